import { createGraph, learnMessage } from '../scoring/index';
import { recipientsOf, type MailMessage } from '../scoring/message';
import { extractSignals } from '../scoring/signals/extract-signals';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../scoring/signals/registry';
import { binOf, type SignalSpec } from '../scoring/signals/signal';
import { isSamePerson } from './person-name';
import type { Mailbox } from './mailbox';
import { walkMailbox, type Draw, type SendMoment, type WalkSettings } from './mailbox-walk';
import type { SlipKind } from './slips/slip';

/** Rows of signal bins: one a recipient (or a file), `width` bytes each. */
export interface BinRows {
  readonly width: number;
  readonly bins: Uint8Array;
  readonly count: number;
}

/** One checked message: its rows, and which of them is wrong. */
export interface Example {
  readonly mailbox: number;
  readonly sentBefore: number;
  readonly counted: boolean;
  /** Null for a message as it was. */
  readonly kind: SlipKind | null;
  readonly draw: Draw | null;
  readonly intendedSent: number;
  readonly firstRecipient: number;
  readonly recipients: number;
  readonly firstFile: number;
  readonly files: number;
  /** Row of the wrong recipient; -1 where there is none. */
  readonly wrongRow: number;
}

/** Everything the fit needs of a set of mailboxes; no text, only bins. */
export interface Samples {
  readonly mailboxes: number;
  readonly examples: readonly Example[];
  readonly recipients: BinRows;
  readonly files: BinRows;
  /** Per recipient row: 1 when the sender had written to this address before, 2 when it is the owner's own. */
  readonly rowKind: Uint8Array;
}

/** A growing byte buffer. */
class RowBuffer {
  private bytes = new Uint8Array(1 << 16);
  count = 0;

  constructor(readonly width: number) {}

  add<View>(specs: readonly SignalSpec<View>[], values: Float64Array): void {
    const start = this.count * this.width;
    if (start + this.width > this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    specs.forEach((spec, i) => {
      this.bytes[start + i] = binOf(spec, values[i] ?? NaN);
    });
    this.count += 1;
  }

  finish(): BinRows {
    return { width: this.width, bins: this.bytes.slice(0, this.count * this.width), count: this.count };
  }
}

/** Collects examples mailbox by mailbox. */
export class SampleBuilder {
  private readonly examples: Example[] = [];
  private readonly recipients = new RowBuffer(RECIPIENT_SIGNALS.length);
  private readonly files = new RowBuffer(ATTACHMENT_SIGNALS.length);
  private readonly rowKind: number[] = [];
  private mailboxes = 0;

  /** Walks one mailbox with a graph of its own. */
  add(mailbox: Mailbox, settings: WalkSettings, halfLifeDays: number): void {
    const graph = createGraph({ halfLifeDays });
    walkMailbox(mailbox, settings, {
      learn: (message) => learnMessage(graph, message),
      check: (moment) => {
        const extract = (message: MailMessage, slip: number): void => {
          const table = extractSignals(graph, message);
          this.addExample(moment, message, slip);
          for (const values of table.recipients) this.recipients.add(RECIPIENT_SIGNALS, values);
          for (const values of table.attachments) this.files.add(ATTACHMENT_SIGNALS, values);
        };
        extract(moment.message, -1);
        moment.slips.forEach(({ slip }, i) => extract(slip.message, i));
      },
    });
    this.mailboxes += 1;
  }

  finish(): Samples {
    return {
      mailboxes: this.mailboxes,
      examples: this.examples,
      recipients: this.recipients.finish(),
      files: this.files.finish(),
      rowKind: Uint8Array.from(this.rowKind),
    };
  }

  private addExample(moment: SendMoment, message: MailMessage, slipIndex: number): void {
    const drawn = moment.slips[slipIndex];
    const people = recipientsOf(message);
    const wrong = drawn?.slip.wrong ?? null;
    const wrongIndex = wrong ? people.findIndex(({ address }) => address === wrong.address) : -1;
    this.examples.push({
      mailbox: this.mailboxes,
      sentBefore: moment.sentBefore,
      counted: moment.counted,
      kind: drawn?.slip.kind ?? null,
      draw: drawn?.draw ?? null,
      intendedSent: drawn?.intendedSent ?? 0,
      firstRecipient: this.recipients.count,
      recipients: people.length,
      firstFile: this.files.count,
      files: message.attachments.length,
      wrongRow: wrongIndex < 0 ? -1 : this.recipients.count + wrongIndex,
    });
    for (const person of people) {
      const isOwner = isSamePerson(moment.mailbox.owner, person);
      this.rowKind.push(isOwner ? 2 : moment.book.sentTo(person.address) > 0 ? 1 : 0);
    }
  }
}
