import type { ComposeItem } from '../../../src/host/ports';
import type { Policy } from '../../../src/policy/policy';
import type { EpochMs } from '../../../src/scoring/brand';
import type { Relations } from '../../../src/scoring/graph/relations';
import { fail, type Result } from '../../../src/scoring/result';
import type { SyncError, SyncSummary } from '../../../src/history/sync-history';
import type { HistoryPorts } from '../../../src/taskpane/history/useHistorySync';
import type { Learned } from '../../../src/taskpane/overview/learned';
import type { Overview, Seen } from '../../../src/taskpane/overview/OverviewPage';
import { companyRelations } from '../../support/company-relations';
import type { HostCall, HostFault } from '../../support/fake-compose-host';
import { ManualClock } from '../../support/manual-clock';
import type { ReviewFixtureOptions } from '../../support/review-fixture';
import { composeItem, people, person, policy } from '../../support/samples';
import { TEAM, teamGraph } from './team';
import { ANNA, HOSTILE, VERDICTS } from './verdicts';

/** What is done to the pane, or to the draft beside it, before the state is looked at. */
export type Step =
  { readonly click: string } | { readonly unfold: string } | { readonly edit: Partial<ComposeItem> };

export interface GalleryState {
  readonly name: string;
  /** What stands on the page when the state is reached. */
  readonly shows: string;
  readonly open:
    | { readonly kind: 'draft'; readonly fixture: ReviewFixtureOptions }
    | { readonly kind: 'no-draft'; readonly overview: Overview | null; readonly history?: HistoryPorts }
    | { readonly kind: 'crash' };
  /** Opened from the alert. */
  readonly byAlert?: boolean;
  /** The alert came although the pane finds nothing. */
  readonly isElsewhere?: boolean;
  readonly learned: Learned;
  readonly fault?: readonly [HostCall, HostFault];
  readonly steps?: readonly Step[];
}

/** What the built gallery offers to the test that drives it. */
export interface GalleryWindow {
  showState(name: string, shown: { officeBackground: string | null; language: string }): Promise<void>;
  editDraft(change: Partial<ComposeItem>): void;
}

const LEARNED: Learned = { kind: 'counted', sent: 1843, received: 5210, contacts: 412 };
const at = (iso: string) => Date.parse(iso) as EpochMs;

const ORGANISATION = {
  name: 'Home Ltd',
  internalDomains: ['home.example'],
  supportContact: 'the security team (security@home.example)',
  supportUrl: 'https://help.home.example/addressee',
};
const acting = (
  then: 'warn' | 'override' | 'block',
  justification: Policy['override']['justification'] = 'reason',
) =>
  policy({
    organisation: ORGANISATION,
    rules: [{ id: 'unusual', when: { risk: 'elevated' }, then }],
    override: { justification, reasons: policy().override.reasons },
  });

const draft = (
  to: readonly string[],
  change: Partial<ComposeItem> = {},
  options: Partial<ReviewFixtureOptions> = {},
): GalleryState['open'] => ({
  kind: 'draft',
  fixture: {
    item: composeItem({ to: people(...to), ...change }),
    verdicts: { ...VERDICTS, hints: [] },
    policy: acting('warn'),
    graph: teamGraph(),
    ...options,
  },
});

const wrongAnna = 'Anna Berger <anna.berger@acne.example>';
const stranger = 'Jonas Lindqvist <jonas.lindqvist@norrland-bygg.example>';
const budget = { attachments: [{ id: 'a1', name: 'Umbrella_budget_2026.xlsx', isInline: false }] };

const NOBODY_YET: Relations = { people: [], together: [], asOf: at('2026-03-02T09:00:00Z') };
const HOSTILE_PEOPLE: Relations = {
  ...NOBODY_YET,
  people: [HOSTILE.person, ANNA.person, person('田中 太郎 <tanaka@aoyama.example>')].map((who) => ({
    person: who,
    given: 'anna',
    strength: 4,
    sent: 9,
    firstSentAt: at('2025-05-01T09:00:00Z'),
    lastSentAt: at('2025-08-01T09:00:00Z'),
  })),
  together: [{ a: 0, b: 1, strength: 3 }],
};
const ALERTS: Overview['alerts'] = [
  { at: at('2026-02-26T15:20:00Z'), flagged: people(wrongAnna), outcome: 'fixed' },
  { at: at('2026-02-11T08:02:00Z'), flagged: people(stranger), outcome: 'confirmed' },
  { at: at('2026-02-03T10:41:00Z'), flagged: [], outcome: 'sent-anyway' },
  { at: at('2026-01-19T10:41:00Z'), flagged: [HOSTILE.person, ANNA.person], outcome: 'open' },
];
const noDraft = (relations: Relations, alerts: Overview['alerts'] = []): GalleryState['open'] => ({
  kind: 'no-draft',
  overview: { relations, alerts },
});

const KNOWS_NOBODY: Seen = {
  learned: { kind: 'counted', sent: 0, received: 0, contacts: 0 },
  overview: { relations: NOBODY_YET, alerts: [] },
};

/** A mailbox that was never read; `ended` is how reading it ends, left out where it goes on. */
function history(ended?: Result<SyncSummary, SyncError>): HistoryPorts {
  return {
    historyMonths: 12,
    fromReceived: true,
    clock: new ManualClock(),
    open: () => Promise.resolve({ version: 1, isDeclined: false, marks: [], waiting: [], last: null }),
    readAgain: () => Promise.resolve(KNOWS_NOBODY),
    sync(_, listener) {
      listener.onProgress({ folder: 'sentitems', read: 1250, total: 4300, waitingMs: null });
      return ended === undefined ? new Promise(() => undefined) : Promise.resolve(ended);
    },
  };
}
const newcomer = (ports: HistoryPorts): Pick<GalleryState, 'open' | 'learned'> => ({
  open: { kind: 'no-draft', overview: KNOWS_NOBODY.overview, history: ports },
  learned: KNOWS_NOBODY.learned,
});

/** Every state of the pane that a user can meet. */
export const GALLERY: readonly GalleryState[] = [
  { name: 'opening', shows: '', open: draft([wrongAnna]), fault: ['readItem', 'silent'] },
  { name: 'empty', shows: 'No recipients yet', open: draft([]) },
  { name: 'clear', shows: 'Ready to send', open: draft(TEAM) },
  { name: 'clear-press-send', shows: 'Press Send', open: draft(TEAM, {}, { canSend: false }) },
  { name: 'hints', shows: 'Also worth knowing', open: draft(TEAM, {}, { verdicts: VERDICTS }) },
  {
    name: 'namesake',
    shows: 'Check one recipient',
    open: draft([...TEAM.slice(0, 2), wrongAnna]),
    byAlert: true,
  },
  { name: 'noticed', shows: 'Worth a look', open: draft([wrongAnna]) },
  {
    name: 'several',
    shows: 'Check 3 recipients and one file',
    open: draft([wrongAnna, ...TEAM], {
      cc: people(stranger, 'Mira Okafor <mira.okafor@mailbox.example>'),
      ...budget,
    }),
    byAlert: true,
  },
  {
    name: 'lookalike',
    shows: 'Check one recipient',
    open: draft(['Аnna Веrg <\u0430nna.berg@acme.example>']),
    byAlert: true,
  },
  {
    name: 'replaced',
    shows: 'You can send now',
    open: draft([...TEAM.slice(0, 2), wrongAnna]),
    byAlert: true,
    steps: [{ click: 'Use Anna Berg instead' }],
  },
  {
    name: 'praised',
    shows: 'What Addressee learned here',
    open: draft([...TEAM.slice(0, 2), wrongAnna]),
    byAlert: true,
    steps: [{ click: 'Use Anna Berg instead' }, { click: 'Good catch: Anna Berger' }],
  },
  {
    name: 'files',
    shows: 'Usually goes to',
    open: draft(TEAM, {
      attachments: [
        { id: 'a1', name: 'Team plan v2.docx', isInline: false },
        { id: 'a2', name: 'Holiday.jpg', isInline: false },
      ],
    }),
  },
  {
    name: 'one-left',
    shows: 'Changed here',
    open: draft([wrongAnna, stranger]),
    byAlert: true,
    steps: [{ click: 'Use Anna Berg instead' }],
  },
  {
    name: 'confirmed',
    shows: 'You can send now',
    open: draft([stranger, ...TEAM]),
    byAlert: true,
    steps: [{ click: 'This is right: Jonas Lindqvist' }],
  },
  {
    name: 'file',
    shows: 'Check one file',
    open: draft(TEAM, budget),
    byAlert: true,
  },
  {
    name: 'file-asking',
    shows: 'attach it again',
    open: draft(TEAM, budget),
    byAlert: true,
    steps: [{ click: 'Remove file Umbrella_budget_2026.xlsx' }],
  },
  {
    name: 'override-reason',
    shows: 'Why is this right?',
    open: draft([wrongAnna], {}, { policy: acting('override') }),
    byAlert: true,
  },
  {
    name: 'override-missing',
    shows: 'Give a reason first',
    open: draft([wrongAnna], {}, { policy: acting('override', 'text') }),
    byAlert: true,
    steps: [{ click: 'Send anyway' }],
  },
  {
    name: 'override-confirmed',
    shows: 'One thing left',
    open: draft([stranger], {}, { policy: acting('override') }),
    byAlert: true,
    steps: [{ click: 'This is right: Jonas Lindqvist' }],
  },
  {
    name: 'block',
    shows: 'cannot be sent as it is',
    open: draft([wrongAnna], {}, { policy: acting('block') }),
    byAlert: true,
  },
  {
    name: 'approved',
    shows: 'You chose to send it',
    open: draft([wrongAnna], {}, { canSend: false }),
    byAlert: true,
    fault: ['send', 'unsupported'],
    steps: [{ click: 'Send anyway' }],
  },
  {
    name: 'approval-void',
    shows: 'no longer counts',
    open: draft([wrongAnna], {}, { canSend: false }),
    byAlert: true,
    steps: [{ click: 'Send anyway' }, { edit: { cc: people(stranger) } }],
  },
  { name: 'elsewhere', shows: 'Outlook stopped this message', open: draft(TEAM), isElsewhere: true },
  { name: 'sent', shows: 'on its way', open: draft(TEAM), steps: [{ click: 'Send' }] },
  {
    name: 'not-changed',
    shows: 'did not make the change',
    open: draft([wrongAnna]),
    fault: ['setRecipients', 'call-failed'],
    steps: [{ click: 'Use Anna Berg instead' }],
  },
  {
    name: 'hostile',
    shows: 'Check one recipient',
    open: draft([`${HOSTILE.person.name} <${HOSTILE.person.address}>`]),
    byAlert: true,
  },
  {
    name: 'many',
    shows: 'Show all 500',
    open: draft([
      wrongAnna,
      ...Array.from({ length: 500 }, (_, at) => `Person ${at} <person${at}@home.example>`),
    ]),
    byAlert: true,
  },
  {
    name: 'meeting',
    shows: 'Check one attendee',
    open: draft([...TEAM.slice(0, 2), wrongAnna], {}, { kind: 'appointment' }),
    byAlert: true,
  },
  { name: 'meeting-clear', shows: 'The attendees', open: draft(TEAM, {}, { kind: 'appointment' }) },
  {
    name: 'many-flagged',
    shows: 'Show 30 more',
    open: draft(
      Array.from({ length: 40 }, (_, i) => `Guest ${i} <guest${i}@elsewhere.example>`),
      {},
      {
        policy: policy({
          organisation: ORGANISATION,
          rules: [{ id: 'outside', when: { recipients: 'external' }, then: 'override' }],
        }),
      },
    ),
    byAlert: true,
  },
  { name: 'unavailable-memory', shows: 'cannot be read', open: draft(TEAM, {}, { unavailable: 'memory' }) },
  {
    name: 'unavailable-policy',
    shows: 'rules cannot be read',
    open: draft(TEAM, {}, { unavailable: 'policy' }),
  },
  {
    name: 'unavailable-block',
    shows: 'Questions?',
    open: draft(
      TEAM,
      {},
      {
        unavailable: 'host',
        policy: {
          ...acting('warn'),
          onUnavailable: { policy: 'block', memory: 'block', deadline: 'block', host: 'block' },
        },
      },
    ),
  },
  {
    name: 'first-use',
    shows: 'Still getting to know you',
    open: draft(TEAM),
    learned: { kind: 'counted', sent: 3, received: 11, contacts: 5 },
  },
  { name: 'who-i-write-to', shows: 'Who goes together', open: noDraft(companyRelations(), ALERTS) },
  {
    name: 'circle-open',
    shows: 'Bill Hartley and 7 more',
    open: noDraft(companyRelations()),
    steps: [{ click: 'Circle 1 Bill Hartley and 7 more' }],
  },
  {
    name: 'circles-as-table',
    shows: 'Person',
    open: noDraft(companyRelations()),
    steps: [{ unfold: 'Show as a table' }],
  },
  {
    name: 'how-it-works',
    shows: 'Where it stays',
    open: noDraft(NOBODY_YET),
    steps: [{ unfold: 'How it works' }],
  },
  { name: 'hostile-names', shows: 'Who goes together', open: noDraft(HOSTILE_PEOPLE) },
  {
    name: 'first-run',
    shows: 'Welcome to Addressee',
    open: noDraft(NOBODY_YET),
    learned: { kind: 'counted', sent: 0, received: 0, contacts: 0 },
  },
  {
    name: 'first-week',
    shows: '12 sent messages learned',
    open: noDraft(companyRelations(30)),
    learned: { kind: 'counted', sent: 12, received: 18, contacts: 14 },
  },
  { name: 'history-offer', shows: 'Learn from my Sent Items', ...newcomer(history()) },
  {
    name: 'history-reading',
    shows: '1,250 of 4,300 messages',
    ...newcomer(history()),
    steps: [{ click: 'Learn from my Sent Items' }],
  },
  {
    name: 'history-refused',
    shows: 'did not allow it',
    ...newcomer(history(fail({ code: 'refused' }))),
    steps: [{ click: 'Learn from my Sent Items' }],
  },
  {
    name: 'memory-forget-all',
    shows: 'This cannot be undone',
    open: noDraft(companyRelations()),
    steps: [{ click: 'Forget everything' }],
  },
  {
    name: 'memory-damaged',
    shows: 'cannot be read',
    open: { kind: 'no-draft', overview: null },
    learned: { kind: 'unreadable' },
  },
  { name: 'crash', shows: 'Something went wrong', open: { kind: 'crash' } },
].map((state) => ({ learned: LEARNED, ...state }) as GalleryState);
