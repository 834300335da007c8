import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { readPolicyInForce } from '../delivery/policy-in-force';
import { readPolicyState, type PolicyState } from '../delivery/policy-state';
import { refreshPolicy } from '../delivery/refresh-policy';
import { createComposeHost } from '../host/office/compose-host';
import { createDeviceStore } from '../host/office/device-store';
import { createDraftEditor } from '../host/office/draft-editor';
import { createOfficeCalls } from '../host/office/office-calls';
import { createOfficeClock } from '../host/office/office-clock';
import { currentOffice, supportsMailbox } from '../host/office/office-surface';
import { fetchOwnText } from '../host/office/own-host';
import { createPaneSurroundings } from '../host/office/pane-surroundings';
import { createRoamingStore } from '../host/office/roaming-store';
import { createRingLogger } from '../host/ring-logger';
import { createGraphMemory } from '../memory/tiered-graph-memory';
import { readBakedPolicy } from '../policy/baked-policy';
import { summarizeGraph } from '../scoring';
import { approveSend } from '../send-check/approval';
import { checkSend } from '../send-check/check-send';
import type { SendCheckDeps } from '../send-check/contracts';
import { recordFeedback } from '../send-check/record-feedback';
import { App, type PaneItem } from './App';
import type { Learned } from './overview/OverviewPage';
import type { ThemeSource } from './theme/useColorScheme';

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
  readonly deps: SendCheckDeps;
  readonly item: PaneItem;
  readonly learned: Learned;
  readonly policyState: PolicyState;
  readonly isPolicyRefused: boolean;
}

async function createDeps(): Promise<SendCheckDeps> {
  const office = currentOffice();
  const tiers = { roaming: createRoamingStore(office, calls), device: createDeviceStore(office, clock) };
  const { policy, error } = await readPolicyInForce(baked, tiers.device);
  return {
    host: createComposeHost(office, calls),
    memory: createGraphMemory(tiers, { halfLifeDays: policy.learning.halfLifeDays }),
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
  return {
    deps,
    item: openItem(deps),
    learned: await readLearned(deps),
    policyState: await readState(),
    isPolicyRefused: false,
  };
}

function openItem(deps: SendCheckDeps): PaneItem {
  const kind = surroundings.openItem();
  if (kind !== 'draft') return { kind };
  const office = currentOffice();
  return {
    kind,
    review: {
      host: deps.host,
      editor: createDraftEditor(office, calls),
      clock,
      canSend: supportsMailbox(office, '1.15'),
      check: () => checkSend(deps),
      approve: (check, justification) => approveSend(deps, check, justification),
      confirm: (check, recipient) => recordFeedback(deps, check, { verdict: 'confirmed', recipient }),
    },
  };
}

async function readLearned(deps: SendCheckDeps): Promise<Learned> {
  const graph = await deps.memory.load();
  return graph.ok ? { kind: 'counted', ...summarizeGraph(graph.value) } : { kind: 'unreadable' };
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
  return ({ deps, item, learned, policyState, isPolicyRefused }, turn) =>
    root.render(
      <RendererProvider renderer={renderer} targetDocument={document}>
        <App
          key={turn}
          item={item}
          policy={deps.policy}
          policyState={policyState}
          isPolicyRefused={isPolicyRefused}
          learned={learned}
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
