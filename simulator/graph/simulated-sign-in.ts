import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { MailPerson } from '../model/mailbox';

/**
 * What happens when the add-in asks for a token: `ask` shows the user a dialog first, who then agrees; `granted` does
 * not; in `refused` the user closes the dialog, in `forbidden` the organisation has not consented; `offline` reaches nobody.
 */
export const CONSENTS = ['ask', 'granted', 'refused', 'forbidden', 'offline'] as const;
export type Consent = (typeof CONSENTS)[number];

const requestSchema = z.object({
  messageType: z.literal('NestedAppAuthRequest'),
  method: z.enum(['GetInitContext', 'GetToken', 'GetTokenPopup']),
  requestId: z.string(),
  tokenParams: z.object({ clientId: z.string(), scope: z.string() }).optional(),
});

type BridgeRequest = z.infer<typeof requestSchema>;

const TENANT = '8f2f3b6e-52f1-4a80-9c8e-6c1d2b7a4e10';
const USER = '2c9a7b54-0d7e-4f0a-b1c3-93d5a6e8f721';
const LIFETIME_SECONDS = 3600;

/** Outlook's side of nested app authentication: the messages that msal-browser exchanges with its host, for one account. */
export class SimulatedSignIn {
  consent: Consent = 'ask';
  private readonly tokens = new Set<string>();

  constructor(
    private readonly owner: MailPerson,
    private readonly nowMs: () => number,
  ) {}

  isToken(token: string): boolean {
    return this.tokens.has(token);
  }

  /** Every token given so far is refused from now on. */
  expireTokens(): void {
    this.tokens.clear();
  }

  /** The answer to a message of the bridge; null for anything that is none. */
  answer(message: unknown): Readonly<Record<string, unknown>> | null {
    const request = requestSchema.safeParse(message);
    if (!request.success) return null;
    const { requestId, method } = request.data;
    const outcome =
      method === 'GetInitContext'
        ? { success: true, initContext: { sdkName: 'simulator', sdkVersion: '1.0', capabilities: {} } }
        : this.answerToken(request.data);
    return { messageType: 'NestedAppAuthResponse', requestId, ...outcome };
  }

  private answerToken({ method, tokenParams }: BridgeRequest): Readonly<Record<string, unknown>> {
    const error = this.refusal(method);
    if (error !== null) return { success: false, error };
    this.consent = 'granted';
    const access = `token-${randomUUID()}`;
    this.tokens.add(access);
    const token = {
      access_token: access,
      id_token: this.idToken(tokenParams?.clientId ?? ''),
      expires_in: LIFETIME_SECONDS,
      scope: tokenParams?.scope ?? '',
      properties: null,
    };
    return { success: true, token, account: this.account() };
  }

  private refusal(method: BridgeRequest['method']): Readonly<Record<string, string>> | null {
    const isSilent = method === 'GetToken';
    switch (this.consent) {
      case 'granted':
        return null;
      case 'ask':
        return isSilent ? NEEDS_USER : null;
      case 'refused':
        return isSilent ? NEEDS_USER : { status: 'USER_CANCEL' };
      case 'forbidden':
        return isSilent ? NEEDS_USER : { status: 'PERSISTENT_ERROR', code: 'access_denied' };
      case 'offline':
        return { status: 'NO_NETWORK' };
    }
  }

  private account(): Readonly<Record<string, unknown>> {
    return {
      environment: 'login.microsoftonline.com',
      homeAccountId: `${USER}.${TENANT}`,
      localAccountId: USER,
      tenantId: TENANT,
      username: this.owner.address,
      name: this.owner.name,
    };
  }

  /** An id token of the documented claims; nobody checks its signature, so it has none. */
  private idToken(clientId: string): string {
    const seconds = Math.floor(this.nowMs() / 1000);
    const claims = {
      ver: '2.0',
      iss: `https://login.microsoftonline.com/${TENANT}/v2.0`,
      aud: clientId,
      iat: seconds,
      nbf: seconds,
      exp: seconds + LIFETIME_SECONDS,
      oid: USER,
      sub: USER,
      tid: TENANT,
      name: this.owner.name,
      preferred_username: this.owner.address,
    };
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.`;
  }
}

const NEEDS_USER = { status: 'USER_INTERACTION_REQUIRED', code: 'consent_required' };
