import { z } from 'zod';

/** How the pane signs in to Microsoft Graph: what the customer's app registration says. */
export interface SignInConfig {
  /** Application (client) id of the app registration. */
  readonly clientId: string;
  /** `https://login.microsoftonline.com/<tenant id or "organizations">`; another host in a national cloud. */
  readonly authority: string;
  /** At least one scope of Graph; `Mail.ReadBasic` is all that is needed. */
  readonly scopes: readonly string[];
  /** Root of Microsoft Graph without a slash at its end. */
  readonly graphUrl: string;
}

export const PUBLIC_GRAPH_URL = 'https://graph.microsoft.com/v1.0';

const url = z.url({ protocol: /^https$/ }).refine((text) => !text.endsWith('/'));
const configSchema = z.strictObject({
  clientId: z.guid(),
  authority: url,
  scopes: z.array(z.string().min(1)).min(1).default(['Mail.ReadBasic']),
  graphUrl: url.default(PUBLIC_GRAPH_URL),
});

/**
 * Reads the block `addressee-sign-in` of the pane's page. Null for an empty block, a page without one, or one that is
 * not a configuration: the pane then does not offer to read the mailbox and learns from sends alone.
 */
export function parseSignInConfig(json: string | null): SignInConfig | null {
  try {
    return configSchema.parse(JSON.parse(json ?? ''));
  } catch {
    return null;
  }
}
