import { englishReason } from './en-reasons';
import type { Language } from './language';

/** English, and what a missing text of any other language falls back to. */
export const ENGLISH: Language = {
  tag: 'en',
  reasonShort: englishReason,
  alert: {
    fallback: 'Please look at the recipients of this message once more: something here is unusual for you.',
    reviewRecipients: 'Review recipients',
    reviewMessage: 'Review message',
    didYouMean: (person) => `Did you mean ${person}?`,
    alsoCheck: (person, more) => {
      if (person === null)
        return more === 1 ? '1 more recipient to check.' : `${more} more recipients to check.`;
      return more === 0 ? `Please also check ${person}.` : `Please also check ${person} and ${more} more.`;
    },
    ruleAsks: (action, organisation, what) =>
      action === 'block'
        ? `${nameOf(organisation)} does not let this go to ${what}.`
        : `${nameOf(organisation)} asks you to check before you send to ${what}.`,
    closing: (action, organisation) => {
      if (action === 'warn') return '';
      return action === 'block'
        ? `${nameOf(organisation)} does not let this message go out as it is. Fix it, then send it again.`
        : `${nameOf(organisation)} asks you to review this before it goes out.`;
    },
    unchecked: (action) =>
      action === 'block'
        ? 'It has not been sent. Please try again in a moment.'
        : 'Please look at the recipients yourself before you send it.',
    support: (contact) => `Help: ${contact}`,
  },
  unavailable: {
    policy: 'This message could not be checked, because your organisation’s rules could not be read.',
    memory: 'This message could not be checked, because what Addressee has learned could not be read.',
    deadline: 'This message could not be checked in time.',
    host: 'This message could not be checked, because Outlook did not let Addressee read it.',
  },
};

function nameOf(organisation: string): string {
  return organisation === '' ? 'Your organisation' : organisation;
}
