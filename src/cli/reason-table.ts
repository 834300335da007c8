import { alertWords } from '../messages/alert-catalogues';
import { toLanguage } from '../messages/language';
import { directionOf, LANGUAGE_TAGS, type LanguageTag } from '../messages/languages';
import { createQuoting } from '../messages/quoting';
import { reasonSentence } from '../messages/reason-sentence';
import type { EpochMs } from '../scoring/brand';
import { domainOf, toEmailAddress, type Person } from '../scoring/message';
import type { ContactEvidence, Reason, ReasonCode, ReasonDetail } from '../scoring/reasons/reason';
import { REASON_CODES } from '../scoring/reasons/reason';

const RECIPIENT: Person = { name: 'Anna Berger', address: toEmailAddress('anna.berger@acne.example') };
const KNOWN: Person = { name: 'Anna Berg', address: toEmailAddress('anna.berg@acme.example') };
const DOMAIN = domainOf(RECIPIENT.address);
const evidence: ContactEvidence = {
  person: KNOWN,
  sent: 41,
  received: 38,
  firstSentAt: Date.UTC(2025, 2, 4) as EpochMs,
  lastSentAt: Date.UTC(2026, 1, 27) as EpochMs,
};

/** One case of every code, with invented people. */
const EXAMPLES: { readonly [Code in ReasonCode]: Omit<Extract<ReasonDetail, { code: Code }>, 'code'> } = {
  'first-contact': { received: 3 },
  'rare-contact': { sent: 2, lastSentAt: evidence.lastSentAt },
  'lookalike-address': { known: evidence },
  'lookalike-domain': { domain: DOMAIN, knownDomain: domainOf(KNOWN.address), sentToKnownDomain: 120 },
  'similar-to-known': { known: evidence, resemblance: 'same-first-name', sent: 0 },
  'personal-account': { known: evidence },
  'stale-address': { current: evidence, lastSentAt: Date.UTC(2024, 4, 3) as EpochMs },
  'unusual-company': { others: 4, togetherWith: 0 },
  'unusual-domain-member': { domain: DOMAIN, usual: evidence },
  'greeting-mismatch': { greeted: 'tom', known: null },
  'attachment-unusual': { fileName: 'offer-acme.pdf', usual: KNOWN },
  'subject-unusual': { usual: KNOWN },
  'external-among-internal': { internal: 4 },
  'reply-added-recipient': {},
  'missing-usual': { missing: KNOWN, together: 12 },
  'many-visible-recipients': { external: 12 },
  'unexpanded-list': {},
  'unusual-sender-account': { usual: KNOWN, sentFromUsual: 41 },
};

const NAMES: Readonly<Record<LanguageTag, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
  nl: 'Nederlands',
  ja: '日本語',
  ar: 'العربية',
};

/** `docs/reasons.md`: every reason code with its sentence in every language, as the alert says it. */
export function reasonTable(): string {
  const sections = REASON_CODES.map((code) => {
    const rows = LANGUAGE_TAGS.map((tag) => `| ${NAMES[tag]} | ${cell(sentence(code, tag))} |`);
    return `## ${code}\n\n| language | sentence |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return `# Reasons\n\n${INTRODUCTION}\n\n${sections.join('\n')}`;
}

const INTRODUCTION =
  'Every reason code with the sentence of the Smart Alert in every language, for invented people. ' +
  'Written by `npm run docs:reasons`; a test fails while it is out of date. Codes are what policies, replay and audit use.';

function sentence(code: ReasonCode, tag: LanguageTag): string {
  const reason = { code, weight: 0, ...EXAMPLES[code] } as unknown as Reason;
  const quoting = createQuoting({ rightToLeft: directionOf(tag) === 'rtl' });
  return reasonSentence(reason, RECIPIENT, toLanguage(alertWords(tag)), quoting);
}

function cell(text: string): string {
  return text.replace(/[|\\]/g, '\\$&');
}
