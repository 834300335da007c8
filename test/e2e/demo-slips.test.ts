import { describe, expect, it } from 'vitest';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook();

/** Each slip of the menu, with what the alert has to say so that a person sees the mistake. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  'directory-namesake': ['Henriette Dahl', 'Henrik Dahl'],
  nickname: ['William Hartley', 'Bill Hartley'],
  'typo-domain': ['halvorson.example, which looks almost like halvorsen.example', 'Anna Berg'],
  impostor: ['halvorsem.example, which looks almost like halvorsen.example', 'anna.berg@halvorsen.example'],
  'private-account': ['camille.roche@mailbox.example', 'camille.roche@northlight.example'],
};

describe('a slip of the demo', () => {
  it.each(Object.entries(SLIPS))('is stopped, and the alert tells what is wrong: %s', async (id, told) => {
    const compose = await outlook().tryScenario(outlook().scenario(id));
    await compose.send();
    const text = await outlook().smartAlert().text();
    for (const words of told) expect(text).toContain(words);
    expect(await outlook().sentCount()).toBe(0);
  });

  it('has its test here, each of them', () => {
    const stopped = outlook()
      .scenarios()
      .filter(({ expected }) => expected === 'is stopped');
    expect(stopped.map(({ id }) => id)).toEqual(Object.keys(SLIPS));
  });
});
