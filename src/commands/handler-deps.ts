import type { AlertAbilities, ItemKind } from '../host/ports';
import type { AlertWords } from '../messages/language';
import type { SendCheck, SendCheckDeps } from '../send-check/contracts';
import type { Deadline } from './deadline';

/** What a launch event handler works with: the use cases' ports, what this client's dialog can show, in which words, and policy news. */
export interface HandlerDeps extends SendCheckDeps {
  readonly kind: ItemKind;
  readonly abilities: AlertAbilities;
  readonly words: AlertWords;
  /** Runs since the event was raised: reading the policy counts too. */
  readonly deadline: Deadline;
  /** The organisation has suspended all checks. */
  readonly isSuspended: boolean;
  /** Asks the add-in's host for its policy when that is due. Over the network, therefore never during a send. */
  readonly refreshPolicy: () => Promise<unknown>;
  /** Leaves what is to be reported of a send for whoever may send it. Settles when it is written; never rejects. */
  readonly report: (check: SendCheck) => Promise<void>;
}

/**
 * Everything between an event and its `completed`, in milliseconds. Outlook shows "taking longer than expected" at
 * 5,000, load time included; its own limit is five minutes.
 */
export const DEADLINE_MS = 3000;
