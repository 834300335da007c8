import type { EpochMs } from '../scoring/brand';
import { recipientsOf, type MailMessage, type Person } from '../scoring/message';
import { AddressBook } from './address-book';
import { hasOtherRecipient, type Mailbox } from './mailbox';
import type { PeoplePool } from './people-pool';
import { realMistake } from './slips/real-mistake';
import { SLIP_GENERATORS } from './slips/generators';
import {
  correctable,
  isDirectoryKind,
  isNeverWrittenKind,
  SLIP_KINDS,
  type Slip,
  type SlipContext,
  type SlipKind,
} from './slips/slip';
import { seededRandom } from './seeded-random';

/**
 * How the person got wrong was chosen: `uniform` among the recipients, `weak` among those written to at most
 * 4 times, `real` in the proportions of the mistakes that senders themselves reported.
 */
export type Draw = 'uniform' | 'weak' | 'real';

export interface DrawnSlip {
  readonly slip: Slip;
  readonly draw: Draw;
  /** Messages sent to the intended person before; 0 where there is none. */
  readonly intendedSent: number;
}

/** One sent message at the moment of Send: as it was, and with each mistake that applies. */
export interface SendMoment {
  readonly mailbox: Mailbox;
  readonly message: MailMessage;
  /** How many messages were sent before. */
  readonly sentBefore: number;
  /** Whether the protocol counts this one: after the warm-up. */
  readonly counted: boolean;
  readonly book: AddressBook;
  readonly slips: readonly DrawnSlip[];
}

export interface WalkVisitor {
  /** A message that is learned, received or sent. */
  readonly learn: (message: MailMessage) => void;
  /** A sent message before it is learned. */
  readonly check: (moment: SendMoment) => void;
}

export interface WalkSettings {
  readonly seed: number;
  readonly pool: PeoplePool;
  readonly nicknamesOf: (first: string) => readonly string[];
  /** Share of the counted messages that are also corrupted. */
  readonly corruptedShare: number;
  /** Share of the messages of the warm-up that are checked, and corrupted, for the learning curve. */
  readonly warmUpShare: number;
}

const WEAK_SENT = 4;
/** Chances of each message to be taken as a real mistake: most chances are turned down. */
const REAL_DRAWS = 2;
const FILES_WINDOW_MS = 60 * 86_400_000;
/** Sent messages that are only learned before the first counted check, at the least. */
const MIN_WARM_UP = 100;

/** Walks a mailbox in time order: each sent message is checked as it was and corrupted, then learned. */
export function walkMailbox(mailbox: Mailbox, settings: WalkSettings, visitor: WalkVisitor): void {
  const total = mailbox.messages.filter((message) => message.direction === 'sent').length;
  const warmUp = Math.max(MIN_WARM_UP, Math.floor(total / 2));
  const book = new AddressBook();
  const files: MailMessage[] = [];
  let sentBefore = 0;
  for (const message of mailbox.messages) {
    if (message.direction === 'sent') {
      const counted = sentBefore >= warmUp;
      if (hasOtherRecipient(mailbox, message))
        visit({ mailbox, message, sentBefore, counted, book }, settings, files, visitor);
      if (message.attachments.length > 0) files.push(message);
      sentBefore += 1;
    }
    visitor.learn(message);
    book.learn(message);
  }
}

function visit(
  moment: Omit<SendMoment, 'slips'>,
  settings: WalkSettings,
  files: MailMessage[],
  visitor: WalkVisitor,
): void {
  const { message, mailbox, counted } = moment;
  const label = `${mailbox.name}/${moment.sentBefore}`;
  const now = message.sentAt ?? (0 as EpochMs);
  while (files.length > 0 && now - (files[0]?.sentAt ?? 0) > FILES_WINDOW_MS) files.shift();
  const sample = seededRandom(settings.seed, `${label}/sample`);
  if (!counted && !sample.chance(settings.warmUpShare)) return;
  const corrupted = !counted || sample.chance(settings.corruptedShare);
  const slips = corrupted ? drawSlips(moment, settings, files, label) : [];
  visitor.check({ ...moment, slips });
}

function drawSlips(
  { mailbox, message, book }: Omit<SendMoment, 'slips'>,
  settings: WalkSettings,
  files: readonly MailMessage[],
  label: string,
): readonly DrawnSlip[] {
  const contextFor = (kind: string, target: Person | null): SlipContext => ({
    owner: mailbox.owner,
    message,
    now: message.sentAt ?? (0 as EpochMs),
    book,
    pool: settings.pool,
    random: seededRandom(settings.seed, `${label}/${kind}`),
    everCorresponded: mailbox.everCorresponded,
    recentWithFiles: files,
    nicknamesOf: settings.nicknamesOf,
    target,
  });
  const drawn: DrawnSlip[] = [];
  const keep = (slip: Slip | null, draw: Draw): void => {
    if (slip === null) return;
    drawn.push({ slip, draw, intendedSent: slip.intended ? book.sentTo(slip.intended.address) : 0 });
  };
  const weak = weakTarget(contextFor('weak target', null));
  for (const kind of SLIP_KINDS) {
    const target = isDirectoryKind(kind) ? knownTarget(contextFor(`${kind} target`, null)) : null;
    if (target !== undefined) keep(SLIP_GENERATORS[kind](contextFor(kind, target)), 'uniform');
    if (weak && drawsWeak(kind)) keep(SLIP_GENERATORS[kind](contextFor(`${kind} weak`, weak)), 'weak');
  }
  for (let i = 0; i < REAL_DRAWS; i += 1) keep(realMistake(contextFor(`real ${i}`, null)), 'real');
  return drawn;
}

function drawsWeak(kind: SlipKind): boolean {
  return isNeverWrittenKind(kind) || kind === 'autocomplete';
}

/** One of the recipients whom the sender has written to or heard from; undefined where there is none. */
function knownTarget(context: SlipContext): Person | undefined {
  return context.random.pick(correctable(context).filter(({ address }) => context.book.get(address)));
}

function weakTarget(context: SlipContext): Person | null {
  const weak = recipientsOf(context.message).filter(
    (person) => context.book.sentTo(person.address) <= WEAK_SENT,
  );
  return context.random.pick(weak) ?? null;
}
