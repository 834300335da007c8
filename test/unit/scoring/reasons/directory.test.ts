import { describe, expect, it } from 'vitest';
import { createGraph, learnMessage, scoreMessage, setDirectory } from '../../../../src/scoring';
import { identityOf } from '../../../../src/scoring/graph/name-index';
import type { Person } from '../../../../src/scoring/message';
import { mailMessage, people } from '../../../support/samples';

const COLLEAGUES = people(
  'Michael Berg <michael.berg@home.example>',
  'Tom Stone <tom.stone@home.example>',
  'Ida Zimmer <ida.zimmer@home.example>',
);

function graphWith(directory: readonly Person[]) {
  const graph = createGraph({ halfLifeDays: 180 });
  for (let day = 1; day <= 20; day += 1)
    learnMessage(
      graph,
      mailMessage({
        id: `m${day}`,
        to: people('Ida Zimmer <ida.zimmer@home.example>', 'Cy Own <cy@home.example>'),
      }),
    );
  setDirectory(graph, directory);
  return graph;
}

function suggestedFor(
  who: string,
  directory: readonly Person[] = COLLEAGUES,
  present: readonly string[] = [],
) {
  const [person] = people(who);
  if (person === undefined) throw new Error('expected a person');
  const suggestion = graphWith(directory).directory?.suggest(person, identityOf(person), [
    person,
    ...people(...present),
  ]);
  return suggestion === null ? null : suggestion?.person.address;
}

describe('the directory', () => {
  it('finds whoever has a nickname or another spelling of the name at the same organisation', () => {
    expect(suggestedFor('Mike Berg <mike.berg@home.example>')).toBe('michael.berg@home.example');
    expect(suggestedFor('Mike Berg <mike.berg@acme.example>')).toBeNull();
    expect(suggestedFor('Mike Stone <mike.stone@home.example>')).toBeNull();
  });

  it('finds the same name at any other address first', () => {
    expect(suggestedFor('Tom Stone <tomstone7@mail.example>')).toBe('tom.stone@home.example');
    const both = [...COLLEAGUES, ...people('Thomas Stone <thomas.stone@home.example>')];
    expect(suggestedFor('Tom Stone <ts@home.example>', both)).toBe('tom.stone@home.example');
  });

  it('finds nobody who is on the message', () => {
    expect(suggestedFor('Tom Stone <tom.stone@home.example>')).toBeNull();
    const there = ['Michael Berg <michael.berg@home.example>'];
    expect(suggestedFor('Mike Berg <mike.berg@home.example>', COLLEAGUES, there)).toBeNull();
  });

  it('does not look at whom the sender has written to, and nobody is looked up where there is none', () => {
    expect(suggestedFor('Mike Berg <mike.berg@home.example>', [])).toBeUndefined();
    const namesake = people('Ida Zimmer <ida@other.example>', 'Cy Own <cy.own@other.example>');
    const message = mailMessage({ id: 'x', to: people('Cy Own <cy@home.example>') });
    expect(scoreMessage(graphWith(namesake), message)).toEqual(scoreMessage(graphWith([]), message));
  });

  it('suggests whoever has the name of somebody never written to, and changes no risk', () => {
    const message = mailMessage({ id: 'x', to: people('Tom Stone <tomstone@mail.example>') });
    const [without] = scoreMessage(graphWith([]), message).recipients;
    const [scored] = scoreMessage(graphWith(COLLEAGUES), message).recipients;
    expect(without?.suggestion?.person).not.toEqual(COLLEAGUES[1]);
    expect(scored).toEqual({ ...without, suggestion: { person: COLLEAGUES[1], confidence: 0.5 } });
  });
});
