import { describe, expect, it } from 'vitest';
import {
  addressDifference,
  differenceBetween,
  type Segment,
} from '../../../../src/taskpane/review/difference';

/** Differing runs in brackets: `ac[n]e`. */
const marked = (segments: readonly Segment[]) =>
  segments.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

describe('differenceBetween', () => {
  it.each([
    ['Anna Berger', 'Anna Berg', 'Anna Berg[er]', 'Anna Berg'],
    ['Anna Berg', 'Anna Berger', 'Anna Berg', 'Anna Berg[er]'],
    ['Jon', 'John', 'Jon', 'Jo[h]n'],
    ['anna berg', 'Anna Berg', 'anna berg', 'Anna Berg'],
    ['Lindgren', 'Lindqvist', 'Lind[gren]', 'Lind[qvist]'],
    ['José', 'Jose', 'Jos[é]', 'Jos[e]'],
    ['', 'Anna', '', '[Anna]'],
  ])('%s beside %s', (here, there, hereMarked, thereMarked) => {
    const difference = differenceBetween(here, there);
    expect(marked(difference.here)).toBe(hereMarked);
    expect(marked(difference.there)).toBe(thereMarked);
  });

  it('says each place where they part', () => {
    expect(differenceBetween('Kristin Hanson', 'Kristen Hansson').edits).toEqual([
      { here: 'i', there: 'e' },
      { here: '', there: 's' },
    ]);
  });

  it('marks a letter of another alphabet that looks the same', () => {
    expect(marked(differenceBetween('\u0430nna', 'anna').here)).toBe('[\u0430]nna');
  });

  it('keeps an accent with its letter', () => {
    expect(marked(differenceBetween('Jose\u0301', 'Jose').here)).toBe('Jos[e\u0301]');
  });
});

describe('addressDifference', () => {
  it.each([
    ['anna.berg@acne.example', 'anna.berg@acme.example', 'anna.berg@ac[n]e.example'],
    ['anna.berg@mail.example', 'anna.berg@acme.example', 'anna.berg@[mail].example'],
    ['a.berg@acme.example', 'anna.berg@acme.example', 'a.berg@acme.example'],
    ['no-at-sign', 'anna@acme.example', '[no-at-sign]'],
  ])('%s beside %s', (here, there, hereMarked) => {
    expect(marked(addressDifference(here, there).here)).toBe(hereMarked);
  });

  it('does not let a domain match the name before the @', () => {
    expect(marked(addressDifference('acme@berg.example', 'berg@acme.example').here)).toBe(
      '[acme]@[berg].example',
    );
  });
});
