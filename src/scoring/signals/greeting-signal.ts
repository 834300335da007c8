import { item } from '../at';
import { evidenceOf } from '../reasons/evidence';
import type { ReasonDetail } from '../reasons/reason';
import type { RecipientView } from './recipient-view';
import type { SignalSpec } from './signal';

/** Whether the body greets the recipient by name. */
export const GREETING_SIGNALS: readonly SignalSpec<RecipientView>[] = [
  {
    name: 'greeting',
    unit: '0 greets this one, 1 greets another recipient, 2 nobody on the message and no contact, 3 nobody on the message but a contact',
    range: [0, 3],
    missing: 'no name in the greeting, or it may be that of a recipient of whom only an initial is known',
    edges: [1, 2, 3],
    measure: greetingState,
    explain: explainGreeting,
  },
  {
    name: 'greeted-strength',
    unit: 'decayed messages sent to the contact who is greeted and absent',
    range: [0, Infinity],
    missing: 'somebody on the message is greeted, or no contact has the name',
    edges: [0.5, 1.5, 4, 12],
    measure: (view) => {
      const greeted = greetingState(view) === 3 ? view.message.greetedContact : null;
      return greeted === null ? NaN : view.message.sent(greeted);
    },
    explain: explainGreeting,
  },
  {
    name: 'greeted-margin',
    unit: "fit of the greeted absent contact minus the recipient's",
    range: [-20, 20],
    missing: 'somebody on the message is greeted, or no contact has the name',
    edges: [-1, 1, 3, 5, 7],
    measure: (view) => {
      const greeted = greetingState(view) === 3 ? view.message.greetedContact : null;
      if (greeted === null) return NaN;
      return view.message.candidate(greeted).fitInPlaceOf(view.index) - view.fit;
    },
    explain: explainGreeting,
  },
];

function greetingState({ message, index }: RecipientView): number {
  if (message.greeting.length === 0) return NaN;
  if (item(message.greeted, index)) return 0;
  if (message.isSomeoneGreeted) return 1;
  if (message.maySomeoneBeGreeted) return NaN;
  return message.greetedContact === null ? 2 : 3;
}

function explainGreeting(view: RecipientView): ReasonDetail | null {
  const { message } = view;
  const [word] = message.greeting;
  if (word === undefined || greetingState(view) === 0) return null;
  const known = message.greetedContact;
  return {
    code: 'greeting-mismatch',
    greeted: word,
    known: known === null ? null : evidenceOf(message.graph, known),
  };
}
