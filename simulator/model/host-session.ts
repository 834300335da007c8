import { z } from 'zod';
import type { AddIn } from './add-in';
import type { PolicyPreset } from './contracts';
import type { Mailbox } from './mailbox';

/** How long Outlook waits, in milliseconds. Tests shorten them. */
export interface HostTimings {
  /** From Send to "taking longer than expected". */
  readonly takingLongerMs: number;
  /** From Send to the end of an event that does not complete. */
  readonly timeoutMs: number;
  /** From the creation of an add-in's frame to its first word. */
  readonly loadMs: number;
}

export const OUTLOOK_TIMINGS: HostTimings = { takingLongerMs: 5_000, timeoutMs: 300_000, loadMs: 15_000 };

/** Everything the mail client asks its server for once, when it starts. */
export interface HostSession {
  readonly mailbox: Mailbox;
  readonly addIn: AddIn;
  readonly addInOrigin: string;
  /** Changes whenever the add-in's stores are to start empty. */
  readonly partitionKey: string;
  readonly roaming: Readonly<Record<string, string>>;
  readonly policies: readonly PolicyPreset[];
  readonly policyId: string;
  readonly timings: HostTimings;
}

/** Roaming settings as they go over the wire: each value is JSON text. */
export const roamingSchema = z.record(z.string(), z.string());

const personSchema = z.object({ address: z.string(), name: z.string() });

/** One sent message as the mail client reports it. */
const messageSchema = z.object({
  id: z.string(),
  direction: z.enum(['sent', 'received']),
  sentAt: z.string(),
  from: personSchema,
  to: z.array(personSchema),
  cc: z.array(personSchema),
  bcc: z.array(personSchema),
  subject: z.string(),
  attachments: z.array(z.string()),
  composeType: z.enum(['new', 'reply', 'forward']).nullable(),
  bodyStart: z.string(),
});

/** A message that left: `isLearned` when the add-in's own handler allowed it and had the chance to learn it. */
export const sentSchema = z.object({ message: messageSchema, isLearned: z.boolean() });
