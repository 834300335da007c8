import type { ComposeItem } from '../../host/ports';
import type { PaneTexts } from '../../messages/pane-texts';
import { PLAIN_QUOTING } from '../../messages/quoting';
import { tellingReasons } from '../../messages/telling-reasons';
import type { EmailAddress } from '../../scoring/brand';
import type { Company } from '../../scoring/graph/describe';
import type { Person, RecipientField } from '../../scoring/message';
import type { Reason } from '../../scoring/reasons/reason';
import type { CompanyFacts, Evidence, PaneCheck, RecipientFacts, ShownRecipient } from '../worker/pane-check';
import { addressDifference, differenceBetween, type Difference, type Segment } from './difference';
import { initialsOf } from './initials-of';

/** Somebody as shown: direction marks removed, lengths capped. `name` is empty where there is none worth showing. */
export interface PersonView {
  readonly person: Person;
  readonly name: string;
  readonly address: string;
  /** The name, else the address. */
  readonly label: string;
  /** In the order of the name, in every language's pane; empty where it has no letters. */
  readonly initials: string;
}

export interface OtherRecipient {
  readonly who: PersonView;
  readonly field: RecipientField;
}

export interface RecipientCardView {
  readonly who: PersonView;
  readonly field: RecipientField;
  /** Sentences, strongest first; never empty. */
  readonly reasons: readonly string[];
  readonly evidence: Evidence;
  /** The known contact it is held against: the suggestion, or the one it resembles. */
  readonly beside: PersonView | null;
  /** Marks against `beside`; null for a text that is the same or not alike at all. */
  readonly nameMarks: Difference | null;
  readonly addressMarks: Difference | null;
  readonly suggestion: { readonly who: PersonView; readonly isAlreadyHere: boolean } | null;
  /** How this one, and the suggestion, sit among the others; null where nobody goes together with anybody. */
  readonly company: CompanyView | null;
  readonly isKept: boolean;
}

/** A few of the others on the message, and who goes together with whom. */
export interface CompanyView {
  readonly who: PersonView;
  readonly others: readonly PersonView[];
  readonly pairs: Company['pairs'];
  readonly ties: Company['ties'];
  readonly suggested: { readonly who: PersonView; readonly ties: Company['ties'] } | null;
}

/** A file that nobody needs to look at, with the contacts it usually goes to. */
export interface UsualFile {
  readonly id: string;
  readonly name: string;
  readonly usual: readonly PersonView[];
}

export interface FileCardView {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly string[];
}

export interface ReviewView {
  readonly cards: readonly RecipientCardView[];
  /** Flagged recipients beyond those that have a card. */
  readonly moreCards: number;
  readonly files: readonly FileCardView[];
  readonly others: readonly OtherRecipient[];
  readonly usualFiles: readonly UsualFile[];
  readonly hints: readonly string[];
}

interface ViewWords {
  readonly reasonLong: PaneTexts['reasonLong'];
  /** Said of a recipient that a rule names without any reason of the engine. */
  readonly ruleOnly: string;
}

const NOBODY: Person = { address: '' as EmailAddress, name: '' };

/** More sentences than this about one recipient are noise. */
const MAX_REASONS = 3;

/** A text of which less than this share is common is not marked: it is another one, not a slip of one. */
const MIN_ALIKE_SHARE = 0.4;

/** What the review shows of a check, with at most `maxCards` cards. Empty lists when the check was unavailable. */
export function toReviewView(
  check: PaneCheck,
  kept: readonly EmailAddress[],
  words: ViewWords,
  maxCards: number,
): ReviewView {
  const scores = check.report?.recipients ?? [];
  const flagged = check.approval === null ? check.decision.flagged : [];
  const isFlagged = new Set(flagged);
  const byAddress = new Map(scores.map((score) => [score.person.address, score]));
  return {
    cards: flagged.slice(0, maxCards).flatMap((address) => {
      const score = byAddress.get(address);
      const facts = check.facts.recipients.get(address);
      if (score === undefined || facts === undefined) return [];
      return [toCard(score, facts, check, kept.includes(address), words)];
    }),
    moreCards: Math.max(0, flagged.length - maxCards),
    files: check.approval === null ? toFileCards(check, words) : [],
    others: scores
      .filter((score) => !isFlagged.has(score.person.address))
      .map((score) => ({ who: toPersonView(score.person), field: score.field })),
    usualFiles: toUsualFiles(check),
    hints: (check.report?.hints ?? []).map((hint) => words.reasonLong(hint, NOBODY, PLAIN_QUOTING)),
  };
}

/** Somebody as shown. */
export function toPersonView(person: Person): PersonView {
  const address = PLAIN_QUOTING.text(person.address);
  const name = PLAIN_QUOTING.text(person.name);
  const hasName = name !== '' && name.toLowerCase() !== address.toLowerCase();
  const label = hasName ? name : address;
  return { person, name: hasName ? name : '', address, label, initials: initialsOf(label) };
}

function toCard(
  score: ShownRecipient,
  { evidence, company }: RecipientFacts,
  check: PaneCheck,
  isKept: boolean,
  words: ViewWords,
): RecipientCardView {
  const who = toPersonView(score.person);
  const all = check.report?.recipients ?? [];
  const suggested = score.suggestion === null ? null : toPersonView(score.suggestion.person);
  const known = evidence.known === null ? null : toPersonView(evidence.known.person);
  const beside = suggested ?? known;
  return {
    who,
    field: score.field,
    reasons: sentencesOf(score.reasons, score.person, words),
    evidence,
    beside,
    nameMarks: beside === null ? null : marksOf(differenceBetween(who.name, beside.name)),
    addressMarks: beside === null ? null : marksOf(addressDifference(who.address, beside.address)),
    suggestion:
      suggested === null
        ? null
        : {
            who: suggested,
            isAlreadyHere: all.some((other) => other.person.address === suggested.person.address),
          },
    company: company === null || !hasLines(company) ? null : companyOf(company, who, suggested),
    isKept,
  };
}

/** A picture without a line shows nothing that the reasons do not say. */
function hasLines({ pairs, ties, suggestedTies }: CompanyFacts): boolean {
  return pairs.length > 0 || [...ties, ...(suggestedTies ?? [])].some((tie) => tie !== 'none');
}

function companyOf(facts: CompanyFacts, who: PersonView, suggested: PersonView | null): CompanyView {
  const { others, pairs, ties, suggestedTies } = facts;
  return {
    who,
    others: others.map(toPersonView),
    pairs,
    ties,
    suggested: suggested === null || suggestedTies === null ? null : { who: suggested, ties: suggestedTies },
  };
}

function toUsualFiles({ item, decision, approval, facts }: PaneCheck): readonly UsualFile[] {
  const flagged = approval === null ? decision.flaggedAttachments : [];
  return (item?.attachments ?? [])
    .filter((file) => facts.usual.has(file.name) && !flagged.includes(file.name))
    .map(({ id, name }) => ({
      id,
      name: PLAIN_QUOTING.text(name),
      usual: (facts.usual.get(name) ?? []).map(toPersonView),
    }));
}

function toFileCards(check: PaneCheck, words: ViewWords): readonly FileCardView[] {
  const { flaggedAttachments } = check.decision;
  const files: ComposeItem['attachments'] = check.item?.attachments ?? [];
  return files
    .filter((file) => !file.isInline && flaggedAttachments.includes(file.name))
    .map((file) => {
      const score = check.report?.attachments.find((attachment) => attachment.name === file.name);
      return {
        id: file.id,
        name: PLAIN_QUOTING.text(file.name),
        reasons: sentencesOf(score?.reasons ?? [], NOBODY, words),
      };
    });
}

function sentencesOf(reasons: readonly Reason[], person: Person, words: ViewWords): readonly string[] {
  const sentences = withoutToldContact(tellingReasons(reasons))
    .slice(0, MAX_REASONS)
    .map((reason) => words.reasonLong(reason, person, PLAIN_QUOTING));
  return sentences.length === 0 ? [words.ruleOnly] : [...new Set(sentences)];
}

/** Without "at this company you write to X" beside a reason that says how often X was written to. */
function withoutToldContact(reasons: readonly Reason[]): readonly Reason[] {
  const told = reasons.flatMap((reason) => (reason.code === 'similar-to-known' ? reason.known : []));
  return reasons.filter(
    (reason) =>
      reason.code !== 'unusual-domain-member' ||
      !told.some(({ person }) => person.address === reason.usual?.person.address),
  );
}

function marksOf(difference: Difference): Difference | null {
  if (difference.edits.length === 0) return null;
  const isAlike = [difference.here, difference.there].every((side) => commonShare(side) >= MIN_ALIKE_SHARE);
  return isAlike ? difference : null;
}

function commonShare(segments: readonly Segment[]): number {
  const total = segments.reduce((sum, { text }) => sum + text.length, 0);
  const common = segments.reduce((sum, { text, differs }) => sum + (differs ? 0 : text.length), 0);
  return total === 0 ? 0 : common / total;
}
