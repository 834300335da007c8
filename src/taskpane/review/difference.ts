/** A run of text that either also stands in the other text at this place, or does not. */
export interface Segment {
  readonly text: string;
  readonly differs: boolean;
}

/** One place where two texts part: `here` stands in the first, `there` in the second; either may be empty. */
export interface Edit {
  readonly here: string;
  readonly there: string;
}

export interface Difference {
  readonly here: readonly Segment[];
  readonly there: readonly Segment[];
  readonly edits: readonly Edit[];
}

/** Longer texts are compared only at their ends: alignment is quadratic, and nobody reads marks in the middle of them. */
const MAX_ALIGNED = 120;

/** Below this share of common characters single marks are noise, and the whole differing stretch is marked. */
const MIN_COMMON_SHARE = 0.5;

/**
 * Aligns two short texts and marks the characters they do not share, ignoring case.
 * What is left unmarked reads the same in both; unmarked and marked together are each text unchanged.
 */
export function differenceBetween(here: string, there: string): Difference {
  return fromSteps(stepsBetween(graphemes(here), graphemes(there)));
}

/** As `differenceBetween`, but the parts before and after the last `@` are compared apart. */
export function addressDifference(here: string, there: string): Difference {
  const [hereLocal, hereDomain] = splitAddress(here);
  const [thereLocal, thereDomain] = splitAddress(there);
  return fromSteps([
    ...stepsBetween(graphemes(hereLocal), graphemes(thereLocal)),
    ...stepsBetween(graphemes(hereDomain), graphemes(thereDomain)),
  ]);
}

/** One grapheme of each text where they agree; on one or both sides something else where they part. */
interface Step {
  readonly here: string;
  readonly there: string;
  readonly same: boolean;
}

function stepsBetween(here: readonly string[], there: readonly string[]): readonly Step[] {
  const shortest = Math.min(here.length, there.length);
  let prefix = 0;
  while (prefix < shortest && isSame(here[prefix], there[prefix])) prefix++;
  let suffix = 0;
  while (suffix < shortest - prefix && isSame(here.at(-1 - suffix), there.at(-1 - suffix))) suffix++;

  const hereMiddle = here.slice(prefix, here.length - suffix);
  const thereMiddle = there.slice(prefix, there.length - suffix);
  return [
    ...pairs(here.slice(0, prefix), there.slice(0, prefix)),
    ...middleSteps(hereMiddle, thereMiddle),
    ...pairs(here.slice(here.length - suffix), there.slice(there.length - suffix)),
  ];
}

function pairs(here: readonly string[], there: readonly string[]): readonly Step[] {
  return here.map((text, at) => ({ here: text, there: there[at] ?? '', same: true }));
}

function middleSteps(here: readonly string[], there: readonly string[]): readonly Step[] {
  const whole: readonly Step[] = [{ here: here.join(''), there: there.join(''), same: false }];
  if (here.length === 0 && there.length === 0) return [];
  if (here.length > MAX_ALIGNED || there.length > MAX_ALIGNED) return whole;
  const aligned = align(here, there);
  const common = aligned.filter((step) => step.same).length;
  return common < MIN_COMMON_SHARE * Math.max(here.length, there.length) ? whole : aligned;
}

/** Levenshtein alignment with traceback; equal characters are preferred over substitutions over gaps. */
function align(here: readonly string[], there: readonly string[]): readonly Step[] {
  const cost = costTable(here, there);
  const width = there.length + 1;
  const at = (row: number, column: number) => cost[row * width + column] ?? Infinity;
  const steps: Step[] = [];
  let row = here.length;
  let column = there.length;
  while (row > 0 || column > 0) {
    const left = here[row - 1];
    const right = there[column - 1];
    const same = isSame(left, right);
    if (row > 0 && column > 0 && at(row, column) === at(row - 1, column - 1) + (same ? 0 : 1)) {
      steps.push({ here: left ?? '', there: right ?? '', same });
      row--;
      column--;
    } else if (row > 0 && at(row, column) === at(row - 1, column) + 1) {
      steps.push({ here: left ?? '', there: '', same: false });
      row--;
    } else {
      steps.push({ here: '', there: right ?? '', same: false });
      column--;
    }
  }
  return steps.reverse();
}

function costTable(here: readonly string[], there: readonly string[]): Uint16Array {
  const width = there.length + 1;
  const cost = new Uint16Array((here.length + 1) * width);
  for (let row = 0; row <= here.length; row++) {
    for (let column = 0; column <= there.length; column++) {
      cost[row * width + column] =
        row === 0 || column === 0
          ? row + column
          : Math.min(
              (cost[(row - 1) * width + column - 1] ?? 0) +
                (isSame(here[row - 1], there[column - 1]) ? 0 : 1),
              (cost[(row - 1) * width + column] ?? 0) + 1,
              (cost[row * width + column - 1] ?? 0) + 1,
            );
    }
  }
  return cost;
}

function fromSteps(steps: readonly Step[]): Difference {
  const edits: Edit[] = [];
  let open: Edit | undefined;
  for (const step of steps) {
    if (!step.same) {
      open = { here: (open?.here ?? '') + step.here, there: (open?.there ?? '') + step.there };
    } else if (open !== undefined) {
      edits.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) edits.push(open);
  return { here: segments(steps, 'here'), there: segments(steps, 'there'), edits };
}

function segments(steps: readonly Step[], side: 'here' | 'there'): readonly Segment[] {
  const joined: Segment[] = [];
  for (const step of steps) {
    if (step[side] === '') continue;
    const last = joined.at(-1);
    if (last?.differs === !step.same) {
      joined[joined.length - 1] = { text: last.text + step[side], differs: last.differs };
    } else {
      joined.push({ text: step[side], differs: !step.same });
    }
  }
  return joined;
}

function splitAddress(address: string): readonly [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)];
}

function isSame(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase();
}

/** What a reader sees as one character, so that an accent never parts from its letter. */
function graphemes(text: string): readonly string[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return Array.from(text);
  return Array.from(
    new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text),
    (part) => part.segment,
  );
}
