import type { Action, Decision, Policy } from '../policy/policy';
import { toEmailAddress, type Person } from '../scoring/message';
import type { AttachmentScore, RecipientScore, ScoreReport } from '../scoring/report';
import type { Gaps, Sentence } from './fit-sentences';
import type { Language, Quoting } from './language';
import { continuing } from './quoting';
import { reasonSentence } from './reason-sentence';
import { tellingReasons } from './telling-reasons';

export interface Alert {
  readonly decision: Decision;
  readonly report: ScoreReport | null;
  readonly policy: Policy;
  readonly action: Exclude<Action, 'allow'>;
  readonly language: Language;
}

/** How the same sentences look in plain text and in Markdown. */
export interface AlertStyle extends Gaps {
  readonly full: Quoting;
  /** Where a sentence in full has no room. */
  readonly short: Quoting;
  strong(text: string): string;
}

/** A reason about a file, or about the message, is about no recipient. */
const NOBODY: Person = { address: toEmailAddress(''), name: '' };

/** The sentences of an alert in reading order, each with its rank. */
export function alertSentences(alert: Alert, style: AlertStyle): readonly Sentence[] {
  if (alert.decision.unavailable !== null) return uncheckedSentences(alert, style);
  const [first] = alert.decision.flagged;
  const score = alert.report?.recipients.filter(({ person }) => person.address === first)[0];
  if (score !== undefined) return recipientSentences(alert, score, style);
  return fileSentences(alert, style);
}

function uncheckedSentences(alert: Alert, style: AlertStyle): readonly Sentence[] {
  const { decision, action, language } = alert;
  const why = decision.unavailable === null ? '' : language.say(decision.unavailable);
  const advice = language.say('unchecked', {}, action === 'block' ? 1 : 0);
  return [
    { rank: 0, forms: [why, language.say('fallback')] },
    { rank: 1, forms: [advice], startsParagraph: true },
    support(alert, style),
  ];
}

function recipientSentences(alert: Alert, score: RecipientScore, style: AlertStyle): readonly Sentence[] {
  const { language, report } = alert;
  const [first, next] = tellingReasons(score.reasons);
  const lead = first && ((quoting: Quoting) => reasonSentence(first, score.person, language, quoting));
  const isNamesake = score.suggestion !== null && sharesName(score.suggestion.person, score.person, style);
  const second =
    next &&
    ((quoting: Quoting) => {
      const before = isNamesake || lead === undefined ? '' : lead(quoting);
      const brief = before === '' ? quoting : continuing(before, quoting);
      return reasonSentence(next, score.person, language, brief);
    });
  const rule = (quoting: Quoting) => ruleAsks(alert, quoting.person(score.person), style);
  const [hint] = report?.hints ?? [];
  const aside =
    hint === undefined ? undefined : (quoting: Quoting) => reasonSentence(hint, NOBODY, language, quoting);
  return [
    { rank: 0, forms: [...both(lead ?? rule, style), language.say('fallback')] },
    { rank: 4, forms: both(second ?? (lead === undefined ? aside : undefined), style) },
    { rank: 1, forms: didYouMean(alert, score, (lead ?? rule)(style.full), style), startsParagraph: true },
    { rank: 3, forms: alsoCheck(alert, style), startsParagraph: true },
    { rank: 2, forms: [closing(alert, style, lead === undefined)], startsParagraph: true },
    support(alert, style),
  ];
}

function fileSentences(alert: Alert, style: AlertStyle): readonly Sentence[] {
  const { language, report, decision } = alert;
  const [name] = decision.flaggedAttachments;
  const file = report?.attachments.filter((one: AttachmentScore) => one.name === name)[0];
  const reason = file?.reasons[0];
  const lead =
    reason === undefined
      ? name === undefined
        ? undefined
        : (quoting: Quoting) => ruleAsks(alert, quoting.text(name), style)
      : (quoting: Quoting) => reasonSentence(reason, NOBODY, language, quoting);
  return [
    { rank: 0, forms: [...both(lead, style), language.say('fallback')] },
    { rank: 2, forms: [closing(alert, style, reason === undefined)], startsParagraph: true },
    support(alert, style),
  ];
}

type Say = (quoting: Quoting) => string;

/** With names, and shorter by addresses alone. */
function both(say: Say | undefined, style: AlertStyle): readonly string[] {
  return say === undefined ? [] : [say(style.full), say(style.short)];
}

/** Who was probably meant: by name alone where the sentence before has just said the address. */
function didYouMean(
  alert: Alert,
  score: RecipientScore,
  before: string,
  style: AlertStyle,
): readonly string[] {
  if (score.suggestion === null) return [];
  const { person } = score.suggestion;
  const { full, short } = style;
  const isNamesake = sharesName(person, score.person, style);
  const brief = isNamesake ? full.address(person.address) : full.name(person);
  const isKnown = before.indexOf(full.address(person.address)) >= 0;
  const say = (text: string) => style.strong(alert.language.say('did-you-mean', { who: text }));
  return isKnown ? [say(brief)] : [say(full.person(person)), say(short.person(person))];
}

/** Then only the address tells the two apart. */
function sharesName(one: Person, other: Person, { full }: AlertStyle): boolean {
  return full.name(one) === full.name(other);
}

function alsoCheck({ decision, report, language }: Alert, style: AlertStyle): readonly string[] {
  const [, ...others] = decision.flagged;
  const next = report?.recipients.filter(({ person }) => person.address === others[0])[0];
  if (others.length === 0) return [];
  const counted = language.say('also-check', { n: others.length }, 2);
  if (next === undefined) return [counted];
  const n = others.length - 1;
  const say = (quoting: Quoting) =>
    language.say('also-check', { who: quoting.person(next.person), n }, n === 0 ? 0 : 1);
  return [...both(say, style), counted];
}

/** For a recipient, or a file, that a rule names without a reason of the engine. */
function ruleAsks(alert: Alert, who: string, style: AlertStyle): string {
  const { language, action } = alert;
  return language.say(
    'rule',
    { who, organisation: organisationOf(alert, style) },
    action === 'block' ? 1 : 0,
  );
}

/** The organisation's own words for this action where it has some; nothing where the rule's sentence says it all. */
function closing(alert: Alert, style: AlertStyle, isSaid: boolean): string {
  const { language, action, policy } = alert;
  const own = policy.texts[language.words.tag]?.[action];
  if (own !== undefined) return own;
  if (isSaid || action === 'warn') return '';
  const organisation = organisationOf(alert, style);
  return language.say('closing', { organisation }, action === 'block' ? 1 : 0);
}

function organisationOf({ language, policy }: Alert, { full }: AlertStyle): string {
  const name = full.text(policy.organisation.name);
  return name === '' ? language.say('organisation') : name;
}

/** Whom to ask, where the message cannot go. */
function support({ action, policy, language }: Alert, style: AlertStyle): Sentence {
  const contact = policy.organisation.supportContact;
  const form =
    action !== 'block' || contact === undefined
      ? ''
      : language.say('support', { text: style.full.text(contact) });
  return { rank: 5, forms: [form], startsParagraph: true };
}
