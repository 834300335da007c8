import type { Logger } from '../../host/ports';
import type { AlertWords } from '../../messages/language';
import { languageFor, type LanguageTag } from '../../messages/languages';
import { ENGLISH_PANE } from '../../messages/pane-en';
import type { PaneTexts } from '../../messages/pane-texts';
import { translatedTexts } from './translated-texts';

type Imported<Value> = Promise<{ readonly default: Value }>;

/** One chunk a language, of which a pane loads one. English is in the pane itself. */
const CATALOGUES: Readonly<
  Record<Exclude<LanguageTag, 'en'>, () => Promise<[{ default: string }, { default: AlertWords }]>>
> = {
  de: () => both(import('./catalogues/de.ftl?raw'), import('../../messages/alert/de.json')),
  fr: () => both(import('./catalogues/fr.ftl?raw'), import('../../messages/alert/fr.json')),
  es: () => both(import('./catalogues/es.ftl?raw'), import('../../messages/alert/es.json')),
  pt: () => both(import('./catalogues/pt.ftl?raw'), import('../../messages/alert/pt.json')),
  nl: () => both(import('./catalogues/nl.ftl?raw'), import('../../messages/alert/nl.json')),
  ja: () => both(import('./catalogues/ja.ftl?raw'), import('../../messages/alert/ja.json')),
  ar: () => both(import('./catalogues/ar.ftl?raw'), import('../../messages/alert/ar.json')),
};

function both(messages: Imported<string>, words: Imported<AlertWords>) {
  return Promise.all([messages, words]);
}

/** The pane's texts for a display language of Outlook (`de-AT`); English where there are none, or none that load. */
export async function loadTexts(displayLanguage: string, logger: Logger): Promise<PaneTexts> {
  const tag = languageFor(displayLanguage);
  if (tag === 'en') return ENGLISH_PANE;
  try {
    const [messages, words] = await CATALOGUES[tag]();
    return translatedTexts({ messages: messages.default, words: words.default });
  } catch {
    logger.log('warn', 'texts-not-loaded');
    return ENGLISH_PANE;
  }
}
