import {
  AuthError,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { fail, ok, type Result } from '../scoring/result';
import type { SignInConfig } from './sign-in-config';
import type { SignInError, TokenSource } from './token-source';

/**
 * Signs in through the Outlook around the pane (nested app authentication), with Microsoft's own library. Outlook keeps
 * the tokens; here they live no longer than the pane.
 */
export function createNestedSignIn({ clientId, authority, scopes }: SignInConfig): TokenSource {
  let opening: Promise<IPublicClientApplication> | null = null;
  const open = (): Promise<IPublicClientApplication> =>
    (opening ??= createNestablePublicClientApplication({
      auth: { clientId, authority },
      cache: { cacheLocation: 'memoryStorage' },
    }));
  const request = { scopes: [...scopes] };
  return {
    async token(mode) {
      try {
        const client = await open();
        const answer =
          mode === 'interactive'
            ? await client.acquireTokenPopup(request)
            : await client.acquireTokenSilent({ ...request, forceRefresh: mode === 'fresh' });
        return ok(answer.accessToken);
      } catch (error) {
        return refusal(error, mode === 'interactive');
      }
    },
  };
}

/** Codes that MSAL and Microsoft Entra document for a user, or an administrator, who says no. */
const REFUSED = ['user_cancelled', 'user_canceled', 'access_denied', 'consent_required', 'consent_declined'];
const OFFLINE = ['no_network_connectivity', 'network_error'];

function refusal(error: unknown, hasAsked: boolean): Result<never, SignInError> {
  if (!(error instanceof AuthError)) return fail({ code: 'unavailable' });
  if (OFFLINE.includes(error.errorCode)) return fail({ code: 'offline' });
  const needsUser = error instanceof InteractionRequiredAuthError || error.errorCode === 'no_account_found';
  if (needsUser && !hasAsked) return fail({ code: 'needs-interaction' });
  const isRefused = needsUser || REFUSED.includes(error.errorCode);
  return fail({ code: isRefused ? 'refused' : 'unavailable' });
}
