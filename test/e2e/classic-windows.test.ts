import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demoSlips } from '../../simulator/company/demo-slips';
import type { DemoSlip } from '../../simulator/company/demo-slip';
import { OUTLOOK_TIMINGS } from '../../simulator/model/host-session';
import type { MailPerson } from '../../simulator/model/mailbox';
import { prepareMailbox } from '../../simulator/server/prepare-mailbox';
import { JsOnlyRuntime } from '../support/js-only-office';
import { ROOT } from './harness/test-bed';

const bundle = readFileSync(path.join(ROOT, 'dist/commands.js'), 'utf8');
const office = ({ name, address }: MailPerson) => ({ displayName: name, emailAddress: address });
const html = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('\n', '<br>')}</p>`;

/** Classic Outlook on Windows: the built bundle in an engine without a page, on the demo company's mailbox. */
class ClassicOutlook {
  private constructor(
    private readonly owner: MailPerson,
    private roaming: Readonly<Record<string, string>>,
    readonly slips: readonly DemoSlip[],
    private readonly nowMs: number,
  ) {}

  static async open(nowMs: number): Promise<ClassicOutlook> {
    const prepared = await prepareMailbox({
      distFolder: path.join(ROOT, 'dist'),
      mailboxFile: null,
      policyFile: null,
      seed: 1,
      nowMs,
      timings: OUTLOOK_TIMINGS,
    });
    if (!prepared.ok) throw new Error(prepared.error);
    const { mailbox, roaming } = prepared.value.mailbox.session('');
    return new ClassicOutlook(mailbox.owner, roaming, demoSlips(mailbox), nowMs);
  }

  /** Presses Send: a new engine, the handler of the send event, and what it completed with. */
  async send({ draft }: DemoSlip) {
    const runtime = new JsOnlyRuntime(bundle, {
      mailbox: '1.16',
      startIso: new Date(this.nowMs).toISOString(),
      runtimeStorage: new Map(),
      draft: {
        from: office(this.owner),
        to: draft.to.map(office),
        cc: draft.cc.map(office),
        bcc: draft.bcc.map(office),
        subject: draft.subject,
        html: html(draft.body),
        attachments: draft.attachments.map((name, index) => ({
          id: `f${index}`,
          name,
          isInline: false,
        })),
      },
    });
    for (const [key, value] of Object.entries(this.roaming)) {
      runtime.office.settings.set(key, JSON.parse(value) as string);
    }
    const completed = await runtime.raise('onMessageSendHandler');
    return { completed, saved: runtime.office.savedSettings, before: this.roaming };
  }
}

let outlook: ClassicOutlook;
beforeAll(async () => {
  outlook = await ClassicOutlook.open(Date.now());
});

const slip = (id: string): DemoSlip => outlook.slips.find((candidate) => candidate.id === id)!;

describe('classic Outlook on Windows', () => {
  it.each(['normal', 'new-contact'])('lets normal mail go and learns it: %s', async (id) => {
    const { completed, saved, before } = await outlook.send(slip(id));
    expect(completed).toEqual([{ allowEvent: true }]);
    expect(JSON.stringify(saved.get('addressee.graph'))).not.toBe(before['addressee.graph']);
  });

  it.each(['directory-namesake', 'typo-domain', 'impostor'])(
    'stops %s and names who was meant',
    async (id) => {
      const { completed } = await outlook.send(slip(id));
      expect(completed).toMatchObject([{ allowEvent: false, sendModeOverride: 'promptUser' }]);
      expect(completed[0]?.errorMessage).toContain(slip(id).meant?.name);
    },
  );
});
