import { describeCompany, describeContact, summarizeGraph, usualRecipients } from '../../scoring';
import type { EmailAddress, EpochMs } from '../../scoring/brand';
import type { Company } from '../../scoring/graph/describe';
import type { Graph } from '../../scoring/graph/graph';
import type { Person } from '../../scoring/message';
import type { ContactEvidence, Reason } from '../../scoring/reasons/reason';
import type { AttachmentScore, RecipientScore, ScoreReport } from '../../scoring/report';
import type { SendCheck } from '../../send-check/contracts';
import type { Learned } from '../overview/learned';

/** The numbers that a person can check, from the memory, else as far as the reasons know them. */
export interface Evidence {
  readonly sentHere: number | null;
  readonly receivedHere: number;
  readonly firstSentHere: EpochMs | null;
  readonly lastSentHere: EpochMs | null;
  readonly known: ContactEvidence | null;
}

/** How a flagged recipient sits among the others, and how the one who was probably meant would. */
export interface CompanyFacts extends Company {
  readonly suggestedTies: Company['ties'] | null;
}

/** What the memory says about one flagged recipient beside the reasons. */
export interface RecipientFacts {
  readonly evidence: Evidence;
  /** Null where there is nobody to compare with. */
  readonly company: CompanyFacts | null;
}

/** What the pane shows of a score. */
export type ShownRecipient = Pick<RecipientScore, 'person' | 'field' | 'reasons' | 'suggestion'>;

export interface ShownReport extends Pick<ScoreReport, 'hints'> {
  readonly recipients: readonly ShownRecipient[];
  readonly attachments: readonly Pick<AttachmentScore, 'name' | 'reasons'>[];
}

/** A check as the pane has it: plain data that a worker can send, the graph replaced by what the pane shows of it. */
export interface PaneCheck extends Omit<SendCheck, 'graph' | 'levels' | 'report'> {
  readonly report: ShownReport | null;
  /** How much there was to compare with. */
  readonly learned: Learned;
  readonly facts: {
    /** Of every flagged recipient. */
    readonly recipients: ReadonlyMap<EmailAddress, RecipientFacts>;
    /** The contacts that each file usually goes to, by its name on the draft. */
    readonly usual: ReadonlyMap<string, readonly Person[]>;
  };
}

/** More people than this are no longer a small picture. */
const MAX_COMPANY = 6;
const MAX_USUAL = 3;

/** The check without the graph. What the graph says is looked up for whom the alert is about, and for every file. */
export function toPaneCheck(check: SendCheck): PaneCheck {
  const { decision, report, message, item, fingerprint, approval, graph } = check;
  const flagged = new Set(approval === null ? decision.flagged : []);
  const scores = report?.recipients ?? [];
  const now = message?.sentAt ?? (0 as EpochMs);
  const facts = scores
    .filter(({ person }) => flagged.has(person.address))
    .map((score): [EmailAddress, RecipientFacts] => [
      score.person.address,
      {
        evidence: evidenceFor(score, graph),
        company: graph === null ? null : companyOf(score, scores, graph, now),
      },
    ]);
  return {
    decision,
    report: report === null ? null : shownOf(report),
    message,
    item,
    fingerprint,
    approval,
    learned: graph === null ? { kind: 'unreadable' } : { kind: 'counted', ...summarizeGraph(graph) },
    facts: { recipients: new Map(facts), usual: usualOf(item, graph) },
  };
}

function shownOf({ recipients, attachments, hints }: ScoreReport): ShownReport {
  return {
    recipients: recipients.map(({ person, field, reasons, suggestion }) => ({
      person,
      field,
      reasons,
      suggestion,
    })),
    attachments: attachments.map(({ name, reasons }) => ({ name, reasons })),
    hints,
  };
}

function companyOf(
  score: RecipientScore,
  everyone: readonly RecipientScore[],
  graph: Graph,
  now: EpochMs,
): CompanyFacts | null {
  const suggested = score.suggestion?.person ?? null;
  const others = everyone
    .map(({ person }) => person)
    .filter(({ address }) => address !== score.person.address && address !== suggested?.address);
  const options = { now, max: MAX_COMPANY };
  const company = describeCompany(graph, score.person.address, others, options);
  if (company === null) return null;
  const meant = suggested === null ? null : describeCompany(graph, suggested.address, others, options);
  return { ...company, suggestedTies: meant?.ties ?? null };
}

function usualOf(item: SendCheck['item'], graph: Graph | null): PaneCheck['facts']['usual'] {
  if (item === null || graph === null) return new Map();
  const files = item.attachments.filter(({ isInline }) => !isInline);
  return new Map(files.map(({ name }) => [name, usualRecipients(graph, name, MAX_USUAL)]));
}

/** The sender's own numbers in place of those that happen to be in a reason. */
function evidenceFor(score: RecipientScore, graph: Graph | null): Evidence {
  const evidence = evidenceIn(score);
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

function evidenceIn(score: RecipientScore): Evidence {
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
