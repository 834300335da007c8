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

function twinOf(who: string, directory: readonly Person[] = COLLEAGUES, present: readonly string[] = []) {
  const [person] = people(who);
  if (person === undefined) throw new Error('expected a person');
  const twin = graphWith(directory).directory?.twinOf(person, identityOf(person), [
    person,
    ...people(...present),
  ]);
  return twin?.suggestion ? `${twin.closeness} ${twin.suggestion.person.address}` : twin?.closeness;
}

describe('the directory', () => {
  it('finds whoever has a nickname or another spelling of the name at the same organisation', () => {
    expect(twinOf('Mike Berg <mike.berg@home.example>')).toBe('1 michael.berg@home.example');
    expect(twinOf('Mike Berg <mike.berg@acme.example>')).toBe(0);
    expect(twinOf('Mike Stone <mike.stone@home.example>')).toBe(0);
  });

  it('finds the same name at any other address first', () => {
    expect(twinOf('Tom Stone <tomstone7@mail.example>')).toBe('2 tom.stone@home.example');
    const both = [...COLLEAGUES, ...people('Thomas Stone <thomas.stone@home.example>')];
    expect(twinOf('Tom Stone <ts@home.example>', both)).toBe('2 tom.stone@home.example');
  });

  it('finds nobody who is on the message', () => {
    expect(twinOf('Tom Stone <tom.stone@home.example>')).toBe(0);
    const there = ['Michael Berg <michael.berg@home.example>'];
    expect(twinOf('Mike Berg <mike.berg@home.example>', COLLEAGUES, there)).toBe(0);
  });

  it('does not look at whom the sender has written to, and nobody is looked up where there is none', () => {
    expect(twinOf('Mike Berg <mike.berg@home.example>', [])).toBeUndefined();
    const namesake = people('Ida Zimmer <ida@other.example>', 'Cy Own <cy.own@other.example>');
    const message = mailMessage({ id: 'x', to: people('Cy Own <cy@home.example>') });
    expect(scoreMessage(graphWith(namesake), message)).toEqual(scoreMessage(graphWith([]), message));
  });

  it('raises the risk of somebody never written to, says who else there is, and suggests them', () => {
    const message = mailMessage({ id: 'x', to: people('Tom Stone <tomstone@mail.example>') });
    const colleague = COLLEAGUES[1];
    const [without] = scoreMessage(graphWith([]), message).recipients;
    const [scored] = scoreMessage(graphWith(COLLEAGUES), message).recipients;
    expect(scored?.risk).toBeGreaterThan(without?.risk ?? NaN);
    expect(scored?.reasons).toContainEqual(
      expect.objectContaining({
        code: 'similar-to-known',
        resemblance: 'same-name',
        known: expect.objectContaining({ person: colleague, sent: 0 }) as unknown,
      }),
    );
    expect(without?.suggestion?.person).not.toEqual(colleague);
    expect(scored?.suggestion?.person).toEqual(colleague);
  });
});
