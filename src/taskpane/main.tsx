import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { readPolicyInForce } from '../delivery/policy-in-force';
import { readPolicyState, type PolicyState } from '../delivery/policy-state';
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
import { createHistoryMemory, type HistoryMemory } from '../memory/history-memory';
import { createOwnerMemory, type OwnerMemory } from '../memory/owner-memory';
import { createGraphMemory } from '../memory/tiered-graph-memory';
import type { PaneTexts } from '../messages/pane-texts';
import { readBakedPolicy } from '../policy/baked-policy';
import { fixRecord } from '../reporting/queue/fix-record';
import { queueReport } from '../reporting/queue/report-queue';
import { readRelations, summarizeGraph } from '../scoring';
import type { Graph } from '../scoring/graph/graph';
import { approveSend } from '../send-check/approval';
import { checkSend } from '../send-check/check-send';
import type { SendCheck, SendCheckDeps } from '../send-check/contracts';
import { recordFeedback, takeBackFeedback } from '../send-check/record-feedback';
import { createAlertDiary } from './alerts/alert-diary';
import { watchAlerts } from './alerts/watch-alerts';
import { App, type PaneItem } from './App';
import type { HistoryPorts } from './history/useHistorySync';
import { MAX_PEOPLE } from './overview/circles/circles-view';
import type { Learned } from './overview/learned';
import type { Overview } from './overview/OverviewPage';
import { fixOf } from './review/fix-of';
import type { ReviewPorts } from './review/review-session';
import type { ReviewEvent } from './review/review-state';
import type { ThemeSource } from './theme/useColorScheme';
import { loadTexts } from './words/load-texts';

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

/** Everything of one turn of the pane: the use cases' ports, and the owner's own view of the memory. */
interface PaneDeps extends SendCheckDeps {
  readonly ownerMemory: OwnerMemory;
  readonly historyMemory: HistoryMemory;
}

/** What the pane shows until another item is opened, or another policy is in force. */
interface View {
  readonly deps: PaneDeps;
  readonly item: PaneItem;
  readonly learned: Learned;
  readonly texts: PaneTexts;
  readonly policyState: PolicyState;
  readonly isPolicyRefused: boolean;
}

async function createDeps(): Promise<PaneDeps> {
  const office = currentOffice();
  const openItem = surroundings.openItem();
  const tiers = { roaming: createRoamingStore(office, calls), device: createDeviceStore(office, clock) };
  const { policy, error } = await readPolicyInForce(baked, tiers.device);
  return {
    host: createComposeHost(office, calls),
    kind: openItem === 'appointment' ? openItem : 'message',
    memory: createGraphMemory(tiers, policy.learning),
    ownerMemory: createOwnerMemory(tiers, policy.learning),
    historyMemory: createHistoryMemory(tiers, policy.learning),
    policy,
    policyError: error,
    clock,
    logger,
  };
}

function readState(): Promise<PolicyState> {
  return readPolicyState(baked, createDeviceStore(currentOffice(), clock));
}

async function openView(): Promise<View> {
  const deps = await createDeps();
  const [graph, texts, policyState] = await Promise.all([
    readMemory(deps),
    loadTexts(surroundings.displayLanguage(), logger),
    readState(),
  ]);
  const item = await openItem(deps, graph);
  return { deps, item, learned: learnedIn(graph), texts, policyState, isPolicyRefused: false };
}

async function readMemory({ memory }: SendCheckDeps): Promise<Graph | null> {
  const loaded = await memory.load();
  return loaded.ok ? loaded.value : null;
}

function learnedIn(graph: Graph | null): Learned {
  return graph === null ? { kind: 'unreadable' } : { kind: 'counted', ...summarizeGraph(graph) };
}

async function overviewOf(graph: Graph | null): Promise<Overview | null> {
  if (graph === null) return null;
  const diary = createAlertDiary(createDeviceStore(currentOffice(), clock));
  return { relations: readRelations(graph, MAX_PEOPLE), alerts: await diary.read(clock.nowMs()) };
}

async function openItem(deps: PaneDeps, graph: Graph | null): Promise<PaneItem> {
  const kind = surroundings.openItem();
  if (kind === 'reading' || kind === 'none') {
    return { kind: 'no-draft', overview: await overviewOf(graph), history: historyPorts(deps) };
  }
  const office = currentOffice();
  const diary = createAlertDiary(createDeviceStore(office, clock));
  const review: ReviewPorts = {
    kind,
    host: deps.host,
    editor: createDraftEditor(office, calls),
    clock,
    canSend: supportsMailbox(office, '1.15'),
    check: () => checkSend(deps),
    approve: (check, justification) => approveSend(deps, check, justification),
    teach: (check, choice) => recordFeedback(deps, check, choice),
    takeBack: (check, choice) => takeBackFeedback(deps, check, choice),
    onDone: (event, before) => reportFix(deps, event, before),
  };
  return { kind: 'draft', review: watchAlerts(review, { host: deps.host, diary, logger }) };
}

/** Null where nobody configured the sign-in, or this Outlook has none for add-ins. */
function historyPorts(deps: PaneDeps): HistoryPorts | null {
  const office = currentOffice();
  const signIn = document.getElementById('addressee-sign-in')?.textContent ?? '';
  if (signIn === '' || !supportsNestedSignIn(office)) return null;
  const { learning } = deps.policy;
  const memory = deps.historyMemory;
  const store = createDeviceStore(office, clock);
  const ports = { ...learning, fetch: window.fetch.bind(window), clock, store, memory };
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
    async readAgain() {
      const graph = await readMemory(deps);
      return { learned: learnedIn(graph), overview: await overviewOf(graph) };
    },
    async sync(signal, onProgress) {
      const { readMailbox } = await load();
      return readMailbox(signIn, ports, signal, onProgress);
    },
  };
}

/** Leaves what was done for the reporter, which this page loads beside the pane. */
function reportFix({ policy }: SendCheckDeps, event: ReviewEvent, before: SendCheck): void {
  const fix = policy.reporting.level === 'off' ? null : fixOf(event, before);
  if (fix === null) return;
  const office = currentOffice();
  const store = webStorage() === null ? createRoamingStore(office, calls) : createDeviceStore(office, clock);
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
  return ({ deps, ...view }, turn) =>
    root.render(
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App
          key={turn}
          {...view}
          policy={deps.policy}
          memory={deps.ownerMemory}
          themes={themes}
          displayLanguage={surroundings.displayLanguage()}
          clock={clock}
          logger={logger}
        />
      </RendererProvider>,
    );
}

async function main(): Promise<void> {
  await surroundings.ready();
  const container = document.getElementById('root');
  if (container === null) throw new Error('main: expected #root in taskpane.html, got none');
  const paint = createPainter(container);
  let turn = 0;
  let view = await openView();
  const reopen = async (): Promise<void> => {
    view = await openView();
    paint(view, ++turn);
  };
  /** The pane opens with what is held; the host is asked meanwhile. */
  const refresh = async (): Promise<void> => {
    const store = createDeviceStore(currentOffice(), clock);
    const isGood = await refreshPolicy(baked.publishedAt, { store, clock, fetchText: fetchOwnText });
    const policyState = await readState();
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
