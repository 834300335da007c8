import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type {
  ClientId,
  Fault,
  HostLogEntry,
  OutlookModel,
  OutlookState,
} from '../../../simulator/model/contracts';
import type { DemoScenario, DraftContent, MailPerson } from '../../../simulator/model/mailbox';
import type { SimulatedMailbox } from '../../../simulator/server/simulated-mailbox';
import { ComposeWindow } from './compose-window';
import { HistoryCard } from './history-card';
import { MICROSOFT_HOSTS } from './microsoft';
import { Pane } from './pane';
import { SmartAlert } from './smart-alert';
import { openDevice, type TestBed } from './test-bed';

declare global {
  interface Window {
    readonly outlook: OutlookModel;
  }
}

/** Mail without anything special about it. */
export type OrdinaryMail =
  | { readonly kind: 'reply'; readonly messageId: string; readonly text: string }
  | { readonly kind: 'new'; readonly draft: Partial<DraftContent> };

/** The mail client as someone uses it. What a person cannot see is read from the model behind it. */
export class Outlook {
  /** Errors of scripts, of ours and of the add-in's frames alike. */
  readonly scriptErrors: string[] = [];
  /** Requests that would have left this machine. */
  readonly outsideRequests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly bed: TestBed,
  ) {
    page.on('pageerror', (error) => this.scriptErrors.push(error.message));
    page.on('request', (request) => {
      const { hostname } = new URL(request.url());
      const isAnsweredHere = this.bed.microsoft !== null && MICROSOFT_HOSTS.includes(hostname);
      if (hostname !== 'localhost' && !isAnsweredHere) this.outsideRequests.push(request.url());
    });
  }

  static async open(page: Page, bed: TestBed): Promise<Outlook> {
    const outlook = new Outlook(page, bed);
    await outlook.reload();
    return outlook;
  }

  /** The same mailbox where nothing of it was opened before; closes with the test. */
  async onAnotherDevice(): Promise<Outlook> {
    const page = await openDevice(this.bed);
    onTestFinished(() => page.context().close());
    return Outlook.open(page, this.bed);
  }

  /** The same browser's second window. */
  async inAnotherWindow(): Promise<Outlook> {
    return Outlook.open(await this.page.context().newPage(), this.bed);
  }

  async reload(): Promise<void> {
    await this.page.goto(this.bed.simulator.address);
    await this.page.getByRole('button', { name: 'New mail' }).waitFor();
  }

  async compose(): Promise<ComposeWindow> {
    await this.page.getByRole('button', { name: 'New mail' }).click();
    return this.composeWindow();
  }

  async planMeeting(): Promise<ComposeWindow> {
    await this.page.getByRole('button', { name: 'New meeting' }).click();
    return this.composeWindow();
  }

  /** The compose window in front. */
  composeWindow(): ComposeWindow {
    return new ComposeWindow(this.page);
  }

  /** Opens one of the demo's tries: a draft that is ready to be sent. */
  async tryScenario(scenario: DemoScenario): Promise<ComposeWindow> {
    await this.page.getByRole('button', { name: 'Try a slip' }).click();
    await this.page.getByRole('menuitem', { name: scenario.title }).click();
    const compose = this.composeWindow();
    await compose.isOpen();
    return compose;
  }

  smartAlert(): SmartAlert {
    return new SmartAlert(this.page);
  }

  pane(): Pane {
    return new Pane(this.page);
  }

  /** What the server keeps of this mailbox, Microsoft 365 around it included. */
  get mailbox(): SimulatedMailbox {
    return this.bed.mailbox;
  }

  /** Opens the pane beside the newest message, where it learns from the mailbox. */
  async openHistory(): Promise<HistoryCard> {
    await this.page.getByRole('listbox', { name: 'Messages' }).getByRole('option').first().click();
    const button = (await this.state()).addIn.readButtons[0]?.label ?? '';
    await this.page.getByRole('toolbar', { name: 'Message' }).getByRole('button', { name: button }).click();
    return new HistoryCard(this.pane().frame);
  }

  async closeReadPane(): Promise<void> {
    await this.page.evaluate(() => window.outlook.closeReadPane());
  }

  scenario(id: string): DemoScenario {
    const scenario = this.scenarios().find((candidate) => candidate.id === id);
    if (scenario === undefined) throw new Error(`no scenario with the id ${id}`);
    return scenario;
  }

  scenarios(): readonly DemoScenario[] {
    return this.bed.mailbox.session('').mailbox.scenarios;
  }

  /** Deploys a policy preset and starts the mail client anew under it. */
  async deploy(policyId: string): Promise<void> {
    if (!this.bed.mailbox.selectPolicy(policyId)) throw new Error(`no policy with the id ${policyId}`);
    this.bed.hosted?.deploy(this.bed.mailbox.policy.json);
    await this.reload();
  }

  /** Changes the policy file on a package's host, and starts the mail client anew in a browser that was there before. */
  async publish(policyJson: string): Promise<void> {
    if (this.bed.hosted === null) throw new Error('publish: expected a package under test, got a build');
    this.bed.hosted.publish(policyJson);
    await this.reload();
  }

  /** Replaces what the add-in remembers by something it cannot read, and starts the mail client anew. */
  async damageMemory(): Promise<void> {
    const { roaming } = this.bed.mailbox.session('');
    const damaged = Object.keys(roaming).map((key) => [key, JSON.stringify('A1.damaged')]);
    this.bed.mailbox.saveRoaming(Object.fromEntries(damaged) as Record<string, string>);
    await this.reload();
  }

  async useClient(id: ClientId): Promise<void> {
    await this.page.evaluate((client) => window.outlook.selectClient(client), id);
  }

  /** Shows Outlook in another language, as far as add-ins notice. */
  async showIn(displayLanguage: string): Promise<void> {
    await this.page.evaluate((id) => window.outlook.selectDisplayLanguage(id), displayLanguage);
  }

  async setFaults(...faults: readonly Fault[]): Promise<void> {
    await this.page.evaluate((list) => window.outlook.setFaults(list), faults);
  }

  state(): Promise<OutlookState> {
    return this.page.evaluate(() => window.outlook.getState());
  }

  /** Waits until a message of this subject is the newest in Sent and no window is open; gives its recipients. */
  async sent(subject: string): Promise<readonly MailPerson[]> {
    await this.page.waitForFunction(
      (wanted) => {
        const { sent, windows } = window.outlook.getState();
        return windows.length === 0 && sent[0]?.subject === wanted;
      },
      subject,
      { timeout: 15_000 },
    );
    const newest = (await this.state()).sent[0];
    return newest === undefined ? [] : [...newest.to, ...newest.cc, ...newest.bcc];
  }

  /** Messages sent since the mailbox was opened. */
  async sentCount(): Promise<number> {
    const { sent } = await this.state();
    return sent.filter((message) => message.id.startsWith('sent-')).length;
  }

  /** What the event runtime did with Send so far. */
  async sendLog(): Promise<readonly HostLogEntry[]> {
    const { log } = await this.state();
    return log.filter((entry) => entry.runtime === 'event' && /^(OnMessageSend|completed)$/.test(entry.name));
  }

  /** Waits until every launch event of the open window has ended. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(
      () => {
        const { log } = window.outlook.getState();
        const count = (kind: string) => log.filter((entry) => entry.kind === kind).length;
        return count('launch') > 0 && count('launch') === count('completed');
      },
      undefined,
      { timeout: 15_000 },
    );
  }

  /** Whether Send ended in a dialog rather than in Sent. */
  async isStopped(): Promise<boolean> {
    await this.page.waitForFunction(
      () => {
        const { windows } = window.outlook.getState();
        return windows.length === 0 || windows.some((open) => open.send.kind === 'dialog');
      },
      undefined,
      { timeout: 15_000 },
    );
    return (await this.state()).windows.length > 0;
  }

  /** Answers a message of the inbox, or writes a new one, and presses Send: whether it went. */
  async dashOff(mail: OrdinaryMail): Promise<boolean> {
    const id = await this.page.evaluate((given) => {
      const { outlook } = window;
      const windowId =
        given.kind === 'reply' ? outlook.reply(given.messageId, 'sender') : outlook.compose(given.draft);
      if (given.kind === 'reply') outlook.setBody(windowId, given.text);
      outlook.send(windowId);
      return windowId;
    }, mail);
    const isStopped = await this.isStopped();
    if (isStopped) await this.smartAlert().press("Don't Send");
    await this.page.evaluate((windowId) => {
      const { outlook } = window;
      if (outlook.getState().windows.some((open) => open.id === windowId)) outlook.closeWindow(windowId);
    }, id);
    return !isStopped;
  }

  /** A draft to someone whose name no field would take by hand. */
  async openDraftTo(person: MailPerson): Promise<void> {
    await this.page.evaluate((to) => {
      const id = window.outlook.compose({ to: [to], subject: 'Forecast', body: 'Hi,\n\nhere it is.' });
      return id;
    }, person);
    await this.page.getByRole('tab', { name: 'Forecast' }).click();
  }

  async clearRecipients(): Promise<void> {
    await this.page.evaluate(() => {
      const [open] = window.outlook.getState().windows;
      if (open !== undefined) window.outlook.setRecipients(open.id, 'to', []);
    });
  }

  async discardAll(): Promise<void> {
    await this.page.evaluate(() => {
      const { outlook } = window;
      for (const { id } of outlook.getState().windows) outlook.closeWindow(id);
      for (const { id } of outlook.getState().drafts) outlook.discardDraft(id);
    });
  }
}
