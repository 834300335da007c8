import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { createRoot, type Root } from 'react-dom/client';
import { createComposeHost } from '../host/office/compose-host';
import { createDeviceStore } from '../host/office/device-store';
import { createDraftEditor } from '../host/office/draft-editor';
import { createOfficeCalls } from '../host/office/office-calls';
import { createOfficeClock } from '../host/office/office-clock';
import { currentOffice, supportsMailbox, supportsNestedSignIn } from '../host/office/office-surface';
import { createPaneSurroundings } from '../host/office/pane-surroundings';
import { createRoamingStore } from '../host/office/roaming-store';
import { createRingLogger } from '../host/ring-logger';
import { createHistoryMemory, type HistoryMemory } from '../memory/history-memory';
import { createOwnerMemory, type OwnerMemory } from '../memory/owner-memory';
import { readRecord } from '../history/history-record';
import { parseSignInConfig } from '../history/sign-in-config';
import { createGraphMemory } from '../memory/tiered-graph-memory';
import { readBakedPolicy } from '../policy/baked-policy';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { summarizeGraph } from '../scoring';
import { fail } from '../scoring/result';
import { approveSend } from '../send-check/approval';
import { checkSend } from '../send-check/check-send';
import type { SendCheckDeps } from '../send-check/contracts';
import { recordFeedback } from '../send-check/record-feedback';
import { App, type PaneItem } from './App';
import type { HistoryPorts } from './history/HistoryCard';
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

/** Everything of one turn of the pane: the use cases' ports, and the owner's own view of the memory. */
interface PaneDeps extends SendCheckDeps {
  readonly ownerMemory: OwnerMemory;
  readonly historyMemory: HistoryMemory;
}

function createDeps(): PaneDeps {
  const office = currentOffice();
  const baked = readBakedPolicy();
  const policy = baked.ok ? baked.value : DEFAULT_POLICY;
  const tiers = { roaming: createRoamingStore(office, calls), device: createDeviceStore(office, clock) };
  return {
    host: createComposeHost(office, calls),
    memory: createGraphMemory(tiers, policy.learning),
    ownerMemory: createOwnerMemory(tiers, policy.learning),
    historyMemory: createHistoryMemory(tiers, policy.learning),
    policy,
    policyError: baked.ok ? null : baked.error,
    clock,
    logger,
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

/** Null where nobody configured the sign-in, or this Outlook has none for add-ins. */
function historyPorts(deps: PaneDeps): HistoryPorts | null {
  const office = currentOffice();
  const config = parseSignInConfig(document.getElementById('addressee-sign-in')?.textContent ?? null);
  if (config === null || !supportsNestedSignIn(office)) return null;
  const { learning } = deps.policy;
  const memory = deps.historyMemory;
  const store = createDeviceStore(office, clock);
  const ports = { ...learning, fetch: window.fetch.bind(window), clock, store, memory };
  return {
    ...learning,
    clock,
    readRecord: () => readRecord(store),
    readLearned: () => readLearned(deps),
    async sync(signal, onProgress) {
      try {
        const { readMailbox } = await import(/* webpackChunkName: "history" */ '../history/read-mailbox');
        return await readMailbox(config, ports, signal, onProgress);
      } catch {
        return fail({ code: 'offline' }); // the bundle did not come
      }
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

async function render(
  root: Root,
  renderer: ReturnType<typeof createStyleRenderer>,
  turn: number,
): Promise<void> {
  const deps = createDeps();
  const learned = await readLearned(deps);
  root.render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App
        key={turn}
        item={openItem(deps)}
        policy={deps.policy}
        learned={learned}
        memory={deps.ownerMemory}
        history={historyPorts(deps)}
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
  const root = createRoot(container);
  const renderer = createStyleRenderer();
  let turn = 0;
  await render(root, renderer, turn);
  surroundings.onItemChanged(() => void render(root, renderer, ++turn));
}

void main();
