import type { EpochMs } from '../../scoring/brand';

/** What a field of a record may be; a list is written with commas. */
type Field = string | number | boolean | null | undefined | readonly (string | undefined)[];

/**
 * One line of the queue: the time in base 36, then what happened, field by field, `&` between them:
 *
 *   mgx2k9ab&warn&unusual&…
 *
 * `escape` makes every text ASCII, which is all that roaming settings keep, and unlike `encodeURIComponent` takes any.
 */
export function toRecord(at: EpochMs, fields: readonly Field[] = []): string {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- part of the language wherever Outlook runs scripts
  return [at.toString(36), ...fields.map((field) => escape(field as string))].join('&');
}

/** The fields as text, without the time; the inverse of `escape` is the only reader of what it wrote. */
export function fieldsOf(line: string): readonly string[] {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see `toRecord`
  return line.split('&').slice(1).map(unescape);
}
