import type { ComposeHost, Logger } from '../../host/ports';
import type { EpochMs } from '../../scoring/brand';
import { recipientsOf } from '../../scoring/message';
import { SESSION_KEYS } from '../../send-check/contracts';
import { parsePending, type PendingOutcome } from '../../send-check/pending-outcome';
import type { ReviewPorts } from '../review/review-session';
import type { PaneCheck } from '../worker/pane-check';
import type { AlertDiary, AlertEntry, AlertOutcome } from './alert-diary';
import { subjectHash } from './settle-from-sent';

interface WatchDeps {
  readonly host: Pick<ComposeHost, 'readSession'>;
  readonly diary: AlertDiary;
  readonly logger: Logger;
}

type Happening = 'stands' | 'settled' | 'confirmed' | 'taken-back' | 'approved';

/**
 * The same review, with a diary kept beside it: whenever the draft has an alert behind it, what the review does about
 * it is written down. The review waits for none of it.
 */
export function watchAlerts(ports: ReviewPorts, { host, diary, logger }: WatchDeps): ReviewPorts {
  let known: AlertEntry | null = null;
  let queue: Promise<void> = Promise.resolve();

  const note = async (check: PaneCheck, happening: Happening): Promise<void> => {
    const pending = await readPending(host);
    if (pending === null) return;
    const now = ports.clock.nowMs();
    if (known?.at !== pending.warnedAt) known = await entryFor(diary, pending, now);
    const outcome = outcomeAfter(known.outcome, happening);
    const flagged = known.flagged.length === 0 ? flaggedOn(check, pending) : known.flagged;
    const subject = subjectHash(check.message?.subject ?? '');
    known = { ...known, flagged, outcome, ...(subject === null ? {} : { subject }) };
    const written = await diary.write(known, now);
    if (!written.ok) logger.log('warn', `alerts-${written.error.code}`);
  };
  const noteNext = (check: PaneCheck, happening: Happening): void => {
    queue = queue.then(() => note(check, happening));
  };

  return {
    ...ports,
    async check() {
      const check = await ports.check();
      if (check.report !== null) noteNext(check, isSettled(check) ? 'settled' : 'stands');
      return check;
    },
    async approve(check, justification) {
      const approved = await ports.approve(check, justification);
      if (approved.ok) noteNext(check, 'approved');
      return approved;
    },
    async teach(check, choice) {
      const taught = await ports.teach(check, choice);
      if (taught.ok && choice.verdict === 'confirmed') noteNext(check, 'confirmed');
      return taught;
    },
    async takeBack(check, choice) {
      const undone = await ports.takeBack(check, choice);
      if (undone.ok && choice.verdict === 'confirmed') noteNext(check, 'taken-back');
      return undone;
    },
  };
}

function isSettled({ decision, approval }: PaneCheck): boolean {
  return decision.action === 'allow' && approval === null;
}

/** What the sender's own decision was stays, unless the message was changed after it. */
function outcomeAfter(before: AlertOutcome, happening: Happening): AlertOutcome {
  switch (happening) {
    case 'confirmed':
      return 'confirmed';
    case 'taken-back':
      return before === 'confirmed' ? 'open' : before;
    case 'approved':
      return before === 'confirmed' ? before : 'sent-anyway';
    case 'settled':
      return before === 'confirmed' ? before : 'fixed';
    case 'stands':
      return before === 'fixed' || before === 'unsent' ? 'open' : before;
  }
}

async function readPending(host: WatchDeps['host']): Promise<PendingOutcome | null> {
  const read = await host.readSession(SESSION_KEYS.pending);
  return read.ok ? parsePending(read.value) : null;
}

async function entryFor(diary: AlertDiary, { warnedAt }: PendingOutcome, now: EpochMs): Promise<AlertEntry> {
  const entries = await diary.read(now);
  return entries.find(({ at }) => at === warnedAt) ?? { at: warnedAt, flagged: [], outcome: 'open' };
}

/** The flagged people with the names they have on the message. */
function flaggedOn({ message }: PaneCheck, { flagged }: PendingOutcome): AlertEntry['flagged'] {
  const people = message === null ? [] : recipientsOf(message);
  return flagged.map(
    (address) => people.find((person) => person.address === address) ?? { address, name: '' },
  );
}
