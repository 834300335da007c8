import { at, item } from '../at';
import { greets } from '../names/greeting';
import type { MessageView } from './message-view';

/**
 * How well a contact fits the message, whoever else resembles them: a log-odds score comparable between the contacts
 * of one message only. `without` is the recipient (index) whose place the contact would take, so that a recipient
 * does not speak for its own replacement.
 *
 * The coefficients are those of a conditional logit of the true recipient among up to 24 contacts of like name or the same
 * domain and 12 drawn from all, on 7,980 sent messages of the 52 development mailboxes (three quarters fitted, one quarter
 * held out: log-likelihood -0.73 a choice, 80.2% ranked first). Those mailboxes know no parents of replies: what `parent`
 * weighs is set by hand.
 */
export function fitOf(view: MessageView, row: number, address: string, without: number): number {
  let fit = Math.log(0.02 + view.sent(row) + 0.15 * view.received(row) + 0.03 * view.seen(row));
  if (view.parent !== null) fit += view.parent.has(address) ? 3 : -2;
  if (row < 0) return fit;
  fit += recencyFit(view, row) + companyFit(view, row, without) + greetingFit(view, row);
  fit -= 2 * view.absentCompany(row);
  if (view.words > 0) fit += 0.7 * Math.max(-6, view.meanWordRatio(row));
  return view.isReply ? fit + replyFit(view, row) : fit;
}

function companyFit(view: MessageView, row: number, without: number): number {
  const others = countOthers(view, without);
  if (others === 0) return 0;
  const share = tieShare(view, row, without);
  const heard = view.heardTies.of(row);
  return share + heard > 0 ? 5.4 * Math.sqrt(share) + Math.sqrt(Math.min(1, heard / others)) : -1.3;
}

/** Mean over the other recipients of the share of their mail that this contact was on too, 0 to 1. */
export function tieShare(view: MessageView, row: number, without: number): number {
  const others = countOthers(view, without);
  if (row < 0 || others === 0) return 0;
  const leftOut = item(view.rows, without);
  let sum = view.ties.of(row);
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

/** For a contact only heard from; what silence would weigh is in it. */
const NEVER_SENT = -1.4;
/** For a contact never on received mail. */
const NEVER_SEEN = -0.8;

function recencyFit(view: MessageView, row: number): number {
  const { lastSentMs, seenCount } = view.graph.contacts;
  const days = view.daysSince(at(lastSentMs, row));
  return (
    (days === days ? -0.3 * Math.log(1 + 2 * days) : NEVER_SENT) + (at(seenCount, row) > 0 ? 0 : NEVER_SEEN)
  );
}

/** An answer goes to people of its thread, mostly to one who has just written. */
function replyFit(view: MessageView, row: number): number {
  const days = view.daysSince(at(view.graph.contacts.lastReceivedMs, row));
  return (view.thread.of(row) > 0 ? 4.1 : 0) - (days === days ? 0.22 * Math.log(1 + days) : 1.2);
}

function greetingFit(view: MessageView, row: number): number {
  if (view.greeting === null || view.greeting.names.length === 0) return 0;
  const { names, local } = view.graph.names.identity(row);
  return view.greeting.names.some((word) => greets(word, names, local)) ? 4.8 : 0;
}
