// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Policy } from '../../../src/policy/policy';
import type { Domain, Probability } from '../../../src/scoring/brand';
import { ok } from '../../../src/scoring/result';
import { LEARNING_CURVE } from '../../../src/taskpane/overview/progress/learning-curve.generated';
import { App, type AppProps, type PaneItem } from '../../../src/taskpane/App';
import type { HistoryPorts } from '../../../src/taskpane/history/useHistorySync';
import type { Seen } from '../../../src/taskpane/overview/OverviewPage';
import { MAX_PEOPLE } from '../../../src/taskpane/overview/circles/circles-view';
import { RECHECK_DELAY_MS } from '../../../src/taskpane/review/review-session';
import { companyRelations } from '../../support/company-relations';
import { ManualClock } from '../../support/manual-clock';
import { RecordingLogger } from '../../support/recording-logger';
import { createReviewFixture, type ReviewFixtureOptions } from '../../support/review-fixture';
import {
  attachmentScore,
  composeItem,
  evidence,
  NOW,
  people,
  person,
  policy,
  reason,
  recipientScore,
} from '../../support/samples';
import { stubMatchMedia } from '../../support/match-media';

const anna = evidence('Anna Berg <anna.berg@acme.example>');
const WRONG = 'Anna Berger <anna.berger@acne.example>';
const flaggedAnna = recipientScore(WRONG, {
  reasons: [
    reason({ code: 'similar-to-known', known: anna, resemblance: 'same-first-name', sent: 0 }),
    reason({
      code: 'lookalike-domain',
      domain: 'acne.example' as Domain,
      knownDomain: 'acme.example' as Domain,
      sentToKnownDomain: 212,
    }),
  ],
  suggestion: { person: anna.person, confidence: 0.9 as Probability },
});
const STRANGER = 'Jonas Lindqvist <jonas@bygg.example>';
const flaggedStranger = recipientScore(STRANGER, {
  reasons: [reason({ code: 'first-contact', received: 0 })],
});
const BO = 'Bo Chen <bo.chen@home.example>';

const UNREADABLE: Seen = { learned: { kind: 'unreadable' }, overview: null };

beforeEach(() => {
  stubMatchMedia();
  Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out and has none
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(item: PaneItem, change: Partial<AppProps> = {}) {
  const logger = new RecordingLogger();
  render(
    <App
      item={item}
      policy={policy()}
      themes={{ officeBackground: () => null, onChanged: () => () => undefined }}
      displayLanguage="en-GB"
      clock={new ManualClock()}
      logger={logger}
      {...change}
    />,
  );
  return logger;
}

async function openDraft(to: readonly string[], change: Partial<ReviewFixtureOptions> = {}, byAlert = true) {
  const fixture = createReviewFixture({
    item: composeItem({ to: people(...to) }),
    verdicts: { recipients: [flaggedAnna, flaggedStranger] },
    ...change,
  });
  if (byAlert) await fixture.stopAtSend();
  show({ kind: 'draft', review: fixture.ports }, { policy: fixture.policy });
  await vi.waitFor(() => expect(title()).not.toMatch(/^(Looking at this|$)/), 20_000);
  return { ...fixture, user: userEvent.setup() };
}

const acting = (then: 'override' | 'block', change: Partial<Policy> = {}) =>
  policy({ rules: [{ id: 'r', when: { risk: 'elevated' }, then }], ...change });

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
/** Patient: other programs may want the machine. */
const named = (name: string | RegExp) => screen.findByRole('button', { name }, { timeout: 20_000 });
const addresses = (list: readonly { address: string }[]) => list.map(({ address }) => address);

/** What the live region says; jsdom keeps `innerText` apart from the text of the page. */
async function announced(words: string) {
  await vi.waitFor(() => {
    const said = [...document.querySelectorAll<HTMLElement>('[aria-live="assertive"] span')];
    expect(said.map((span) => span.innerText).join(' ')).toContain(words);
  });
}

describe('by keyboard, from the alert', () => {
  it('is understood, fixed and sent with one key press', async () => {
    const { host, user } = await openDraft([BO, WRONG]);
    expect(document.activeElement).toBe(await named('Use Anna Berg and send'));
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(host.sends).toBe(1));
    expect(addresses(host.item.to)).toEqual(['bo.chen@home.example', 'anna.berg@acme.example']);
  });

  it('is fixed with one where this Outlook lets no pane send', async () => {
    const { host, user } = await openDraft([BO, WRONG], { canSend: false });
    expect(document.activeElement).toBe(await named('Use Anna Berg instead'));
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(title()).toBe('You can send now'));
    expect(addresses(host.item.to)).toEqual(['bo.chen@home.example', 'anna.berg@acme.example']);
  });

  it('goes on to the next flagged recipient', async () => {
    const { user } = await openDraft([WRONG, STRANGER]);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(title()).toBe('Check one recipient'));
    expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Jonas Lindqvist' }));
    await user.tab();
    expect(document.activeElement).toBe(await named('Remove Jonas Lindqvist'));
  });

  it('never starts on a way round: without a suggestion the card itself has the focus', async () => {
    await openDraft([STRANGER]);
    expect(document.activeElement).toBe(screen.getByRole('article', { name: 'Jonas Lindqvist' }));
  });

  it('comes back to the card after undo', async () => {
    const { host, user } = await openDraft([WRONG]);
    await user.click(await named('Use Anna Berg instead'));
    await user.click(await named(/^Undo/));
    const use = await named('Use Anna Berg and send');
    expect(document.activeElement).toBe(use);
    expect(addresses(host.item.to)).toEqual(['anna.berger@acne.example']);
  });
});

describe('beside a message that is being written', () => {
  it('leaves the focus where it is', async () => {
    const { host, clock } = await openDraft([BO], {}, false);
    host.edit({ to: people(BO, WRONG) });
    clock.advance(RECHECK_DELAY_MS);
    await vi.waitFor(() => expect(title()).toBe('Check one recipient'));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a card', () => {
  it('marks the characters that differ, and says them', async () => {
    await openDraft([WRONG]);
    const card = screen.getByRole('article', { name: 'Anna Berger' });
    expect([...card.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'er',
      'er',
      'n',
      'm',
    ]);
    expect(card.textContent).toContain('What differs: “er” added, “er” added, “n” instead of “m”.');
  });

  it('shows the numbers behind the suspicion', async () => {
    await openDraft([WRONG]);
    const card = screen.getByRole('article', { name: 'Anna Berger' });
    const facts = within(card)
      .getAllByRole('listitem')
      .map((fact) => fact.textContent);
    expect(facts).toEqual([
      'no mail from you yet',
      '41 mails from you',
      'since March 2025',
      'last on Fri 27 Feb',
    ]);
  });

  it('only removes the wrong one where the suggested person is on the message already', async () => {
    const { host, user } = await openDraft([WRONG, 'Anna Berg <anna.berg@acme.example>']);
    await user.click(await named('Remove, Anna Berg is already here'));
    await vi.waitFor(() => expect(addresses(host.item.to)).toEqual(['anna.berg@acme.example']));
  });

  it('moves the recipient out of sight of the others', async () => {
    const { host, user } = await openDraft([STRANGER]);
    await user.click(await named('Move to Bcc: Jonas Lindqvist'));
    await vi.waitFor(() => expect(addresses(host.item.bcc)).toEqual(['jonas@bygg.example']));
    expect(host.item.to).toEqual([]);
    await named('Undo: Jonas Lindqvist moved to Bcc');
    expect(screen.queryByRole('button', { name: 'Move to Bcc: Jonas Lindqvist' })).toBeNull();
  });

  it('shows hostile names as the text they are', async () => {
    const hostile = recipientScore('<b>Anna</b> [x](https://evil.example) <anna@evil.example>');
    const verdict = { ...hostile, reasons: flaggedStranger.reasons };
    await openDraft([], { item: composeItem({ to: [hostile.person] }), verdicts: { recipients: [verdict] } });
    const card = screen.getByRole('article');
    expect(within(card).getByRole('heading').textContent).toContain('<b>Anna</b>');
    expect(card.querySelector('b, a')).toBeNull();
  });
});

describe('this is right', () => {
  it('teaches, folds the card away and offers to send', async () => {
    const { taught, host, user } = await openDraft([STRANGER]);
    await user.click(await named('This is right: Jonas Lindqvist'));
    expect(taught).toEqual(['confirmed jonas@bygg.example']);
    const send = await named('Send');
    expect(title()).toBe('You can send now');
    expect(document.activeElement).toBe(send);
    await user.keyboard('{Enter}');
    await vi.waitFor(() => expect(host.sends).toBe(1));
  });
});

describe('send anyway', () => {
  it('asks for the reason that the policy wants, and takes no other way', async () => {
    const { host, user, policy: asking } = await openDraft([WRONG], { policy: acting('override') });
    await user.click(await named('Send anyway'));
    expect(screen.getByText('Give a reason first.')).toBeTruthy();
    expect(host.sends).toBe(0);
    await user.click(screen.getByRole('radio', { name: asking.override.reasons[1] ?? '' }));
    await user.click(await named('Send anyway'));
    await vi.waitFor(() => expect(host.sends).toBe(1));
  });

  it('takes a sentence where the policy wants text', async () => {
    const asking = acting('override', { override: { justification: 'text', reasons: [] } });
    const { host, user } = await openDraft([WRONG], { policy: asking });
    await user.type(screen.getByRole('textbox', { name: /Why is this right/ }), 'She moved to Acne.');
    await user.click(await named('Send anyway'));
    await vi.waitFor(() => expect(host.sends).toBe(1));
    expect([...host.session.values()].join()).toContain('She moved to Acne.');
  });

  it('says that it no longer counts after the message changed', async () => {
    const { host, clock, user } = await openDraft([WRONG], { canSend: false });
    await user.click(await named('Send anyway'));
    await vi.waitFor(() => expect(title()).toBe('You can send now'));
    host.edit({ cc: people(BO) });
    clock.advance(RECHECK_DELAY_MS);
    await screen.findByText(/no longer counts/);
    await announced('no longer counts');
  });

  it('does not exist for a blocked message, which says whom to ask instead', async () => {
    const organisation = {
      name: 'Home Ltd',
      internalDomains: [],
      supportContact: 'security@home.example',
      supportUrl: 'https://help.home.example/',
    };
    await openDraft([WRONG], { policy: acting('block', { organisation }) });
    expect(title()).toBe('This cannot be sent as it is');
    expect(screen.queryByRole('button', { name: /anyway|right|^Send/ })).toBeNull();
    expect(screen.getByText(/Ask security@home.example/)).toBeTruthy();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://help.home.example/');
  });

  it('makes no link of a support address that is not https', async () => {
    const organisation = { name: '', internalDomains: [], supportUrl: 'javascript:alert(1)' };
    await openDraft([WRONG], { policy: acting('block', { organisation }) });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(/ask your IT department/)).toBeTruthy();
  });
});

describe('a flagged file', () => {
  const file = { id: 'a1', name: 'budget.xlsx', isInline: false };
  const verdicts = {
    files: [
      attachmentScore('budget.xlsx', {
        reasons: [reason({ code: 'attachment-unusual', fileName: 'budget.xlsx', usual: person(BO) })],
      }),
    ],
  };

  it('asks once more before it is taken off', async () => {
    const { host, user } = await openDraft([BO], {
      item: composeItem({ to: people(BO), attachments: [file] }),
      verdicts,
    });
    await user.click(await named('Remove file budget.xlsx'));
    expect(document.activeElement).toBe(await named('Keep it'));
    expect(host.item.attachments).toEqual([file]);
    await user.click(await named('Remove file'));
    await vi.waitFor(() => expect(host.item.attachments).toEqual([]));
  });
});

describe('announcements', () => {
  it('say where the message stands when the pane opens, and after each change', async () => {
    const { user } = await openDraft([WRONG]);
    await announced('Check one recipient');
    await user.keyboard('{Enter}');
    await announced('Anna Berg instead of Anna Berger. You can send now');
  });

  it('say at once what did not work', async () => {
    const { host, user } = await openDraft([WRONG]);
    host.setFault('setRecipients', 'call-failed');
    await user.click(await named('Use Anna Berg instead'));
    await announced('Outlook did not make the change');
  });
});

describe('without a draft', () => {
  const relations = companyRelations();
  const overview = { relations, alerts: [] };
  const seen: Seen = { learned: { kind: 'counted', sent: 1843, received: 5210, contacts: 412 }, overview };
  const nobody: Seen = {
    learned: { kind: 'counted', sent: 0, received: 0, contacts: 0 },
    overview: { ...overview, relations: { ...relations, people: [], together: [] } },
  };

  it('says what it has learned, in numbers', () => {
    show({ kind: 'no-draft', seen, history: null });
    expect(title()).toBe('Who I write to');
    expect(screen.getByText('1,843')).toBeTruthy();
  });

  it('names in a table everybody who is in the picture', () => {
    show({ kind: 'no-draft', seen, history: null });
    const names = within(screen.getByRole('table', { hidden: true }))
      .getAllByRole('rowheader', { hidden: true })
      .map((cell) => cell.textContent);
    expect([...names].sort()).toEqual(
      relations.people
        .slice(0, MAX_PEOPLE)
        .map(({ person: { name } }) => name)
        .sort(),
    );
  });

  it('opens one circle at a time, by keyboard', async () => {
    show({ kind: 'no-draft', seen, history: null });
    const user = userEvent.setup();
    const circles = screen.getAllByRole('button', { expanded: false });
    circles[0]?.focus();
    await user.keyboard('{Enter}');
    circles[1]?.focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('button', { expanded: true })).toEqual([circles[1]]);
  });

  it('says in the beginning what it is, and what it can catch already', () => {
    show({ kind: 'no-draft', seen: nobody, history: null });
    expect(title()).toBe('Welcome to Addressee');
    const [now, ...later] = LEARNING_CURVE.caught.typo.map((caught) => caught ?? 0);
    expect(screen.getByText('A mistyped address').nextSibling?.textContent).toBe(
      `${now} of 100 now, ${Math.max(...later)} later`,
    );
  });

  it('shows what a sync of the mailbox taught, beside the end of the sync', async () => {
    const history: HistoryPorts = {
      historyMonths: 12,
      fromReceived: false,
      clock: new ManualClock(),
      open: () => Promise.resolve({ version: 1, isDeclined: false, marks: [], waiting: [], last: null }),
      readAgain: () => Promise.resolve(seen),
      sync: () => Promise.resolve(ok({ at: NOW, learned: 1843 })),
    };
    show({ kind: 'no-draft', seen: nobody, history });
    await userEvent.setup().click(await named('Learn from my Sent Items'));
    expect(await screen.findByText('1,843 messages learned.')).toBeTruthy();
    await waitFor(() => expect(title()).toBe('Who I write to'));
    expect(screen.getByText('1,843')).toBeTruthy();
  });

  it('says so when the memory cannot be read', () => {
    show({ kind: 'no-draft', seen: UNREADABLE, history: null });
    expect(screen.getByText(/cannot be read/)).toBeTruthy();
  });
});

describe('a look-alike of another alphabet', () => {
  it('is named in words that are seen: its letters look the same', async () => {
    const cyrillic = 'Anna Berg <\u0430nna.berg@acme.example>';
    const flagged = recipientScore(cyrillic, {
      reasons: [reason({ code: 'lookalike-address', known: anna })],
      suggestion: { person: anna.person, confidence: 0.9 as Probability },
    });
    await openDraft([cyrillic], { verdicts: { recipients: [flagged] } });
    const words = await screen.findByText(/What differs: “\u0430 \(Cyrillic\)” instead of “a”/);
    expect(getComputedStyle(words).position).not.toBe('absolute');
  });

  it('leaves marks that can be seen without words for the eye', async () => {
    await openDraft([WRONG]);
    const words = await screen.findByText(/What differs:/);
    expect(getComputedStyle(words).position).toBe('absolute');
  });
});

describe('a draft of somebody who is hardly known', () => {
  it('is not said to fit', async () => {
    await openDraft([BO], { learned: { kind: 'counted', sent: 3, received: 2, contacts: 4 } }, false);
    expect(title()).toBe('Ready to send');
    expect(screen.getByText('Nothing stands out so far.')).toBeTruthy();
    expect(screen.queryByText(/fit the way you usually write/)).toBeNull();
    expect(screen.getByText('Still getting to know you')).toBeTruthy();
  });
});

describe('a bug in the pane', () => {
  it('leaves a page that says the message is untouched, and a code in the log', () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    const silent = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', silent);
    const broken = Object.defineProperty<PaneItem>(
      { kind: 'no-draft', seen: UNREADABLE, history: null },
      'kind',
      {
        get: () => {
          throw new Error('a bug on purpose');
        },
      },
    );
    const logger = show(broken);
    window.removeEventListener('error', silent);
    expect(title()).toBe('Something went wrong here');
    expect(logger.codes).toEqual(['pane-crashed']);
  });
});
