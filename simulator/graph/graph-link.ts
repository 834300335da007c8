import { z } from 'zod';

const linkSchema = z.object({
  /** Links of an older generation have expired. */
  generation: z.number(),
  folder: z.enum(['sentitems', 'inbox']),
  select: z.array(z.string()).readonly().nullable(),
  /** The messages of the round, by their place in the folder: `from` to before `to`. */
  from: z.number(),
  to: z.number(),
  /** Those before this place are still to come; at `from` the round is over. */
  at: z.number(),
});

/** What Graph remembers in the token of a link, the query's parameters included. */
export type GraphLink = Readonly<z.infer<typeof linkSchema>>;

/** The link as an opaque token. */
export function sealLink(link: GraphLink): string {
  return Buffer.from(JSON.stringify(link)).toString('base64url');
}

/** The link of a token; null for anything else. */
export function openLink(token: string): GraphLink | null {
  try {
    return linkSchema.parse(JSON.parse(Buffer.from(token, 'base64url').toString()));
  } catch {
    return null;
  }
}
