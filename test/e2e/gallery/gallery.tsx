import { createRoot } from 'react-dom/client';
import { App, type PaneItem } from '../../../src/taskpane/App';
import { createReviewFixture, type ReviewFixture } from '../../support/review-fixture';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { RECHECK_DELAY_MS } from '../../../src/taskpane/review/review-session';
import { DEFAULT_POLICY } from '../../../src/policy/default-policy';
import type { ComposeItem } from '../../../src/host/ports';
import { GALLERY, type GalleryState } from './states';

/** Mounts the state that the address names: `gallery.html#namesake`. */
async function show(state: GalleryState): Promise<void> {
  const fixture = state.open.kind === 'draft' ? createReviewFixture(state.open.fixture) : null;
  if (state.byAlert === true) await fixture?.stopAtSend();
  if (state.isElsewhere === true) await fixture?.stopAtSend('warn');
  if (state.fault !== undefined) fixture?.host.setFault(...state.fault);
  Object.assign(window, { editDraft: (change: Partial<ComposeItem>) => edit(fixture, change) });
  const root = document.getElementById('root');
  if (root === null) throw new Error('gallery: expected #root in the page, got none');
  createRoot(root).render(
    <App
      item={itemOf(state, fixture)}
      policy={fixture?.policy ?? DEFAULT_POLICY}
      learned={state.learned ?? { kind: 'uncounted' }}
      themes={{ officeBackground: () => null, onChanged: () => () => undefined }}
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
    case 'reading':
    case 'none':
      return { kind: state.open.kind };
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

function edit(fixture: ReviewFixture | null, change: Partial<ComposeItem>): void {
  fixture?.host.edit(change);
  fixture?.clock.advance(RECHECK_DELAY_MS);
}

const wanted = decodeURIComponent(window.location.hash.slice(1));
const state = GALLERY.find(({ name }) => name === wanted);
if (state !== undefined) void show(state);
