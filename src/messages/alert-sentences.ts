import type { Action, Decision, Policy } from '../policy/policy';
import { toEmailAddress, type Person } from '../scoring/message';
import type { AttachmentScore, RecipientScore, ScoreReport } from '../scoring/report';
import type { Sentence } from './fit-sentences';
import type { Language, Quoting } from './language';
import { continuing } from './quoting';
import { tellingReasons } from './telling-reasons';

export interface Alert {
  readonly decision: Decision;
  readonly report: ScoreReport | null;
  readonly policy: Policy;
  readonly action: Exclude<Action, 'allow'>;
  readonly language: Language;
}

/** How the same sentences look in plain text and in Markdown. */
export interface AlertStyle {
  readonly full: Quoting;
  /** Where a sentence in full has no room. */
  readonly short: Quoting;
  strong(text: string): string;
  readonly paragraph: string;
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
  const why = decision.unavailable === null ? '' : language.unavailable[decision.unavailable];
  return [
    { rank: 0, forms: [why, language.alert.fallback] },
    { rank: 1, forms: [language.alert.unchecked(action)], startsParagraph: true },
    support(alert, style),
  ];
}

function recipientSentences(alert: Alert, score: RecipientScore, style: AlertStyle): readonly Sentence[] {
  const { language, report } = alert;
  const [first, next] = tellingReasons(score.reasons);
  const lead = first && ((quoting: Quoting) => language.reasonShort(first, score.person, quoting));
  const isNamesake = score.suggestion !== null && sharesName(score.suggestion.person, score.person, style);
  const second =
    next &&
    ((quoting: Quoting) => {
      const before = isNamesake || lead === undefined ? '' : lead(quoting);
      return language.reasonShort(next, score.person, before === '' ? quoting : continuing(before, quoting));
    });
  const rule = (quoting: Quoting) => ruleAsks(alert, quoting.person(score.person), style);
  const [hint] = report?.hints ?? [];
  const aside =
    hint === undefined ? undefined : (quoting: Quoting) => language.reasonShort(hint, NOBODY, quoting);
  return [
    { rank: 0, forms: [...both(lead ?? rule, style), language.alert.fallback] },
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
        : (quoting: Quoting) => ruleAsks(alert, `“${quoting.text(name)}”`, style)
      : (quoting: Quoting) => language.reasonShort(reason, NOBODY, quoting);
  return [
    { rank: 0, forms: [...both(lead, style), language.alert.fallback] },
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
  const say = (text: string) => style.strong(alert.language.alert.didYouMean(text));
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
  const say = (person: string | null, more: number) => language.alert.alsoCheck(person, more);
  const counted = say(null, others.length);
  return next === undefined
    ? [counted]
    : [...both((quoting) => say(quoting.person(next.person), others.length - 1), style), counted];
}

function ruleAsks({ language, action, policy }: Alert, what: string, style: AlertStyle): string {
  return language.alert.ruleAsks(action, style.full.text(policy.organisation.name), what);
}

/** The organisation's own words for this action where it has some; nothing where the rule's sentence says it all. */
function closing({ language, action, policy }: Alert, style: AlertStyle, isSaid: boolean): string {
  const own = policy.texts[language.tag]?.[action];
  if (own !== undefined) return own;
  return isSaid ? '' : language.alert.closing(action, style.full.text(policy.organisation.name));
}

/** Whom to ask, where the message cannot go. */
function support({ action, policy, language }: Alert, style: AlertStyle): Sentence {
  const contact = policy.organisation.supportContact;
  const form =
    action !== 'block' || contact === undefined ? '' : language.alert.support(style.full.text(contact));
  return { rank: 5, forms: [form], startsParagraph: true };
}
