import { z } from 'zod';
import { fail, ok, type Result } from '../scoring/result';

/** Part of an add-in's version: Outlook takes four numbers of 16 bits. */
const MAX_VERSION_PART = 65_535;

const httpsUrl = z.url({ protocol: /^https$/, error: 'write a whole address that starts with https://' });
const guid = z.guid({ error: 'write a GUID such as 0f8fad5b-d9cb-469f-a165-70867728950e' }).toLowerCase();

const origin = httpsUrl
  .refine((text) => new URL(text).origin === text.replace(/\/$/, ''), {
    error:
      'write the host alone, such as https://addressee.example: the add-in is served from the root of a host of its own',
  })
  .transform((text) => new URL(text).origin);

const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/, { error: 'write three numbers such as 1.0.0; raise one with each package' })
  .refine((text) => text.split('.').every((part) => Number(part) <= MAX_VERSION_PART), {
    error: `no number may be above ${MAX_VERSION_PART}`,
  });

const tenantSchema = z.strictObject({
  $schema: z.string().optional(),
  /** The host that serves `site/`. */
  baseUrl: origin,
  /** The add-in's name in Outlook and in the title of every alert. */
  displayName: z
    .string()
    .trim()
    .min(1)
    .max(30, { error: 'write at most 30 characters' })
    .default('Addressee'),
  /** Who provides it, as the admin center shows. */
  providerName: z.string().trim().min(1).max(32, { error: 'write at most 32 characters' }),
  /** The add-in's id: made once for each deployment, and kept. */
  id: guid,
  version,
  /** The policy's file, from the folder of the configuration. */
  policy: z.string().min(1),
  /** What the admin center links to. */
  links: z.strictObject({ website: httpsUrl, privacy: httpsUrl, terms: httpsUrl }),
  /** The app registration with which the pane reads Sent Items; without it the add-in learns from sends alone. */
  entra: z
    .strictObject({
      applicationId: guid,
      authority: httpsUrl.default('https://login.microsoftonline.com/organizations'),
    })
    .optional(),
  /** More sites that may show the add-in's pages, besides Outlook's own. */
  frameAncestors: z.array(origin).default([]),
});

/** One deployment, every default filled in. `baseUrl` is an origin, without a slash at its end. */
export type TenantConfig = Omit<z.output<typeof tenantSchema>, '$schema'>;

/** Reads a tenant's configuration. Fails with a sentence for each mistake: where, and what to write. */
export function parseTenantConfig(json: string): Result<TenantConfig, readonly string[]> {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return fail(['The configuration is not valid JSON. Check brackets, commas and quotes.']);
  }
  const parsed = tenantSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) return fail(parsed.error.issues.flatMap(sentencesOf));
  const config = { ...parsed.data };
  delete config.$schema;
  return ok(config);
}

function sentencesOf(issue: z.core.$ZodIssue): readonly string[] {
  const place = issue.path.length === 0 ? 'The configuration' : issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${[...issue.path, key].join('.')}: this is not a known key, take it out`);
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [
      `${place}: this is missing, add ${issue.expected === 'string' ? 'a text' : `an ${issue.expected}`}`,
    ];
  }
  return [`${place}: ${issue.message}`];
}
