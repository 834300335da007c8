import { createGraph, learnMessage } from '../../scoring/index';
import { recipientsOf, type MailMessage, type Person } from '../../scoring/message';
import { findHints } from '../../scoring/reasons/hints';
import { MessageView } from '../../scoring/signals/message-view';
import { hasOtherRecipient, type Mailbox } from '../mailbox';
import { isSamePerson } from '../person-name';
import { seededRandom } from '../seeded-random';

/**
 * How well one recipient who was left out is predicted from the others, in one mailbox. With one right answer a query,
 * mean average precision (Carvalho & Cohen, ECIR 2008) and mean reciprocal rank are the same number.
 */
export interface RecipientPrediction {
  readonly mailbox: string;
  readonly queries: number;
  /** Mean of 1 / rank among all contacts not on the message; 0 for one who is tied to nobody on it. */
  readonly reciprocalRank: number;
  readonly firstShare: number;
  /** Of the queries: the hint "someone you usually include" speaks, and names the one left out. */
  readonly hinted: number;
  readonly hintedRight: number;
  /** Of the messages as they were sent: the hint speaks. */
  readonly hintedAsSent: number;
}

interface Tally {
  queries: number;
  reciprocal: number;
  first: number;
  hinted: number;
  right: number;
  asSent: number;
  hintedAsSent: number;
}

function withoutPerson(message: MailMessage, { address }: Person): MailMessage {
  const rest = (people: readonly Person[]): readonly Person[] =>
    people.filter((person) => person.address !== address);
  return { ...message, to: rest(message.to), cc: rest(message.cc), bcc: rest(message.bcc) };
}

/** Walks a mailbox in order of time: each message of the newer half is asked about, then learned. Null without queries. */
export function predictRecipients(
  mailbox: Mailbox,
  seed: number,
  halfLifeDays: number,
): RecipientPrediction | null {
  const graph = createGraph({ halfLifeDays });
  const random = seededRandom(seed, `${mailbox.name}/left out`);
  const sent = mailbox.messages.filter(({ direction }) => direction === 'sent').length;
  const tally: Tally = {
    queries: 0,
    reciprocal: 0,
    first: 0,
    hinted: 0,
    right: 0,
    asSent: 0,
    hintedAsSent: 0,
  };
  let before = 0;
  for (const message of mailbox.messages) {
    if (message.direction === 'sent') {
      if (before >= sent / 2 && hasOtherRecipient(mailbox, message)) {
        tally.asSent += 1;
        if (missingIn(new MessageView(graph, message)) !== null) tally.hintedAsSent += 1;
        const others = recipientsOf(message).filter((person) => !isSamePerson(mailbox.owner, person));
        const leftOut = others.length < 2 ? undefined : random.pick(others);
        if (leftOut) askAbout(leftOut, withoutPerson(message, leftOut));
      }
      before += 1;
    }
    learnMessage(graph, message);
  }
  return tally.queries === 0 ? null : toPrediction(mailbox.name, tally);

  function askAbout(leftOut: Person, message: MailMessage): void {
    const view = new MessageView(graph, message);
    const ranked = view.ties.strongest(Infinity, view.present);
    const place = ranked.indexOf(graph.contacts.find(leftOut.address));
    const hinted = missingIn(view);
    tally.queries += 1;
    if (place >= 0) tally.reciprocal += 1 / (place + 1);
    if (place === 0) tally.first += 1;
    if (hinted !== null) tally.hinted += 1;
    if (hinted?.address === leftOut.address) tally.right += 1;
  }
}

/** Whom the hint names. */
function missingIn(view: MessageView): Person | null {
  const hint = findHints(view).find(({ code }) => code === 'missing-usual');
  return hint?.code === 'missing-usual' ? hint.missing : null;
}

function toPrediction(mailbox: string, tally: Tally): RecipientPrediction {
  const { queries } = tally;
  return {
    mailbox,
    queries,
    reciprocalRank: tally.reciprocal / queries,
    firstShare: tally.first / queries,
    hinted: tally.hinted / queries,
    hintedRight: tally.right / Math.max(1, tally.hinted),
    hintedAsSent: tally.hintedAsSent / tally.asSent,
  };
}
