import { at, item } from '../at';
import { greets } from '../names/greeting';
import type { MessageView } from './message-view';

/**
 * How well a contact fits the message, whoever else resembles them: a log-odds score comparable between the contacts
 * of one message only. `without` is the recipient (index) whose place the contact would take, so that a recipient
 * does not speak for its own replacement.
 */
export function fitOf(view: MessageView, row: number, address: string, without: number): number {
  const sent = view.sent(row);
  let fit = Math.log(0.02 + sent + 0.15 * view.received(row) + 0.03 * view.seen(row));
  fit += recencyFit(view, row);
  fit += 3 * Math.sqrt(tieShare(view, row, without));
  if (view.threadKnown) fit += view.thread.of(row) > 0 ? 2.5 : -0.5;
  if (view.parent !== null) fit += view.parent.has(address) ? 3 : -2;
  fit += 3 * view.wordShare.of(row);
  fit += greetingFit(view, row);
  return fit + fileFit(view, row);
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

const DAY_MS = 86_400_000;

function recencyFit(view: MessageView, row: number): number {
  if (row < 0) return 0;
  const last = at(view.graph.contacts.lastSentMs, row);
  const days = last === last ? Math.max(0, view.nowMs - last) / DAY_MS : 400;
  return -0.3 * Math.log(1 + days / 7);
}

function greetingFit(view: MessageView, row: number): number {
  if (row < 0 || view.greeting === null || view.greeting.names.length === 0) return 0;
  const { names, local } = view.graph.names.identity(row);
  return view.greeting.names.some((word) => greets(word, names, local)) ? 3 : -1;
}

function fileFit(view: MessageView, row: number): number {
  let fit = 0;
  for (const file of view.files) fit = Math.max(fit, file.exact.of(row) > 0 ? 2 : file.words.of(row));
  return fit;
}
