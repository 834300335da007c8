import { createRoot, type Root } from 'react-dom/client';
import { App, type PaneItem } from '../../../src/taskpane/App';
import { createReviewFixture, type ReviewFixture } from '../../support/review-fixture';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { RECHECK_DELAY_MS } from '../../../src/taskpane/review/review-session';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { ComposeItem } from '../../../src/host/ports';
import { createOwnerMemory } from '../../../src/memory/owner-memory';
import { createGraphMemory } from '../../../src/memory/tiered-graph-memory';
import { loadTexts } from '../../../src/taskpane/words/load-texts';
import { FakeStore } from '../../support/fake-store';
import { mailMessage, people } from '../../support/samples';
import { TEAM, teamGraph } from './team';
import { GALLERY, type GalleryState, type GalleryWindow } from './states';

let mounted: Root | null = null;
let edit: (change: Partial<ComposeItem>) => void = () => undefined;

/** A memory that knows the team, in the mailbox and on the device. */
const tiers = { roaming: new FakeStore('roaming'), device: new FakeStore('device', 4_000_000) };
const memory = createOwnerMemory(tiers, DEFAULT_POLICY.learning);
const filled = createGraphMemory(tiers, DEFAULT_POLICY.learning).learn({
  at: new ManualClock().nowMs(),
  known: teamGraph(),
  message: mailMessage({ to: people(...TEAM) }),
});

/** Mounts a state in place of the one before. */
async function show(
  state: GalleryState,
  { officeBackground, language }: Parameters<GalleryWindow['showState']>[1],
): Promise<void> {
  await filled;
  const logger = new RecordingLogger();
  const texts = await loadTexts(language, logger);
  const fixture =
    state.open.kind === 'draft'
      ? createReviewFixture({ learned: state.learned, ...state.open.fixture })
      : null;
  if (state.byAlert === true) await fixture?.stopAtSend();
  if (state.isElsewhere === true) await fixture?.stopAtSend('warn');
  if (state.fault !== undefined) fixture?.host.setFault(...state.fault);
  edit = (change) => {
    fixture?.host.edit(change);
    fixture?.clock.advance(RECHECK_DELAY_MS);
  };
  const container = document.getElementById('root');
  if (container === null) throw new Error('gallery: expected #root in the page, got none');
  mounted?.unmount();
  mounted = createRoot(container);
  mounted.render(
    <App
      item={itemOf(state, fixture)}
      policy={fixture?.policy ?? DEFAULT_POLICY}
      themes={{ officeBackground: () => officeBackground, onChanged: () => () => undefined }}
      displayLanguage={language}
      texts={texts}
      memory={memory}
      clock={new ManualClock()}
      logger={logger}
    />,
  );
}

function itemOf(state: GalleryState, fixture: ReviewFixture | null): PaneItem {
  switch (state.open.kind) {
    case 'draft':
      if (fixture === null) throw new Error('gallery: expected a fixture for a draft, got none');
      return { kind: 'draft', review: fixture.ports };
    case 'no-draft':
      return {
        kind: 'no-draft',
        seen: { learned: state.learned, overview: state.open.overview },
        history: state.open.history ?? null,
      };
    case 'crash':
      return brokenItem();
  }
}

/** An item that throws as soon as a component looks at it. */
function brokenItem(): PaneItem {
  return Object.defineProperty({ kind: 'draft' } as PaneItem, 'kind', {
    get: () => {
      throw new Error('gallery: a bug on purpose');
    },
  });
}

/** What the page object calls. */
const entry: GalleryWindow = {
  async showState(name, shown) {
    const state = GALLERY.find((known) => known.name === name);
    if (state === undefined) throw new Error(`gallery: expected a state of the gallery, got ${name}`);
    await show(state, shown);
  },
  editDraft: (change) => edit(change),
};
Object.assign(window, entry);
