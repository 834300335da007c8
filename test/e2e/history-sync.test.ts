import { describe, expect, it } from 'vitest';
import { ENGLISH_PANE } from '../../src/messages/pane-en';
import { useOutlook } from './harness/use-outlook';

const outlook = useOutlook({ isLearned: false });
const DAY_MS = 86_400_000;
const WORDS = ENGLISH_PANE.history;
/** Longer than any test waits: a request that a test ends by other means. */
const FOREVER = { kind: 'slow', delayMs: 600_000 } as const;

/** Messages of Sent Items that a sync learns, as the pane writes it: of the last year, and of days that are over. */
async function learnedCount(): Promise<string> {
  const { sent } = await outlook().state();
  const today = new Date().toISOString().slice(0, 10);
  const since = new Date(Date.now() - 12 * 30.44 * DAY_MS).toISOString();
  return sent.filter(({ sentAt }) => sentAt >= since && sentAt < today).length.toLocaleString('en');
}

describe('a mailbox that Addressee has yet to learn', () => {
  it('is read after one sign-in, and the next slip is stopped with the right person named', async () => {
    const card = await outlook().openHistory();
    await card.start();
    await card.says(/messages learned/);
    await outlook()
      .pane()
      .frame.getByText(await learnedCount(), { exact: true })
      .waitFor();
    const slip = outlook().scenario('directory-namesake');
    const compose = await outlook().tryScenario(slip);
    await compose.send();
    expect(await outlook().smartAlert().text()).toContain('Henrik Dahl');
    expect(outlook().outsideRequests).toEqual([]);
    expect(outlook().scriptErrors).toEqual([]);
  });

  it('is read with a bar that shows how far it is, can be stopped, and goes on from there', async () => {
    const { graph } = outlook().mailbox;
    graph.setFaults([null, null, FOREVER]);
    const card = await outlook().openHistory();
    await card.start();
    const figures = await card.says(/ of .* messages, less than a minute left/);
    const read = Number(await card.bar().getAttribute('aria-valuenow'));
    const total = Number(await card.bar().getAttribute('aria-valuemax'));
    expect(read).toBe(250);
    expect(total).toBeGreaterThan(1_000);
    expect(figures).toContain(`${read} of ${total.toLocaleString('en')} messages`);
    await card.cancel();
    await card.says(WORDS.cancelled);
    graph.requests.length = 0;
    await card.goOn();
    await card.says(/messages learned/);
    expect(graph.requests[0]).toContain('$skiptoken=');
    await outlook()
      .pane()
      .frame.getByText(await learnedCount(), { exact: true })
      .waitFor();
  });

  it('counts nothing twice when the pane was closed in the middle', async () => {
    const { graph } = outlook().mailbox;
    graph.setFaults([null, null, FOREVER]);
    const card = await outlook().openHistory();
    await card.start();
    await card.says(/ of .* messages/);
    await outlook().closeReadPane();
    graph.setFaults([]); // if the pane went before it asked a third time
    const again = await outlook().openHistory();
    await again.start();
    await again.says(/messages learned/);
    await outlook()
      .pane()
      .frame.getByText(await learnedCount(), { exact: true })
      .waitFor();
  });

  it('is read by one window at a time: a second one waits, and goes on from where the first stopped', async () => {
    const { graph } = outlook().mailbox;
    graph.setFaults([null, null, FOREVER]);
    const first = await outlook().openHistory();
    await first.start();
    await first.says(/ of .* messages/);
    const window_ = await outlook().inAnotherWindow();
    const second = await window_.openHistory();
    await second.start();
    await second.says(WORDS.heldUp);
    graph.requests.length = 0;
    graph.setFaults([]);
    await first.cancel();
    await second.says(/messages learned/);
    expect(graph.requests[0]).toContain('$skiptoken=');
    expect(window_.scriptErrors).toEqual([]);
  });

  it('is read through throttling, lost connections, an expired token and broken answers', async () => {
    const { graph } = outlook().mailbox;
    graph.setFaults([
      { kind: 'status', status: 429, retryAfterSeconds: 1 },
      { kind: 'status', status: 401 },
      null,
      { kind: 'dropped' },
      { kind: 'cut' },
      { kind: 'slow', delayMs: 200 },
      { kind: 'status', status: 503, retryAfterSeconds: 1 },
    ]);
    const card = await outlook().openHistory();
    await card.start();
    await card.says(/messages learned/);
    expect(outlook().scriptErrors).toEqual([]);
  });

  it('is left alone when the user refuses, which is said once', async () => {
    outlook().mailbox.signIn.consent = 'refused';
    const card = await outlook().openHistory();
    await card.start();
    await card.says(WORDS.problems.refused);
    await outlook().closeReadPane();
    const again = await outlook().openHistory();
    const quiet = await again.says(WORDS.declined);
    expect(quiet).not.toContain(WORDS.problems.refused);
    expect(outlook().mailbox.graph.requests).toEqual([]);
  });
});
