import type { Result } from '../scoring/result';

export interface SignInError {
  /**
   * `needs-interaction`: the user has to be asked. `refused`: the user, or the organisation, said no.
   * `unavailable`: this Outlook cannot sign an add-in in, or its part of the sign-in failed.
   */
  readonly code: 'needs-interaction' | 'refused' | 'offline' | 'unavailable';
}

/** Access tokens for Microsoft Graph. `silent` shows nothing; `fresh` neither, and passes over what is cached. */
export interface TokenSource {
  token(mode: 'silent' | 'fresh' | 'interactive'): Promise<Result<string, SignInError>>;
}
