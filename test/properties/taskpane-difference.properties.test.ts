import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressDifference, differenceBetween, type Segment } from '../../src/taskpane/review/difference';

const text = (segments: readonly Segment[], keep: (segment: Segment) => boolean = () => true) =>
  segments
    .filter(keep)
    .map((segment) => segment.text)
    .join('');
const shared = (segments: readonly Segment[]) => text(segments, (segment) => !segment.differs).toLowerCase();

/** Few letters, so that texts share some; and anything at all. */
const name = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'n', 'N', '.', '@', 'é'), maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe.each([
  ['differenceBetween', differenceBetween],
  ['addressDifference', addressDifference],
])('%s', (_, compare) => {
  it('shows both texts unchanged', () => {
    fc.assert(
      fc.property(name, name, (here, there) => {
        const difference = compare(here, there);
        expect(text(difference.here)).toBe(here);
        expect(text(difference.there)).toBe(there);
      }),
    );
  });

  it('leaves the same text unmarked on both sides', () => {
    fc.assert(
      fc.property(name, name, (here, there) => {
        const difference = compare(here, there);
        expect(shared(difference.here)).toBe(shared(difference.there));
      }),
    );
  });

  it('marks nothing between a text and itself', () => {
    fc.assert(
      fc.property(name, (same) => {
        const difference = compare(same, same);
        expect(difference.edits).toEqual([]);
        expect(difference.here.some((segment) => segment.differs)).toBe(false);
      }),
    );
  });

  it('says in its edits all that is marked', () => {
    fc.assert(
      fc.property(name, name, (here, there) => {
        const difference = compare(here, there);
        const marks = text(difference.here, (segment) => segment.differs);
        expect(difference.edits.map((edit) => edit.here).join('')).toBe(marks);
      }),
    );
  });
});
