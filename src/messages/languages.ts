/** Languages that there are words in, by the language subtag alone; English first, which the others fall back to. */
export const LANGUAGE_TAGS = ['en', 'de', 'fr', 'es', 'pt', 'nl', 'ja', 'ar'] as const;

export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** The language of the words for a display language of Outlook, such as `de-AT`; English for any that is not known. */
export function languageFor(displayLanguage: string): LanguageTag {
  const [subtag] = displayLanguage.toLowerCase().split('-');
  return LANGUAGE_TAGS.find((tag) => tag === subtag) ?? 'en';
}

/** How the language is written: Arabic from right to left. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return tag === 'ar' ? 'rtl' : 'ltr';
}
