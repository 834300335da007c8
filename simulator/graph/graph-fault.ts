import { z } from 'zod';

/** What a request to Microsoft Graph meets in place of a plain answer. */
export const graphFaultSchema = z.discriminatedUnion('kind', [
  /** An error answer; Retry-After in seconds where it says one. */
  z.object({
    kind: z.literal('status'),
    status: z.number().int().min(400).max(599),
    retryAfterSeconds: z.number().int().nonnegative().optional(),
  }),
  /** The connection ends before the answer. */
  z.object({ kind: z.literal('dropped') }),
  /** The connection ends in the middle of the answer. */
  z.object({ kind: z.literal('cut') }),
  /** The answer comes late. */
  z.object({ kind: z.literal('slow'), delayMs: z.number().int().nonnegative() }),
]);

export type GraphFault = Readonly<z.infer<typeof graphFaultSchema>>;
