import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldParts } from '../../../src/memory/fold-parts';
import { readState } from '../../../src/memory/state-text';
import { decodeGraph } from '../../../src/scoring';

/** Written by version 1: two sends to anna@acme.example, one of them with bob@acme.example. */
const FIXTURE = readFileSync(new URL('./version-1.txt', import.meta.url), 'utf8').trim();

/** What the graph's layout 2, never deployed, looked like. */
const LAYOUT_2 = readFileSync(new URL('./graph-layout-2.txt', import.meta.url), 'utf8').trim();

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
    expect(decodeGraph(LAYOUT_2).error).toEqual({ code: 'damaged' });
    expect(readState(`A1.2.f9vgt1.${LAYOUT_2}`).error).toEqual({ code: 'damaged' });
  });
});
