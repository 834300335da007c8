import { createRoot, type Root } from 'react-dom/client';
import { App, type PaneItem } from '../../../src/taskpane/App';
import { createReviewFixture, type ReviewFixture } from '../../support/review-fixture';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { RECHECK_DELAY_MS } from '../../../src/taskpane/review/review-session';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { ComposeItem } from '../../../src/host/ports';
import { GALLERY, type GalleryState, type GalleryWindow } from './states';

let mounted: Root | null = null;
let edit: (change: Partial<ComposeItem>) => void = () => undefined;

/** Mounts a state in place of the one before. */
async function show(state: GalleryState, officeBackground: string | null): Promise<void> {
  const fixture = state.open.kind === 'draft' ? createReviewFixture(state.open.fixture) : null;
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
      learned={state.learned ?? { kind: 'unreadable' }}
      themes={{ officeBackground: () => officeBackground, onChanged: () => () => undefined }}
      displayLanguage="en-GB"
      clock={new ManualClock()}
      logger={new RecordingLogger()}
    />,
  );
}

function itemOf(state: GalleryState, fixture: ReviewFixture | null): PaneItem {
  switch (state.open.kind) {
    case 'draft':
      if (fixture === null) throw new Error('gallery: expected a fixture for a draft, got none');
      return { kind: 'draft', review: fixture.ports };
    case 'no-draft':
      return { kind: 'no-draft', overview: state.open.overview, history: null };
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
  async showState(name, officeBackground) {
    const state = GALLERY.find((known) => known.name === name);
    if (state === undefined) throw new Error(`gallery: expected a state of the gallery, got ${name}`);
    await show(state, officeBackground);
  },
  editDraft: (change) => edit(change),
};
Object.assign(window, entry);
