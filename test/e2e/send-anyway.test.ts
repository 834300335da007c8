import { describe, expect, it } from 'vitest';
import { GRAPH_KEY } from '../../src/memory/state-store';
import { createGraphMemory } from '../../src/memory/tiered-graph-memory';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { toEmailAddress } from '../../src/scoring/message';
import { trustIn } from '../support/alert-bed';
import { FakeStore } from '../support/fake-store';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook({ isLearned: false });
const SLIP = 'directory-namesake';
const WRONG = toEmailAddress('henriette.dahl@northlight.example');
const SEND_ANYWAY = 'Send Anyway';
/** What one answer "this is right" is worth, on the day it was given. */
const ONE_LESSON = 2;

/** Reads Sent Items for the first time, or what came since. */
async function readMailbox(isFirst: boolean): Promise<string> {
  const card = await outlook().openHistory();
  await (isFirst ? card.start() : card.update());
  await card.says(/messages? learned|already learned/);
  return outlook().pane().frame.locator('body').innerText();
}

/** What roams of the answers about the wrong Dahl. */
async function trust(): Promise<number> {
  const stored = outlook().mailbox.session('').roaming[GRAPH_KEY];
  const roaming = new FakeStore();
  roaming.values.set(GRAPH_KEY, JSON.parse(stored ?? '""') as string);
  return trustIn(createGraphMemory({ roaming, device: null }, { halfLifeDays: 180 }), WRONG, Date.now());
}

describe('Send Anyway in Outlook’s own dialog', () => {
  it('is learned from Sent Items with the next reading, once, though the pane never saw the alert', async () => {
    await readMailbox(true);
    const slip = outlook().scenario(SLIP);
    const compose = await outlook().tryScenario(slip);
    await compose.send();
    await outlook().smartAlert().press(SEND_ANYWAY);
    await outlook().sent(slip.draft.subject ?? '');
    expect(await trust()).toBe(0);
    await outlook().reload();
    await readMailbox(false);
    expect(await trust()).toBeCloseTo(ONE_LESSON, 0);
    await outlook().reload();
    await readMailbox(false);
    expect(await trust()).toBeCloseTo(ONE_LESSON, 0);
    expect(outlook().scriptErrors).toEqual([]);
  });

  it('is shown as the outcome of an alert that was looked at in the pane', async () => {
    await readMailbox(true);
    const slip = outlook().scenario(SLIP);
    const compose = await outlook().tryScenario(slip);
    await compose.send();
    await outlook().smartAlert().press('Review recipients');
    await outlook().pane().card('Henriette Dahl').waitFor();
    await compose.send();
    await outlook().smartAlert().press(SEND_ANYWAY);
    await outlook().sent(slip.draft.subject ?? '');
    await outlook().reload();
    expect(await readMailbox(false)).toContain(ENGLISH_PANE.alerts.outcome['sent-anyway']);
  });
});
