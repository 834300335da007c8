import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FakeDraft } from '../support/fake-office';
import { JsOnlyRuntime } from '../support/js-only-office';

const script = readFileSync(path.join(import.meta.dirname, '../../dist/commands.js'), 'utf8');
const DAY_MS = 86_400_000;

const person = (displayName: string, emailAddress: string) => ({
  displayName,
  emailAddress,
  recipientType: 'externalUser',
});
const ANNA = person('Anna Berg', 'anna.berg@acme.example');
const BEN = person('Ben Cole', 'ben.cole@acme.example');
const CARL = person('Carl Dorn', 'carl.dorn@home.example');

/** One mailbox across many runtimes: classic Outlook ends the runtime at each `completed`. */
class Mailbox {
  private settings = new Map<string, string>();
  private day = 0;

  async send(draft: Partial<FakeDraft>, mailbox = '1.14') {
    this.day += 1;
    const startIso = new Date(Date.parse('2026-01-01T09:00:00Z') + this.day * DAY_MS).toISOString();
    const runtime = new JsOnlyRuntime(script, { draft, mailbox, startIso });
    for (const [key, value] of this.settings) runtime.office.settings.set(key, value);
    const completed = await runtime.raise('onMessageSendHandler');
    expect(completed).toHaveLength(1);
    if (runtime.office.savedSettings.size > 0) this.settings = new Map(runtime.office.savedSettings);
    return completed[0]!;
  }

  get savedChars(): number {
    return [...this.settings.values()].reduce((sum, value) => sum + value.length, 0);
  }
}

const offer = (to: FakeDraft['to']): Partial<FakeDraft> => ({
  to,
  subject: 'Offer',
  html: '<p>Hello Anna,</p><p>here is the offer.</p>',
});

describe('a mailbox that is learned from its own sends, in the JS-only runtime', () => {
  const mailbox = new Mailbox();
  const outcomes: unknown[] = [];

  beforeAll(async () => {
    for (let i = 0; i < 40; i += 1) {
      outcomes.push(await mailbox.send(offer(i % 2 === 0 ? [ANNA] : [ANNA, BEN])));
      if (i % 4 === 0)
        outcomes.push(await mailbox.send({ to: [CARL], subject: 'Lunch', html: '<p>Hi Carl</p>' }));
    }
  }, 60_000);

  it('was never disturbed while it learned', () => {
    expect(outcomes).toEqual(Array.from({ length: 50 }, () => ({ allowEvent: true })));
  });

  it('is kept in the roaming settings, within their limit', () => {
    expect(mailbox.savedChars).toBeGreaterThan(100);
    expect(mailbox.savedChars).toBeLessThan(32_000);
  });

  it('lets the usual mail go', async () => {
    expect(await mailbox.send(offer([ANNA, BEN]))).toEqual({ allowEvent: true });
  });

  it.each(['1.14', '1.16'])(
    'stops the twin of a usual address, within what Mailbox %s shows',
    async (version) => {
      const hostile = '\u202e[Anna Berg](https://evil.example) **<b>x</b>** ';
      const twin = person(hostile, 'anna.berg@acne.example');
      const outcome = await mailbox.send(offer([twin]), version);
      expect(outcome).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser' });
      expect(outcome.errorMessage!.length).toBeLessThanOrEqual(500);
      expect(outcome.errorMessage).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
      expect(outcome.cancelLabel!.length).toBeLessThanOrEqual(20);
      if (version === '1.14') expect(outcome.errorMessageMarkdown).toBeUndefined();
      expect(outcome.errorMessageMarkdown ?? '').not.toMatch(/(^|[^\\])\[Anna|(^|[^\\])<b>/);
    },
  );
});
