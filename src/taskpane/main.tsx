import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { readHeldPolicy, type HeldPolicy } from '../delivery/held-policy';
import { policyInForce } from '../delivery/policy-in-force';
import { policyStateOf, type PolicyState } from '../delivery/policy-state';
import { refreshPolicy } from '../delivery/refresh-policy';
import { createComposeHost } from '../host/office/compose-host';
import { createDeviceStore, webStorage } from '../host/office/device-store';
import { createDraftEditor } from '../host/office/draft-editor';
import { createOfficeCalls } from '../host/office/office-calls';
import { createOfficeClock } from '../host/office/office-clock';
import { currentOffice, supportsMailbox, supportsNestedSignIn } from '../host/office/office-surface';
import { fetchOwnText } from '../host/office/own-host';
import { createPaneSurroundings } from '../host/office/pane-surroundings';
import { createRoamingStore } from '../host/office/roaming-store';
import { createRingLogger } from '../host/ring-logger';
import type { OwnerMemory } from '../memory/owner-memory';
import type { KeyValueStore } from '../host/ports';
import type { PaneTexts } from '../messages/pane-texts';
import { asksForLabels } from '../policy/asks-for-labels';
import { readBakedPolicy } from '../policy/baked-policy';
import { fail } from '../scoring/result';
import { fixRecord } from '../reporting/queue/fix-record';
import { queueReport } from '../reporting/queue/report-queue';
import { approveSend } from '../send-check/approval';
import { createAlertDiary } from './alerts/alert-diary';
import { watchAlerts } from './alerts/watch-alerts';
import { App, type PaneItem } from './App';
import { inOneWindow, type WindowLocks } from './history/one-window';
import { readInWorker } from './history/read-in-worker';
import type { HistoryPorts } from './history/useHistorySync';
import type { ReadingPorts } from './history/worker/contracts';
import { MAX_PEOPLE } from './overview/circles/circles-view';
import type { Seen } from './overview/OverviewPage';
import { fixOf } from './review/fix-of';
import type { ReviewPorts } from './review/review-session';
import type { ReviewEvent } from './review/review-state';
import type { ThemeSource } from './theme/useColorScheme';
import { loadTexts } from './words/load-texts';
import type { Answered, CheckRules, EnginePorts, PaneEngine } from './worker/contracts';
import { createPageMemory } from './worker/page-memory';
import type { PaneCheck } from './worker/pane-check';
import { startEngine } from './worker/start-engine';
import { startWorker } from './worker/start-worker';

// The composition root of the pane: the only file here that knows the host is Office.
const clock = createOfficeClock();
const logger = createRingLogger(50);
const calls = createOfficeCalls(clock);
const surroundings = createPaneSurroundings();
const themes: ThemeSource = {
  officeBackground: () => surroundings.background(),
  onChanged: (listener) => surroundings.onThemeChanged(listener),
};

const baked = readBakedPolicy();

/** What the pane shows until another item is opened, or another policy is in force. */
interface View {
  readonly rules: CheckRules;
  readonly memory: OwnerMemory;
  readonly item: PaneItem;
  readonly texts: PaneTexts;
  readonly policyState: PolicyState;
  readonly isPolicyRefused: boolean;
}

function deviceStore(): KeyValueStore {
  return createDeviceStore(currentOffice(), clock);
}

/** The stores, for an engine that may run in a worker. */
function pageMemory(): ReturnType<typeof createPageMemory> {
  const stores = { roaming: createRoamingStore(currentOffice(), calls), device: deviceStore() };
  return createPageMemory(stores, () => new Promise((resolve) => clock.after(0, resolve)));
}

/** The draft that is open, and the stores, for the engine. */
function createEnginePorts(): EnginePorts {
  return {
    ...createComposeHost(currentOffice(), calls),
    ...pageMemory(),
    log(...entry) {
      logger.log(...entry);
      return Promise.resolve();
    },
  };
}

function readHeld(): Promise<HeldPolicy> {
  return readHeldPolicy(baked.publishedAt, deviceStore());
}

function rulesUnder(held: HeldPolicy): CheckRules {
  const openItem = surroundings.openItem();
  const { policy, error } = policyInForce(baked, held);
  return { policy, policyError: error, kind: openItem === 'appointment' ? openItem : 'message' };
}

async function openView(engine: PaneEngine): Promise<View> {
  const held = await readHeld();
  const rules = rulesUnder(held);
  const [item, texts] = await Promise.all([
    openItem(engine, rules),
    loadTexts(surroundings.displayLanguage(), logger),
  ]);
  const policyState = policyStateOf(baked, held);
  const memory = ownerMemory(engine, rules);
  return { rules, memory, item, texts, policyState, isPolicyRefused: false };
}

/** What the memory holds, and the alerts of the last weeks. */
async function see(engine: PaneEngine, { policy }: CheckRules): Promise<Seen> {
  const { learned, relations } = await engine.look(policy.learning, MAX_PEOPLE);
  if (relations === null) return { learned, overview: null };
  const alerts = await createAlertDiary(deviceStore()).read(clock.nowMs());
  return { learned, overview: { relations, alerts } };
}

/** For a draft the memory is read by its check, once the page is there. */
async function openItem(engine: PaneEngine, rules: CheckRules): Promise<PaneItem> {
  const kind = surroundings.openItem();
  if (kind === 'reading' || kind === 'none') {
    return { kind: 'no-draft', seen: await see(engine, rules), history: historyPorts(engine, rules) };
  }
  const office = currentOffice();
  const host = createComposeHost(office, calls);
  const review: ReviewPorts = {
    kind,
    host,
    editor: createDraftEditor(office, calls, { withLabels: asksForLabels(rules.policy) }),
    clock,
    canSend: supportsMailbox(office, '1.15'),
    check: () => engine.check(rules),
    approve: (check, justification) =>
      approveSend({ host, policy: rules.policy, clock }, check, justification),
    teach: (check, choice) => engine.teach(rules, answeredIn(check), choice),
    takeBack: (check, choice) => engine.takeBack(rules, answeredIn(check), choice),
    onDone: (event, before) => reportFix(rules, event, before),
  };
  return {
    kind: 'draft',
    review: watchAlerts(review, { host, diary: createAlertDiary(deviceStore()), logger }),
  };
}

function answeredIn({ message, fingerprint }: PaneCheck): Answered {
  return { message, fingerprint };
}

function ownerMemory(engine: PaneEngine, { policy: { learning } }: CheckRules): OwnerMemory {
  return {
    look: () => engine.remembered(learning),
    forget: (address) => engine.forget(learning, address),
    forgetAll: () => engine.forgetAll(learning),
    setPaused: (isPaused) => engine.setPaused(learning, isPaused),
  };
}

/** Null where nobody configured the sign-in, or this Outlook has none for add-ins. */
function historyPorts(engine: PaneEngine, rules: CheckRules): HistoryPorts | null {
  const office = currentOffice();
  const signIn = document.getElementById('addressee-sign-in')?.textContent ?? '';
  if (signIn === '' || !supportsNestedSignIn(office)) return null;
  const { learning } = rules.policy;
  const store = deviceStore();
  const load = () => import(/* webpackChunkName: "history" */ '../history/read-mailbox');
  return {
    ...learning,
    clock,
    async open() {
      try {
        return await (await load()).openMailbox(signIn, store);
      } catch {
        return null; // the bundle did not come
      }
    },
    readAgain: () => see(engine, rules),
    async sync(signal, listener) {
      const source = (await load()).mailboxSource(signIn);
      if (source === null) return fail({ code: 'unavailable' });
      const { tokens, graphUrl } = source;
      const ports: ReadingPorts = {
        ...pageMemory(),
        token: (mode) => tokens.token(mode),
        readStore: (key) => store.read(key),
        writeStore: (key, value) => store.write(key, value),
        onProgress(progress) {
          listener.onProgress(progress);
          return Promise.resolve();
        },
      };
      const { halfLifeDays, historyMonths, fromReceived } = learning;
      const settings = { graphUrl, halfLifeDays, historyMonths, fromReceived };
      const ended = await inOneWindow(
        windowLocks(),
        signal,
        () => listener.onHeldUp(),
        () => readInWorker(ports, settings, signal, { clock, logger }),
      );
      return ended ?? fail({ code: 'cancelled' });
    },
  };
}

/** Null in an older browser. */
function windowLocks(): WindowLocks | null {
  return (navigator as { readonly locks?: WindowLocks }).locks ?? null;
}

/** Leaves what was done for the reporter, which this page loads beside the pane. */
function reportFix({ policy }: CheckRules, event: ReviewEvent, before: PaneCheck): void {
  const fix = policy.reporting.level === 'off' ? null : fixOf(event, before);
  if (fix === null) return;
  const office = currentOffice();
  const store = webStorage() === null ? createRoamingStore(office, calls) : deviceStore();
  void queueReport(store, fixRecord(fix, policy, clock.nowMs(), logger.take()));
}

/** Fluent writes its styles into the page; a server with a strict style policy gives them a nonce in the template. */
function createStyleRenderer() {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.nonce ?? '';
  return createDOMRenderer(document, nonce === '' ? {} : { styleElementAttributes: { nonce } });
}

/** Draws views, each in a tree of its own. */
function createPainter(container: HTMLElement): (view: View, turn: number) => void {
  const root = createRoot(container);
  const renderer = createStyleRenderer();
  return ({ rules, ...view }, turn) =>
    root.render(
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App
          key={turn}
          {...view}
          policy={rules.policy}
          themes={themes}
          displayLanguage={surroundings.displayLanguage()}
          clock={clock}
          logger={logger}
        />
      </RendererProvider>,
    );
}

async function main(): Promise<void> {
  const worker = startWorker('taskpane-worker.js', clock); // meanwhile Office starts
  await surroundings.ready();
  const container = document.getElementById('root');
  if (container === null) throw new Error('main: expected #root in taskpane.html, got none');
  const engine = await startEngine(worker, createEnginePorts(), clock, logger);
  const paint = createPainter(container);
  let turn = 0;
  let view = await openView(engine);
  const reopen = async (): Promise<void> => {
    view = await openView(engine);
    paint(view, ++turn);
  };
  /** The pane opens with what is held; the host is asked meanwhile. */
  const refresh = async (): Promise<void> => {
    const store = deviceStore();
    const isGood = await refreshPolicy(baked.publishedAt, { store, clock, fetchText: fetchOwnText });
    const policyState = policyStateOf(baked, await readHeld());
    const isSame = policyState.version === view.policyState.version;
    if (!isSame) return reopen();
    view = { ...view, policyState, isPolicyRefused: !isGood };
    paint(view, turn);
  };
  paint(view, turn);
  surroundings.onItemChanged(() => void reopen().then(refresh));
  await refresh();
}

void main();
