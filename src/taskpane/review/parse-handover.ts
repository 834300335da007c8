import { z } from 'zod/mini';
import type { Handover } from '../../send-check/contracts';

const handover = z.object({
  version: z.literal(1),
  action: z.enum(['warn', 'override', 'block']),
  fingerprint: z.string().check(z.maxLength(4096)),
});

/** What the handler handed over; null when the pane was opened otherwise or the text is not in this version's form. */
export function parseHandover(raw: string | null): Handover | null {
  if (raw === null) return null;
  try {
    const parsed = handover.safeParse(JSON.parse(raw));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: another version, or not ours
  }
}
