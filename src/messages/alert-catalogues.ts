import ar from './alert/ar.json';
import de from './alert/de.json';
import en from './alert/en.json';
import es from './alert/es.json';
import fr from './alert/fr.json';
import ja from './alert/ja.json';
import nl from './alert/nl.json';
import pt from './alert/pt.json';
import type { AlertWords } from './language';
import type { LanguageTag } from './languages';

/** A catalogue may lack texts: those are then said in English. */
export type Translation = Omit<AlertWords, 'texts'> & { readonly texts: Partial<AlertWords['texts']> };

const TRANSLATIONS: Readonly<Record<LanguageTag, Translation>> = { en, de, fr, es, pt, nl, ja, ar };

/** The words of the alert in each language, none missing. For the build, the docs and the tests: no bundle takes all. */
export function alertWords(tag: LanguageTag): AlertWords {
  return completed(TRANSLATIONS[tag]);
}

/** With the English texts where it has none of its own. */
export function completed(translation: Translation): AlertWords {
  return { ...translation, texts: { ...en.texts, ...translation.texts } };
}
