import { z } from 'zod';

/** What the add-in passed to `event.completed`; anything of the wrong type counts as not given. */
export interface CompletedOptions {
  readonly allowEvent?: boolean | undefined;
  readonly errorMessage?: string | undefined;
  readonly errorMessageMarkdown?: string | undefined;
  readonly cancelLabel?: string | undefined;
  readonly commandId?: string | undefined;
  readonly contextData?: string | undefined;
  readonly sendModeOverride?: string | undefined;
}

/** The end of one launch event in the add-in. */
export type Completion =
  | { readonly kind: 'completed'; readonly launchId: string; readonly options: CompletedOptions }
  /** The manifest names a function that the page never associated. */
  | { readonly kind: 'no-handler'; readonly launchId: string };

const STATUS_COMPLETED = 0;

const text = z.string().optional().catch(undefined);
const optionsSchema = z.object({
  allowEvent: z.boolean().optional().catch(undefined),
  errorMessage: text,
  errorMessageMarkdown: text,
  cancelLabel: text,
  commandId: text,
  // Documented as `any`; Outlook hands it over as text.
  contextData: z
    .unknown()
    .optional()
    .transform((value) => (value === undefined || typeof value === 'string' ? value : JSON.stringify(value))),
  sendModeOverride: text,
});

/** Reads the arguments of dispatch id 94; null when they are not what office.js sends. */
export function parseCompletion(data: unknown): Completion | null {
  const parsed = z.object({ 0: z.string(), 1: z.number(), 2: z.string() }).safeParse(data);
  if (!parsed.success) return null;
  const launchId = parsed.data[0];
  if (parsed.data[1] !== STATUS_COMPLETED) return { kind: 'no-handler', launchId };
  return { kind: 'completed', launchId, options: parseOptions(parsed.data[2]) };
}

function parseOptions(eventText: string): CompletedOptions {
  let event: unknown;
  try {
    event = JSON.parse(eventText);
  } catch {
    return {};
  }
  const context = z.object({ completedContext: z.unknown().optional() }).safeParse(event);
  return optionsSchema.safeParse(context.data?.completedContext).data ?? {};
}
