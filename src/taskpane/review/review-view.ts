import type { ComposeItem } from '../../host/ports';
import type { PaneTexts } from '../../messages/pane-texts';
import { PLAIN_QUOTING } from '../../messages/quoting';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import type { Person, RecipientField } from '../../scoring/message';
import { describeCompany, describeContact, usualRecipients } from '../../scoring';
import type { Company } from '../../scoring/graph/describe';
import type { Graph } from '../../scoring/graph/graph';
import type { ContactEvidence, Reason } from '../../scoring/reasons/reason';
import type { RecipientScore } from '../../scoring/report';
import type { SendCheck } from '../../send-check/contracts';
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

/** The numbers that a person can check, from the memory, else as far as the reasons know them. */
export interface Evidence {
  readonly sentHere: number | null;
  readonly receivedHere: number;
  readonly firstSentHere: EpochMs | null;
  readonly lastSentHere: EpochMs | null;
  readonly known: ContactEvidence | null;
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
  /** How this one, and the suggestion, sit among the others; null where there is nobody to compare with. */
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

/** More people than this are no longer a small picture. */
const MAX_COMPANY = 6;
const MAX_USUAL = 3;

/** More sentences than this about one recipient are noise. */
const MAX_REASONS = 3;

/** A text of which less than this share is common is not marked: it is another one, not a slip of one. */
const MIN_ALIKE_SHARE = 0.4;

/** What the review shows of a check, with at most `maxCards` cards. Empty lists when the check was unavailable. */
export function toReviewView(
  check: SendCheck,
  kept: readonly EmailAddress[],
  words: ViewWords,
  maxCards: number,
): ReviewView {
  const scores = check.report?.recipients ?? [];
  const flagged = check.approval === null ? check.decision.flagged : [];
  const isFlagged = new Set(flagged);
  const byAddress = new Map(scores.map((score) => [score.person.address, score]));
  const cards = flagged
    .slice(0, maxCards)
    .map((address) => byAddress.get(address))
    .filter((score) => score !== undefined)
    .map((score) => toCard(score, check, kept.includes(score.person.address), words));
  return {
    cards,
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
  score: RecipientScore,
  check: SendCheck,
  isKept: boolean,
  words: ViewWords,
): RecipientCardView {
  const who = toPersonView(score.person);
  const { graph } = check;
  const all = check.report?.recipients ?? [];
  const evidence = withMemory(evidenceOf(score), score, graph);
  const suggested = score.suggestion?.person ?? null;
  const besidePerson = suggested ?? evidence.known?.person ?? null;
  const beside = besidePerson === null ? null : toPersonView(besidePerson);
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
            who: toPersonView(suggested),
            isAlreadyHere: all.some((other) => other.person.address === suggested.address),
          },
    company: graph === null ? null : companyOf(score, check, graph),
    isKept,
  };
}

/** The sender's own numbers in place of those that happen to be in a reason. */
function withMemory(evidence: Evidence, score: RecipientScore, graph: Graph | null): Evidence {
  if (graph === null) return evidence;
  const here = describeContact(graph, score.person.address);
  const meant = score.suggestion?.person ?? evidence.known?.person;
  return {
    sentHere: here?.sent ?? 0,
    receivedHere: here?.received ?? 0,
    firstSentHere: here?.firstSentAt ?? null,
    lastSentHere: here?.lastSentAt ?? null,
    known: meant === undefined ? null : (describeContact(graph, meant.address) ?? evidence.known),
  };
}

function companyOf(score: RecipientScore, check: SendCheck, graph: Graph): CompanyView | null {
  const suggested = score.suggestion?.person ?? null;
  const others = (check.report?.recipients ?? [])
    .map(({ person }) => person)
    .filter(({ address }) => address !== score.person.address && address !== suggested?.address);
  const options = { now: check.message?.sentAt ?? (0 as EpochMs), max: MAX_COMPANY };
  const company = describeCompany(graph, score.person.address, others, options);
  if (company === null) return null;
  const meant = suggested === null ? null : describeCompany(graph, suggested.address, others, options);
  return {
    who: toPersonView(score.person),
    others: company.others.map(toPersonView),
    pairs: company.pairs,
    ties: company.ties,
    suggested:
      suggested === null || meant === null ? null : { who: toPersonView(suggested), ties: meant.ties },
  };
}

function toUsualFiles({ item, decision, approval, graph }: SendCheck): readonly UsualFile[] {
  if (item === null || graph === null) return [];
  const flagged = approval === null ? decision.flaggedAttachments : [];
  return item.attachments
    .filter((file) => !file.isInline && !flagged.includes(file.name))
    .map(({ id, name }) => ({
      id,
      name: PLAIN_QUOTING.text(name),
      usual: usualRecipients(graph, name, MAX_USUAL).map(toPersonView),
    }));
}

function toFileCards(check: SendCheck, words: ViewWords): readonly FileCardView[] {
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
  const sentences = reasons
    .slice(0, MAX_REASONS)
    .map((reason) => words.reasonLong(reason, person, PLAIN_QUOTING));
  return sentences.length === 0 ? [words.ruleOnly] : [...new Set(sentences)];
}

function evidenceOf(score: RecipientScore): Evidence {
  const suggested = score.suggestion?.person.address;
  let evidence: Evidence = {
    sentHere: null,
    receivedHere: 0,
    firstSentHere: null,
    lastSentHere: null,
    known: null,
  };
  for (const reason of score.reasons) {
    const known = knownContactOf(reason);
    const isWanted = suggested === undefined || known?.person.address === suggested;
    if (known !== null && evidence.known === null && isWanted) evidence = { ...evidence, known };
    if (reason.code === 'first-contact') {
      evidence = { ...evidence, sentHere: 0, receivedHere: reason.received };
    } else if (reason.code === 'rare-contact') {
      evidence = { ...evidence, sentHere: reason.sent, lastSentHere: reason.lastSentAt };
    } else if (reason.code === 'similar-to-known') {
      evidence = { ...evidence, sentHere: evidence.sentHere ?? reason.sent };
    } else if (reason.code === 'stale-address') {
      evidence = { ...evidence, lastSentHere: evidence.lastSentHere ?? reason.lastSentAt };
    }
  }
  return evidence;
}

function knownContactOf(reason: Reason): ContactEvidence | null {
  switch (reason.code) {
    case 'lookalike-address':
    case 'similar-to-known':
    case 'personal-account':
    case 'greeting-mismatch':
      return reason.known;
    case 'stale-address':
      return reason.current;
    case 'unusual-domain-member':
      return reason.usual;
    case 'first-contact':
    case 'rare-contact':
    case 'lookalike-domain':
    case 'unusual-company':
    case 'attachment-unusual':
    case 'subject-unusual':
    case 'external-among-internal':
    case 'reply-added-recipient':
    case 'missing-usual':
    case 'many-visible-recipients':
    case 'unexpanded-list':
    case 'unusual-sender-account':
      return null;
  }
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
