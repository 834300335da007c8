import { describe, expect, it } from 'vitest';
import { ReplayEngine } from '../../../src/cli/replay-engine';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import { seededRandom } from '../../../src/training/seeded-random';

interface Person {
  readonly address: string;
  readonly name: string;
}

const ME: Person = { address: 'maya.lind@northlight.example', name: 'Maya Lind' };

/** Ten people of each organisation. */
const TEAMS = {
  'northlight.example':
    'Ada Aalto, Boris Bruno, Clara Castell, Dmitri Dahl, Elif Emmerich, Frank Fabre, Greta Gallo, Hugo Horvat, Ines Ibsen, Jonas Jansen',
  'halvorsen.example':
    'Karin Keller, Lars Lund, Mette Moen, Nils Nygaard, Oda Olsen, Per Prytz, Quentin Quist, Runa Rolvsen, Stig Solberg, Tora Tveit',
  'castellar.example':
    'Ursula Ugarte, Vicente Vidal, Wanda Wiese, Xavier Xirau, Yolanda Yuste, Zoe Zamora, Alvaro Acosta, Beatriz Bravo, Ciro Campos, Delia Duran',
  'kestrelmutual.example':
    'Edith Eaton, Fred Foyle, Gwen Grant, Hal Hodge, Ivy Irwin, Jack Joyce, Kim Knox, Leo Lacey, May Mercer, Dan Norton',
} as const;

function team(domain: keyof typeof TEAMS): readonly Person[] {
  return TEAMS[domain].split(', ').map((name) => ({
    address: `${name.toLowerCase().replace(' ', '.')}@${domain}`,
    name,
  }));
}

const START_MS = Date.parse('2026-01-05T08:00:00Z');
const HOURS_MS = 3_600_000;

/** Mail of one role: to one to three people of its teams, three a day. */
function mailOf(count: number, first: number, teams: readonly (readonly Person[])[]): readonly object[] {
  const random = seededRandom(7, `role ${first}`);
  return Array.from({ length: count }, (_, i) => {
    const people = random.pick(teams) ?? [];
    const to = random.shuffled(people).slice(0, 1 + random.below(3));
    return {
      id: `m${first + i}`,
      direction: 'sent',
      sentAt: new Date(START_MS + (first + i) * 8 * HOURS_MS).toISOString(),
      from: ME,
      to,
      subject: `Report ${first + i}`,
      composeType: 'new',
      bodyStart: `Hi ${to[0]?.name.split(' ')[0] ?? ''},\n\nthe report is ready.`,
    };
  });
}

/** The numbers of the mails that alert when Send is pressed; each mail is learned afterwards. */
function alertsOn(messages: readonly object[]): readonly number[] {
  const engine = new ReplayEngine(DEFAULT_POLICY, 'full');
  return messages.flatMap((message, mail) => {
    const answer = engine.take(JSON.stringify({ op: 'check', id: String(mail), message }));
    engine.take(JSON.stringify({ op: 'learn', message }));
    if (!answer.ok || answer.value === null) throw new Error('expected an answer');
    return answer.value.decision === 'allow' ? [] : [mail];
  });
}

describe('a change of role', () => {
  const BEFORE = 300;
  const before = mailOf(BEFORE, 0, [team('northlight.example'), team('halvorsen.example')]);
  const after = mailOf(120, BEFORE, [team('castellar.example'), team('kestrelmutual.example')]);
  const alerts = alertsOn([...before, ...after]);

  it('keeps to the budget of 1 in 100, although everybody is new', () => {
    expect(alerts.length).toBeLessThanOrEqual(Math.ceil((BEFORE + after.length) / 100));
  });

  it('is normal after 20 mails: the next hundred keep to the budget by themselves', () => {
    expect(alerts.filter((mail) => mail >= BEFORE + 20).length).toBeLessThanOrEqual(1);
  });
});
