import type { Language } from './language';

/** English, and what a missing text of any other language falls back to. */
export const ENGLISH: Language = {
  tag: 'en',
  direction: 'ltr',
  reasonShort: () => 'This recipient is unusual for you.',
  reasonLong: () => 'This recipient is unusual for you.',
  alert: {
    fallback: 'Please check the recipients of this message before it goes out.',
    reviewButton: 'Review recipients',
    suggestion: (person, quoting) => `Did you mean ${quoting.person(person)}?`,
    andMore: (count) => `and ${count} more`,
    ruleMatched: () => 'Your organisation asks you to check this recipient.',
  },
  unavailable: {
    policy: 'Addressee could not read your organisation’s rules.',
    memory: 'Addressee could not read what it has learned.',
    deadline: 'Addressee did not finish in time.',
    host: 'Addressee could not read this message.',
  },
};
