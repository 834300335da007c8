import { z } from 'zod';
import type { EpochMs } from '../scoring/brand';

/** The two folders that are read. The names are Graph's well-known ones. */
export type MailFolder = 'sentitems' | 'inbox';

const recipient = z.object({
  emailAddress: z.object({ address: z.string().nullish(), name: z.string().nullish() }),
});
const recipients = z.array(recipient).nullish();

/** What is asked of a message: nothing that Mail.ReadBasic withholds (body, preview, attachments, extensions). */
const mailSchema = z.object({
  id: z.string(),
  sentDateTime: z.string().nullish(),
  receivedDateTime: z.string().nullish(),
  subject: z.string().nullish(),
  isDraft: z.boolean().nullish(),
  from: recipient.nullish(),
  toRecipients: recipients,
  ccRecipients: recipients,
  bccRecipients: recipients,
});

/** A message as Graph gives it; every property but the id may be missing. */
export type GraphMail = z.infer<typeof mailSchema>;

const removed = z.object({ id: z.string(), '@removed': z.object({}) });
const pageSchema = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
const countSchema = z.object({ '@odata.count': z.number().int().nonnegative() });

/** One answer of a delta round. Exactly one of the links is there: `next` within a round, `delta` at its end. */
export interface MailPage {
  readonly mail: readonly GraphMail[];
  /** Entries of the page, those that were removed or could not be read included. */
  readonly entries: number;
  readonly unreadable: number;
  readonly link: { readonly kind: 'next' | 'delta'; readonly url: string };
}

/** Reads a page of a delta answer; null for anything else. One broken message is counted and left out. */
export function parseMailPage(answer: unknown): MailPage | null {
  const page = pageSchema.safeParse(answer);
  if (!page.success) return null;
  const { value, '@odata.nextLink': next, '@odata.deltaLink': delta } = page.data;
  const url = next ?? delta;
  if (url === undefined) return null;
  const left = value.filter((entry) => !removed.safeParse(entry).success);
  const mail = left.map((entry) => mailSchema.safeParse(entry)).flatMap((read) => read.data ?? []);
  return {
    mail,
    entries: value.length,
    unreadable: left.length - mail.length,
    link: { kind: next === undefined ? 'delta' : 'next', url },
  };
}

/** Reads `@odata.count`; null where it is missing. */
export function parseCount(answer: unknown): number | null {
  return countSchema.safeParse(answer).data?.['@odata.count'] ?? null;
}

const SELECT =
  'id,sentDateTime,receivedDateTime,subject,isDraft,from,toRecipients,ccRecipients,bccRecipients';

/**
 * With a filter a delta round ends after 5,000 messages (learn.microsoft.com/graph/api/message-delta): larger folders
 * are read whole, and what is too old is left out here.
 */
export const MAX_FILTERED = 5_000;

/** The first address of a delta round; `since` may be set for at most `MAX_FILTERED` messages. */
export function deltaUrl(graphUrl: string, folder: MailFolder, since: EpochMs | null): string {
  const filter = since === null ? '' : `&$filter=receivedDateTime ge ${isoSeconds(since)}`;
  return encodeURI(`${graphUrl}/me/mailFolders/${folder}/messages/delta?$select=${SELECT}${filter}`);
}

/** The address that counts a folder's messages, all or those since a time. */
export function countUrl(graphUrl: string, folder: MailFolder, since: EpochMs | null): string {
  const filter = since === null ? '' : `&$filter=receivedDateTime ge ${isoSeconds(since)}`;
  return encodeURI(`${graphUrl}/me/mailFolders/${folder}/messages?$count=true&$top=1&$select=id${filter}`);
}

/** `2025-11-25T12:00:00Z`: Graph's filters take no fraction of a second. */
function isoSeconds(at: EpochMs): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
