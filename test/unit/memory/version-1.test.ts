import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldParts } from '../../../src/memory/fold-parts';
import { readState } from '../../../src/memory/state-text';
import { decodeGraph } from '../../../src/scoring';
import { toEmailAddress } from '../../../src/scoring/message';

/**
 * The line of version 1: two sends to anna@acme.example, one of them with bob@acme.example. Its graph is in the present
 * layout, for the one that version 1 wrote was never deployed and is not read any more.
 */
const FIXTURE = read('version-1.txt');

/** What the graph's layouts 2 to 6, never deployed, looked like. */
const EARLIER_LAYOUTS = ['2', '3', '4', '5-plain', '5-packed', '6-plain', '6-packed'].map((layout) =>
  read(`graph-layout-${layout}.txt`),
);

function read(name: string): string {
  return readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').trim();
}

describe('a memory of version 1', () => {
  it('is read with all it knew', () => {
    const state = readState(FIXTURE);
    if (!state.ok) throw new Error(state.error.code);
    const graph = foldParts(state.value.parts, { halfLifeDays: 180 });
    expect(graph.totals.sentCount).toBe(2);
    const sent = graph.contacts.addresses.map((address, row) => [address, graph.contacts.sentCount[row]]);
    expect(sent).toEqual(
      expect.arrayContaining([
        ['anna@acme.example', 2],
        ['bob@acme.example', 1],
      ]),
    );
  });

  it('is refused when any of its characters is changed', () => {
    for (let place = 0; place < FIXTURE.length; place += 1) {
      const other = FIXTURE.charAt(place) === '!' ? '#' : '!';
      const state = readState(FIXTURE.slice(0, place) + other + FIXTURE.slice(place + 1));
      if (state.ok) throw new Error(`accepted with a changed character at ${place}`);
      expect(['damaged', 'newer-version']).toContain(state.error.code);
    }
  });

  it('with a graph of a layout that nobody reads any more is damaged, not a wrong graph', () => {
    for (const text of EARLIER_LAYOUTS) {
      expect(decodeGraph(text).error).toEqual({ code: 'damaged' });
      expect(readState(`A1.2.f9vgt1.${text}`).error).toEqual({ code: 'damaged' });
    }
  });
});

describe.each(['plain', 'packed'])('a graph of layout 7, %s', (form) => {
  const text = read(`graph-layout-7-${form}.txt`);

  it('is read with all it knew', () => {
    const graph = decodeGraph(text);
    if (!graph.ok) throw new Error(graph.error.code);
    const { contacts, totals, ties, budget } = graph.value;
    expect(totals.sentCount).toBe(2);
    expect(budget.logStrictness).toBeCloseTo(-0.5, 5);
    expect(budget.logUnusualness).toBeCloseTo(0.25, 5);
    expect(
      contacts.addresses.map((address, row) => [address, contacts.nameOf(row), contacts.sentCount[row]]),
    ).toEqual(
      expect.arrayContaining([
        ['anna@acme.example', 'Anna Berg', 2],
        ['bob@acme.example', 'Bob Stone', 1],
      ]),
    );
    const [anna, bob] = ['anna@acme.example', 'bob@acme.example'].map((address) =>
      contacts.find(toEmailAddress(address)),
    );
    expect(ties.get(anna!, bob!)).toBeGreaterThan(0.8);
  });

  it('is read by no other layout', () => {
    for (const other of [5, 6, 8])
      expect(decodeGraph(text.slice(0, 3) + String.fromCharCode(64 + other) + text.slice(4)).ok).toBe(false);
  });

  it('is refused with a code whichever of its characters is replaced, and wherever it is cut', () => {
    const codes = ['damaged', 'newer-version', 'not-a-graph'];
    for (let place = 0; place < text.length; place += 1) {
      expect(codes).toContain(decodeGraph(text.slice(0, place)).error?.code);
      for (let code = 32; code < 127; code += 1) {
        const changed = text.slice(0, place) + String.fromCharCode(code) + text.slice(place + 1);
        if (changed !== text) expect(codes).toContain(decodeGraph(changed).error?.code);
      }
    }
  });
});
