import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alertWords } from '../../../src/messages/alert-catalogues';
import { toLanguage, type ItemKind, type Language } from '../../../src/messages/language';
import { directionOf, LANGUAGE_TAGS } from '../../../src/messages/languages';
import { createQuoting, PLAIN_QUOTING } from '../../../src/messages/quoting';
import { reasonSentence } from '../../../src/messages/reason-sentence';
import { MAX_ALERT_CHARS, toSmartAlert } from '../../../src/messages/smart-alert-text';
import type { Decision } from '../../../src/policy/policy';
import type { EpochMs, Probability } from '../../../src/scoring/brand';
import { domainOf, toEmailAddress, type Person } from '../../../src/scoring/message';
import type { ContactEvidence, ReasonDetail } from '../../../src/scoring/reasons/reason';
import type { ScoreReport } from '../../../src/scoring/report';
import {
  attachmentScore,
  decision,
  policy,
  reason,
  recipientScore,
  scoreReport,
} from '../../support/samples';

/** Names as an attacker, or a careless directory, writes them. */
const nastyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 255 }),
  fc.string({ unit: 'grapheme', maxLength: 255 }),
  fc.constantFrom(
    ...[
      '',
      '[Click](https://evil.test)',
      '<b>Anna</b><img src=x onerror=alert(1)>',
      '**bold** _it_ `code` # h',
      '- item',
    ],
    ...[
      '\u202eannA\u202c',
      'Анна Берг',
      'דנה לוי',
      'أنا بيرغ',
      '山田 太郎',
      '👩‍👩‍👧‍👦'.repeat(30),
      'x'.repeat(255),
      '*'.repeat(255),
    ],
    ...['\ud83d', 'a\r\n\r\nb', '1. one', 'www.evil.test', 'ceo@acme.example', '\\', ' '],
  ),
);
const nastyAddress = fc
  .tuple(
    fc.oneof(fc.stringMatching(/^[a-z0-9.*_[\]()-]{1,64}$/), nastyName),
    fc.oneof(fc.stringMatching(/^[a-z0-9.-]{1,200}$/), nastyName),
  )
  .map(([local, domain]) => toEmailAddress(`${local}@${domain}`));
const person: fc.Arbitrary<Person> = fc.record({ name: nastyName, address: nastyAddress });
const count = fc.oneof(fc.constantFrom(0, 1, 2), fc.nat({ max: 1_000_000 }));
const time = fc.integer({ min: 0, max: 4e12 }).map((ms) => ms as EpochMs);
const contact: fc.Arbitrary<ContactEvidence> = fc.record({
  person,
  sent: count,
  received: count,
  firstSentAt: fc.option(time),
  lastSentAt: fc.option(time),
});
const domain = nastyAddress.map(domainOf);

const detail: fc.Arbitrary<ReasonDetail> = fc.oneof(
  fc.record({ code: fc.constant('first-contact' as const), received: count }),
  fc.record({ code: fc.constant('rare-contact' as const), sent: count, lastSentAt: fc.option(time) }),
  fc.record({ code: fc.constant('lookalike-address' as const), known: contact }),
  fc.record({
    code: fc.constant('lookalike-domain' as const),
    domain,
    knownDomain: domain,
    sentToKnownDomain: count,
  }),
  fc.record({
    code: fc.constant('similar-to-known' as const),
    known: contact,
    resemblance: fc.constantFrom('same-name' as const, 'variant' as const),
    sent: count,
  }),
  fc.record({ code: fc.constant('personal-account' as const), known: fc.option(contact) }),
  fc.record({ code: fc.constant('stale-address' as const), current: contact, lastSentAt: fc.option(time) }),
  fc.record({ code: fc.constant('unusual-company' as const), others: count, togetherWith: count }),
  fc.record({ code: fc.constant('unusual-domain-member' as const), domain, usual: fc.option(contact) }),
  fc.record({
    code: fc.constant('greeting-mismatch' as const),
    greeted: nastyName,
    known: fc.option(contact),
  }),
  fc.record({
    code: fc.constant('attachment-unusual' as const),
    fileName: nastyName,
    usual: fc.option(person),
  }),
  fc.record({ code: fc.constant('subject-unusual' as const), usual: fc.option(person) }),
  fc.record({ code: fc.constant('external-among-internal' as const), internal: count }),
  fc.constant({ code: 'reply-added-recipient' as const }),
  fc.record({ code: fc.constant('missing-usual' as const), missing: person, together: count }),
  fc.record({ code: fc.constant('many-visible-recipients' as const), external: count }),
  fc.constant({ code: 'unexpanded-list' as const }),
  fc.record({ code: fc.constant('unusual-sender-account' as const), usual: person, sentFromUsual: count }),
);

const reasons = fc.array(detail, { maxLength: 4 }).map((all) => all.map((one) => reason(one)));

const scored = fc
  .record({ who: person, reasons, suggestion: fc.option(person) })
  .map(({ who, reasons: all, suggestion }) => ({
    ...recipientScore('', {
      reasons: all,
      suggestion: suggestion && { person: suggestion, confidence: 0.5 as Probability },
    }),
    person: who,
  }));

interface Case {
  readonly language: Language;
  readonly report: ScoreReport;
  readonly decision: Decision;
  readonly organisation: string;
}

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    recipients: fc.array(scored, { maxLength: 5 }),
    files: fc.array(fc.record({ name: nastyName, reasons }), { maxLength: 2 }),
    hints: reasons,
    action: fc.constantFrom('warn' as const, 'override' as const, 'block' as const),
    organisation: fc.oneof(fc.constant(''), nastyName),
    language: fc
      .tuple(fc.constantFrom(...LANGUAGE_TAGS), fc.constantFrom<ItemKind>('message', 'appointment'))
      .map(([tag, item]) => toLanguage(alertWords(tag), item)),
  })
  .map(({ recipients, files, hints, action, organisation, language }) => ({
    language,
    report: scoreReport(recipients, {
      hints,
      attachments: files.map((file) => attachmentScore(file.name, { reasons: file.reasons })),
    }),
    decision: decision({
      action,
      flagged: recipients.map((recipient) => recipient.person.address),
      flaggedAttachments: files.map((file) => file.name),
    }),
    organisation,
  }));

const render = ({ report, decision: made, organisation, language }: Case) =>
  toSmartAlert(made, report, policy({ organisation: { name: organisation, internalDomains: [] } }), {
    markdown: true,
    language,
  });

const MARKDOWN_QUOTING = createQuoting({ markdown: true });

const RUNS = { numRuns: 500 };

describe('the Smart Alert', { timeout: 60_000 }, () => {
  it('never passes Outlook’s limits, and always says something', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { errorMessage, errorMessageMarkdown = '', cancelLabel } = render(one);
        for (const text of [errorMessage, errorMessageMarkdown]) {
          expect(text.length).toBeGreaterThan(10);
          expect(text.length).toBeLessThanOrEqual(MAX_ALERT_CHARS);
        }
        expect(cancelLabel.length).toBeGreaterThan(0);
        expect(cancelLabel.length).toBeLessThanOrEqual(20);
      }),
      RUNS,
    );
  });

  it('shows no control, direction or half character, and turns nothing around it', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { errorMessage, errorMessageMarkdown = '' } = render(one);
        expect(errorMessage).not.toMatch(/\p{Cc}/u);
        expect(errorMessage).not.toMatch(/[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2067\ufeff]/);
        for (const text of [errorMessage, errorMessageMarkdown]) {
          expect(Buffer.from(text, 'utf8').toString('utf8'), 'half a character becomes U+FFFD').toBe(text);
          expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
        }
      }),
      RUNS,
    );
  });

  it('is made of whole sentences: the first is one of its forms, in full', () => {
    fc.assert(
      fc.property(scored, fc.constantFrom(...LANGUAGE_TAGS), (score, tag) => {
        const [first] = score.reasons;
        fc.pre(first !== undefined && score.reasons.length === 1);
        const report = scoreReport([score]);
        const made = decision({ flagged: [score.person.address] });
        const language = toLanguage(alertWords(tag));
        const { errorMessage } = toSmartAlert(made, report, policy(), { markdown: false, language });
        const rightToLeft = directionOf(tag) === 'rtl';
        const forms = [createQuoting({ rightToLeft }), createQuoting({ rightToLeft, short: true })].map(
          (quoting) => reasonSentence(first, score.person, language, quoting),
        );
        expect([...forms, language.say('fallback')].some((form) => errorMessage.startsWith(form))).toBe(true);
      }),
      RUNS,
    );
  });

  it('isolates whatever comes from mail in a text from right to left', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { errorMessage } = render({ ...one, language: toLanguage(alertWords('ar')) });
        const around = errorMessage.replace(/\u2068[^\u2068\u2069]*\u2069/g, '');
        expect(around).not.toMatch(/[\u2068\u2069]/);
        // Of Latin letters only the two product names are the catalogue's own.
        expect(around.replace(/Outlook|Addressee/g, '')).not.toMatch(/[A-Za-z]/);
      }),
      RUNS,
    );
  });
});

describe('a name that is too long', () => {
  it('is never cut between a letter and its accent, nor inside an emoji', () => {
    const letter = fc.constantFrom('e\u0301', 'ا\u064e', 'か\u3099', '👍🏽', '👩‍👧', 'x');
    const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const whole = (text: string) => [...segments.segment(text)].map(({ segment }) => segment);
    fc.assert(
      fc.property(fc.array(letter, { minLength: 45, maxLength: 80 }), (letters) => {
        const who = { name: letters.join(''), address: toEmailAddress('a@sea.example') };
        const shown = PLAIN_QUOTING.name(who).replace(/[\u2068\u2069]/g, '');
        const kept = shown.slice(0, -1);
        expect(shown.endsWith('…')).toBe(true);
        expect(whole(kept)).toEqual(whole(shownWhole(who.name)).slice(0, whole(kept).length));
      }),
      RUNS,
    );
  });
});

/** What cleaning leaves of a name: a joiner stays only in the scripts that need it. */
function shownWhole(name: string): string {
  return name.replace(/\u200d/g, '');
}

describe('Markdown quoting', () => {
  it('leaves no unescaped mark and no link', () => {
    fc.assert(
      fc.property(person, nastyName, (who, file) => {
        for (const text of [
          MARKDOWN_QUOTING.name(who),
          MARKDOWN_QUOTING.text(file),
          MARKDOWN_QUOTING.address(who.address),
        ]) {
          const bare = text.replace(/\\[!-/:-@[-`{-~]/g, 'x');
          expect(bare).not.toMatch(/[`*_[\]<>#|~!&:/\\]/);
          expect(bare).not.toMatch(/^[-+]|^\d+\.\s|www\./i);
        }
      }),
      RUNS,
    );
  });

  it('says the same as plain quoting, once unescaped', () => {
    fc.assert(
      fc.property(person, (who) => {
        expect(MARKDOWN_QUOTING.person(who).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(
          PLAIN_QUOTING.person(who),
        );
      }),
      RUNS,
    );
  });
});
