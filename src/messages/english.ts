import words from './alert/en.json';
import { toLanguage } from './language';

/** English: what reports are written in, and what a text that another language lacks falls back to. */
export const ENGLISH = toLanguage(words);
