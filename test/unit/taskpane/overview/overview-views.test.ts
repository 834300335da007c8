import { describe, expect, it } from 'vitest';
import { createGraph, decodeGraph, encodeGraph, learnMessage, readRelations } from '../../../../src/scoring';
import type { EpochMs } from '../../../../src/scoring/brand';
import type { Relations } from '../../../../src/scoring/graph/relations';
import { changeOf, toCircles } from '../../../../src/taskpane/overview/circles/circles-view';
import { initialsOf } from '../../../../src/taskpane/review/initials-of';
import { toPeopleView } from '../../../../src/taskpane/overview/people/people-view';
import { LEARNING_CURVE } from '../../../../src/taskpane/overview/progress/learning-curve.generated';
import { toProgress } from '../../../../src/taskpane/overview/progress/learning-progress';
import { companyRelations } from '../../../support/company-relations';
import { mailMessage, people } from '../../../support/samples';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-01-01T09:00:00Z');

/** What the graph says after mails to these people, one a day. */
function afterMails(...mails: readonly (readonly string[])[]): Relations {
  return readRelations(learned(mails), 40);
}

function learned(mails: readonly (readonly string[])[]) {
  const graph = createGraph({ halfLifeDays: 180 });
  mails.forEach((to, at) =>
    learnMessage(
      graph,
      mailMessage({ id: `m${at}`, to: people(...to), sentAt: (START + at * DAY_MS) as EpochMs }),
    ),
  );
  return graph;
}

const ANNA = 'Anna Berg <anna@acme.example>';
const BO = 'Bo Chen <bo@acme.example>';
const CARL = 'Carl Holm <carl@other.example>';
const names = (relations: Relations['people']) => relations.map(({ person }) => person.name);

describe('relations', () => {
  it('name everybody written to with plain counts, the closest first', () => {
    const { people: found } = afterMails([ANNA], [ANNA, BO], [ANNA]);
    expect(found.map(({ person, sent }) => [person.name, sent])).toEqual([
      ['Anna Berg', 3],
      ['Bo Chen', 1],
    ]);
    expect(found[0]?.firstSentAt).toBe(START);
    expect(found[0]?.lastSentAt).toBe(START + 2 * DAY_MS);
  });

  it('tie those who were on one message, once a pair', () => {
    const { together } = afterMails([ANNA, BO], [ANNA], [CARL]);
    expect(together.map(({ a, b }) => [a, b])).toEqual([[0, 2]]);
  });

  it('are nearly the same from the small store that roams', () => {
    const graph = learned([[ANNA, BO], [ANNA, BO], [CARL]]);
    const roamed = decodeGraph(encodeGraph(graph, 30_000));
    const after = roamed.ok ? readRelations(roamed.value, 40) : null;
    const before = readRelations(graph, 40);
    expect(names(after?.people ?? [])).toEqual(names(before.people));
    expect(after?.together.map(({ a, b }) => [a, b])).toEqual(before.together.map(({ a, b }) => [a, b]));
  });
});

const COMPANY = companyRelations();

describe('circles', () => {
  it('put those together who go together, and those aside who go with nobody', () => {
    const { circles } = toCircles(afterMails([ANNA, BO], [ANNA, BO], [CARL]), 264);
    expect(circles.map(({ isAlone, bubbles }) => [isAlone, bubbles.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
  });

  it('find the circles of the demo company: each client with those who work for it', () => {
    const { circles } = toCircles(COMPANY, 264);
    const companies = circles.map(({ bubbles }) =>
      [...new Set(bubbles.map(({ relation }) => relation.person.address.split('@')[1]))].sort().join(' '),
    );
    expect(companies).toMatchInlineSnapshot(`
      [
        "halvorsen.example northlight.example",
        "delacourt.example kestrelmutual.example northlight.example",
        "northlight.example sormlandskog.example",
        "aoyama-seiki.example castellar.example northlight.example",
        "home.example mailbox.example",
        "northlight.example",
        "northlight.example",
      ]
    `);
  });

  it('stay where they are after one more mail', () => {
    const [first, ...others] = COMPANY.people;
    const after = {
      ...COMPANY,
      people: [{ ...first!, sent: first!.sent + 1, strength: first!.strength + 1 }, ...others],
    };
    const places = (relations: Relations) =>
      toCircles(relations, 264).circles.map(({ disc, bubbles }) => [
        disc,
        bubbles.map((bubble) => bubble.disc),
      ]);
    expect(places(after)).toEqual(places(COMPANY));
  });
});

describe('initials', () => {
  it.each([
    ['Anna Berg', 'AB'],
    ['Berg, Anna (Legal)', 'AB'],
    ['Jean-Luc de la Cour', 'JC'],
    ['Øyvind', 'Ø'],
    ['鈴木 亮', '鈴亮'],
    ['anna.berg@acme.example', 'AB'],
    ['<!-- 42', ''],
  ])('of %s are %s', (label, initials) => {
    expect(initialsOf(label)).toBe(initials);
  });
});

describe('change', () => {
  const relation = (firstDay: number, lastDay: number, sent: number) => ({
    ...afterMails([ANNA]).people[0]!,
    sent,
    firstSentAt: (START + firstDay * DAY_MS) as EpochMs,
    lastSentAt: (START + lastDay * DAY_MS) as EpochMs,
  });
  const asOf = (day: number) => (START + day * DAY_MS) as EpochMs;

  it('is new within 45 days of the first mail', () => {
    expect(changeOf(relation(0, 40, 9), asOf(45))).toBe('new');
    expect(changeOf(relation(0, 40, 9), asOf(46))).toBe('steady');
  });

  it('is fading after a silence that is long for this person', () => {
    expect(changeOf(relation(0, 100, 11), asOf(161))).toBe('fading');
    expect(changeOf(relation(0, 100, 5), asOf(161))).toBe('steady'); // every 25 days so far
    expect(changeOf(relation(0, 100, 4), asOf(900))).toBe('steady'); // too few to be a habit
  });
});

describe('people who are easy to mix up', () => {
  it('share a first name, and come first where two are close', () => {
    const other = 'Anna Lindgren <al@other.example>';
    const third = 'Bo Falk <bo.falk@other.example>';
    const { mixUps } = toPeopleView(
      afterMails([ANNA], [BO], [third], [other], [ANNA], [other], [BO], [CARL]),
    );
    expect(mixUps.map((mixUp) => names(mixUp.people).sort())).toEqual([
      ['Anna Berg', 'Anna Lindgren'],
      ['Bo Chen', 'Bo Falk'],
    ]);
  });
});

describe('learning progress', () => {
  const kind = (sent: number, wanted: string) =>
    toProgress(LEARNING_CURVE, sent).kinds.find(({ kind: name }) => name === wanted);

  it('starts with what needs no history', () => {
    expect(toProgress(LEARNING_CURVE, 0).toNext).toBe(LEARNING_CURVE.sizes[1]);
    expect(kind(0, 'typo')?.now).toBe(LEARNING_CURVE.caught.typo[0]);
  });

  it('says nothing where nothing was measured', () => {
    expect(kind(0, 'file')?.now).toBe(null);
  });

  it('fills the steps in order, and ends', () => {
    expect(toProgress(LEARNING_CURVE, 45).steps.slice(0, 3)).toEqual([1, 0.5, 0]);
    expect(toProgress(LEARNING_CURVE, 5000)).toMatchObject({ toNext: null });
  });

  it('never promises less for later than there is now', () => {
    for (const sent of LEARNING_CURVE.sizes) {
      for (const { now, later } of toProgress(LEARNING_CURVE, sent).kinds) {
        expect(later).toBeGreaterThanOrEqual(now ?? 0);
      }
    }
  });
});
