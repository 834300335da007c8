import { readFileSync } from 'node:fs';
import path from 'node:path';
import { demoSlips } from '../../../simulator/company/demo-slips';
import type { DemoSlip } from '../../../simulator/company/demo-slip';
import type { MailPerson } from '../../../simulator/model/mailbox';
import type { SimulatedMailbox } from '../../../simulator/server/simulated-mailbox';
import { JsOnlyRuntime } from '../../support/js-only-office';
import { ROOT } from './test-bed';

const office = ({ name, address }: MailPerson) => ({ displayName: name, emailAddress: address });
const html = (text: string) => `<p>${text.replaceAll('&', '&amp;').replaceAll('\n', '<br>')}</p>`;

/** Classic Outlook on Windows: the built bundle in an engine without a page, on a simulated mailbox. */
export class ClassicOutlook {
  private readonly bundle = readFileSync(path.join(ROOT, 'dist/commands.js'), 'utf8');
  private readonly owner: MailPerson;
  private readonly slips: readonly DemoSlip[];

  constructor(
    private readonly simulated: SimulatedMailbox,
    private readonly nowMs: number,
  ) {
    const { mailbox } = simulated.session('');
    this.owner = mailbox.owner;
    this.slips = demoSlips(mailbox);
  }

  slip(id: string): DemoSlip {
    const slip = this.slips.find((candidate) => candidate.id === id);
    if (slip === undefined) throw new Error(`no slip with the id ${id}`);
    return slip;
  }

  /**
   * Presses Send: a new engine with the mailbox's roaming settings and a storage in which nothing is, the handler of the
   * send event, and what it completed with.
   */
  async send({ draft }: DemoSlip) {
    const { roaming } = this.simulated.session('');
    const runtime = new JsOnlyRuntime(this.bundle, {
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
        attachments: draft.attachments.map((name, index) => ({ id: `f${index}`, name, isInline: false })),
      },
    });
    for (const [key, value] of Object.entries(roaming)) {
      runtime.office.settings.set(key, JSON.parse(value) as string);
    }
    const completed = await runtime.raise('onMessageSendHandler');
    return { completed, saved: runtime.office.savedSettings, before: roaming };
  }
}
