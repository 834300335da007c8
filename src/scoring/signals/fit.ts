import { at, item } from '../at';
import type { EmailAddress } from '../brand';
import { domainOf } from '../message';
import { isNamed } from './greeted-contact';
import type { MessageView } from './message-view';
import { walk } from './spread';

/**
 * How well a contact fits the message, whoever else resembles them: a log-odds score comparable between the contacts
 * of one message only. `row` is -1 for a stranger. `without` is the recipient (index) whose place the contact would
 * take, so that a recipient does not speak for its own replacement. For one contact in the place of many recipients
 * `Candidate.fitInPlaceOf` gives the same for less work.
 *
 * The coefficients are those of a conditional logit of one true recipient among all contacts of the sender, on 2,720
 * sent messages of the 52 development mailboxes. With two thirds of the mailboxes fitted and one third held out:
 * log-likelihood -2.96 a choice among 922 contacts on average, 41% ranked first. Those mailboxes know no parents of
 * replies: what `parent` weighs is set by hand. What a mention weighs came later, see there.
 */
export function fitOf(view: MessageView, row: number, address: EmailAddress, without: number): number {
  return addFit(companyFit(view, row, domainOf(address), without), loneFit(view, row, address));
}

/** Adds up in one order everywhere: margins of people who fit alike must not differ by how a sum was rounded. */
export function addFit(company: number, lone: readonly number[]): number {
  return lone.reduce((sum, part) => sum + part, company);
}

/** What of `fitOf` is the same in the place of any recipient, part by part. */
export function loneFit(view: MessageView, row: number, address: EmailAddress): number[] {
  const strength = strengthFit(view, row, address);
  if (row < 0) return [strength, NEVER_SENT, NEVER_SEEN, view.isReply ? NEVER_HEARD : 0];
  const words = view.words > 0 ? 0.65 * Math.max(-6, view.meanWordRatio(row)) : 0;
  const mentioned = view.mentions.rows.has(row) ? MENTIONED : 0;
  return [strength, historyFit(view, row), greetingFit(view, row), words, mentioned];
}

/** For a contact whom the text names in full: of 0, 3 and 5 the one that found most mistakes. */
const MENTIONED = 3;

function strengthFit(view: MessageView, row: number, address: EmailAddress): number {
  const fit = 0.89 * Math.log(0.02 + view.sent(row) + 0.15 * view.received(row) + 0.03 * view.seen(row));
  return view.parent === null ? fit : fit + (view.parent.has(address) ? 3 : -2);
}

/** For a contact never on a mail with any of the others. */
const NO_TIE = -0.86;
/** Share of mail together that is taken for granted. */
const LEAST_SHARE = 0.02;

/** What of `fitOf` the other recipients say: `loneFit` is the rest. */
export function companyFit(view: MessageView, row: number, domain: string, without: number): number {
  const others = countOthers(view, without);
  if (others === 0) return 0;
  const heard = row < 0 ? 0 : Math.min(1, view.heardTies.of(row) / others);
  const mates = view.othersAt(domain, without) / others;
  const share = tieShare(view, row, without);
  const expected = view.sent(row) / (view.graph.totals.sent * view.factor + 1);
  // The lift of the contact's share of mail with the others over its share of all mail.
  const lift = Math.log((share + LEAST_SHARE) / (expected + LEAST_SHARE));
  const untied = share + heard > 0 ? 0 : NO_TIE;
  return 1.87 * mates + 1.43 * lift + 0.68 * Math.sqrt(heard) + untied;
}

/** Mean over the other recipients of the share of their mail that this contact was on too, 0 to 1. */
export function tieShare(view: MessageView, row: number, without: number): number {
  const others = countOthers(view, without);
  let sum = view.ties.of(row);
  // Without any tie there is none to leave out: so it is for most contacts.
  if (others === 0 || sum === 0) return 0;
  const leftOut = item(view.rows, without);
  if (leftOut >= 0 && leftOut !== row) {
    const strength = at(view.graph.contacts.sent, leftOut) + 1 / view.factor;
    sum -= view.graph.ties.get(leftOut, row) / strength;
  }
  return Math.max(0, Math.min(1, sum / others));
}

/** Recipients other than the owner and this one. */
export function countOthers(view: MessageView, without: number): number {
  return view.othersCount - (item(view.own, without) ? 0 : 1);
}

/** For a contact only heard from. */
const NEVER_SENT = -3.06;
/** For a contact never on received mail. */
const NEVER_SEEN = 0.26;
/** For an answer to somebody who never wrote. */
const NEVER_HEARD = -0.53;

function historyFit(view: MessageView, row: number): number {
  const { lastSentMs, lastReceivedMs, seenCount } = view.graph.contacts;
  const days = view.daysSince(at(lastSentMs, row));
  const heard = view.daysSince(at(lastReceivedMs, row));
  let fit = days === days ? -0.43 * Math.log(1 + 2 * days) : NEVER_SENT;
  if (at(seenCount, row) === 0) fit += NEVER_SEEN;
  // Their last mail is not answered yet.
  if (heard === heard && !(days <= heard)) fit += 0.54;
  fit -= 1.83 * absentCompany(view, row);
  const isOnThread = view.thread.of(row) > 0;
  if (!view.isReply) return isOnThread && view.message.composeType !== 'forward' ? fit + 0.62 : fit;
  if (isOnThread) fit += 5.27;
  return fit + (heard === heard ? (heard < 1 ? 0.9 : 0) - 0.08 * Math.log(1 + heard) : NEVER_HEARD);
}

/** The share of a contact's mail that went together with its closest companion who is not on this message, 0 to 1. */
function absentCompany({ graph, factor, present }: MessageView, row: number): number {
  let most = 0;
  const strength = at(graph.contacts.sent, row) + 1 / factor;
  walk(graph.ties, row, (other, weight) => {
    if (weight / strength > most && !present.has(other)) most = weight / strength;
  });
  return most;
}

function greetingFit(view: MessageView, row: number): number {
  const identity = view.graph.names.identity(row);
  return view.greeting.some((word) => isNamed(identity, word)) ? 6.1 : 0;
}
