import { at, item } from '../at';
import type { LogOdds } from '../brand';
import type { MessageView } from '../signals/message-view';
import type { Reason } from './reason';

/** Someone who was on at least this share of the recipients' mail, and this often, is usually on it. */
const USUAL_SHARE = 0.6;
const USUAL_TOGETHER = 3;
/** From this many outside addresses in To and Cc, Bcc would protect them from each other. */
const MANY_VISIBLE = 10;

/** What is worth a remark in the pane and never an alert. */
export function findHints(view: MessageView): Reason[] {
  const hints: Reason[] = [];
  const [missing] = view.absentByTie;
  if (missing !== undefined && view.othersCount > 0 && view.graph.ownRows.indexOf(missing) < 0) {
    const share = view.ties.of(missing) / view.othersCount;
    const together = togetherWith(view, missing);
    if (share >= USUAL_SHARE && together >= USUAL_TOGETHER) {
      const person = view.graph.contacts.personOf(missing);
      hints.push({
        code: 'missing-usual',
        missing: person,
        together: Math.round(together),
        weight: share as LogOdds,
      });
    }
  }
  const external = countVisibleOutside(view);
  if (external >= MANY_VISIBLE) {
    hints.push({ code: 'many-visible-recipients', external, weight: 0 as LogOdds });
  }
  const account = unusualAccount(view);
  if (account !== null) hints.push(account);
  return hints;
}

/** With fewer messages sent, an account that is new to the add-in may well be usual. */
const MIN_SENT = 50;

function unusualAccount({ graph, message }: MessageView): Reason | null {
  const { contacts, totals, ownRows } = graph;
  const countOf = (row: number): number => at(contacts.ownCount, row);
  if (totals.sentCount < MIN_SENT || ownRows.indexOf(contacts.find(message.from.address)) >= 0) return null;
  const [usual] = ownRows.slice().sort((a, b) => countOf(b) - countOf(a));
  return usual === undefined
    ? null
    : {
        code: 'unusual-sender-account',
        usual: contacts.personOf(usual),
        sentFromUsual: countOf(usual),
        weight: 0 as LogOdds,
      };
}

/** Decayed messages on which the contact was together with the recipient it is tied to most. */
function togetherWith(view: MessageView, row: number): number {
  let most = 0;
  view.rows.forEach((other, i) => {
    if (other >= 0 && !item(view.own, i)) most = Math.max(most, view.graph.ties.get(other, row));
  });
  return Math.min(most * view.factor, at(view.graph.contacts.sentCount, row));
}

function countVisibleOutside(view: MessageView): number {
  const { to, cc } = view.message;
  return view.domains.slice(0, to.length + cc.length).filter((domain) => domain !== view.ownDomain).length;
}
