import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, riskLevel, scoreMessage } from '../../../../src/scoring';
import type { EpochMs } from '../../../../src/scoring/brand';
import type { Person } from '../../../../src/scoring/message';
import type { RecipientScore } from '../../../../src/scoring/report';
import { MessageView } from '../../../../src/scoring/signals/message-view';
import { RecipientView } from '../../../../src/scoring/signals/recipient-view';
import { mailMessage, NOW, person } from '../../../support/samples';

const GIVEN = 'Anna Boris Clara David Elena Frank Greta Henry Irene Jonas'.split(' ');
const FAMILY =
  'Abbott Bergmann Castillo Drummond Eriksson Fontaine Grimaldi Hollander Ibsen Jankowski Kowalczyk Lindqvist Moretti Novotny Ostrowski Petersen Quintero Rasmussen Santoro Thorvald Ullmann Vandermeer Whitfield Yamamoto Zellweger Ashcroft Blackwood Carmichael Donnelly Eastwood Fitzroy Galloway Hathaway Ingram Jefferson Kirkland Lockhart Merriweather Northcott Oakley Pemberton Radcliffe Sheffield Templeton Underhill Vaughan Wainwright Yardley Zimmerman Aldridge'.split(
    ' ',
  );
const DAY_MS = 86_400_000;

function wellKnown(): readonly Person[] {
  return FAMILY.flatMap((family, company) =>
    GIVEN.map((given) =>
      person(`${given} ${family} <${given.toLowerCase()}.${family.toLowerCase()}@company${company}.example>`),
    ),
  );
}

/** Everybody was written to ten times, in groups of five that stay together. */
function senderOf(contacts: readonly Person[]) {
  const graph = createGraph({ halfLifeDays: 180 });
  for (let round = 0; round < 10; round += 1)
    for (let first = 0; first < contacts.length; first += 5)
      learnMessage(
        graph,
        mailMessage({
          id: `${round}/${first}`,
          sentAt: (NOW - (10 - round) * DAY_MS) as EpochMs,
          to: contacts.slice(first, first + 5),
        }),
      );
  return graph;
}

/** A list of so many well-known contacts, one of whom the slip has replaced. */
function listWith(slip: Person, size: number) {
  const contacts = wellKnown();
  const first = contacts.findIndex(({ address }) => address === MEANT) - 9;
  const to = contacts.slice(first).concat(contacts.slice(0, first)).slice(0, size);
  to[9] = slip;
  const draft = { to: to.slice(0, 2), cc: to.slice(2), subject: 'Closing time', bodyStart: 'Dear all,' };
  return { graph: senderOf(contacts), draft: mailMessage(draft) };
}

/** What is said of the slip on a list of 500. */
function scoreOf(slip: Person): RecipientScore {
  const { graph, draft } = listWith(slip, 500);
  return scoreMessage(graph, draft).recipients[9]!;
}

const levelOf = (scored: RecipientScore) => riskLevel(createGraph({ halfLifeDays: 180 }), scored, 1);
const codesOf = ({ reasons }: RecipientScore) => reasons.map(({ code }) => code);

const MEANT = 'clara.moretti@company12.example';
const LOOKALIKE = person('Clara Moretti <clata.moretti@company12.example>');

describe('on a list of 500 well-known recipients', () => {
  it.each(['clata.moretti', 'clara.morretti', 'claar.moretti'])(
    'a stranger one keystroke from a contact alerts as its look-alike, and the contact is named: %s',
    (local) => {
      const slip = scoreOf(person(`Clara Moretti <${local}@company12.example>`));
      expect(levelOf(slip)).not.toBe('normal');
      expect(codesOf(slip)).toContain('lookalike-address');
      expect(slip.suggestion?.person.address).toBe(MEANT);
    },
  );

  it('a namesake at a private mail provider alerts, and the contact is named', () => {
    const slip = scoreOf(person('Clara Moretti <cmoretti84@gmail.com>'));
    expect(levelOf(slip)).not.toBe('normal');
    expect(codesOf(slip)).toContain('personal-account');
    expect(slip.suggestion?.person.address).toBe(MEANT);
  });

  it('nobody else alerts', () => {
    const { graph, draft } = listWith(LOOKALIKE, 500);
    const alerting = scoreMessage(graph, draft).recipients.filter((one) => levelOf(one) !== 'normal');
    expect(alerting.map((one) => one.person)).toEqual([LOOKALIKE]);
  });
});

describe('who is compared with others', () => {
  const compared = (size: number) => {
    const { graph, draft } = listWith(LOOKALIKE, size);
    const view = new MessageView(graph, draft);
    return view.people.map((_, index) => new RecipientView(view, index).alternatives.all.length);
  };

  it('is everybody on a list of 100', () => {
    expect(Math.min(...compared(100))).toBeGreaterThan(0);
  });

  it('is only who was never written to on a longer one, and with sixteen at most', () => {
    const [slip = 0, ...others] = compared(101).sort((a, b) => b - a);
    expect(slip).toBeGreaterThan(0);
    expect(slip).toBeLessThanOrEqual(16);
    expect(Math.max(...others)).toBe(0);
  });
});
