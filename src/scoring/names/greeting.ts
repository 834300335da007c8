import { foldText } from '../text/fold';
import { areGivenNameVariants } from './given-names';
import type { PersonName } from './person-name';

/** Whom the first words of a body address. */
export interface Greeting {
  /** Folded names, at most 4; empty for a greeting to nobody in particular. */
  readonly names: readonly string[];
  /** False for "Anna," alone: whether that is a name at all, only who knows the names can tell. */
  readonly isOpened: boolean;
}

const MAX_START = 80;
const MAX_NAMES = 4;
/** Greeting words of the languages Outlook is most used in, folded. */
const OPENING =
  /^(?:good (?:morning|afternoon|evening|day)|hi there|hi|hello|hey|dear|greetings|hallo|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut|cher|chere|hola|buenos dias|buenas tardes|estimad[oa]|querid[oa]|ola|bom dia|boa tarde|car[oa]|ciao|buongiorno|beste|hej|hei|privet|uvazhaemyi|uvazhaemaia)\b[\s,]*/;
const HONORIFIC =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|herr|frau|herrn|monsieur|madame|mme|m|senor|senora|sr|sra|sig|signor|signora|pan|pani|dhr|mevr)$/;
/** Titles whose full stop does not end the greeting. */
const SHORTENED = /\b(mr|mrs|ms|dr|prof|hr|fr|sr|sra|sig|mme|dhr|mevr)\./g;
/** Words that greet a group, or thank: none is a name. */
const NOT_A_NAME =
  /^(?:all|team|everyone|everybody|both|folks|guys|ladies|gentlemen|gents|colleagues|friends|there|alle|zusammen|tous|toutes|todos|todas|tutti|sir|madam|sirs|again|thanks|thank|thx|regards|cheers|sorry|merci|danke|gracias)$/;

/** Reads whom a body greets: "Hi Anna,", "Dear Mr Berg:", "Anna and Tom -", "Anna,". Null when it greets nobody. */
export function parseGreeting(bodyStart: string): Greeting | null {
  const start = bodyStart.slice(0, MAX_START).replace(/^\s+/, '');
  const folded = foldText(start);
  const opening = OPENING.exec(folded);
  const rest = opening === null ? start : start.slice(opening[0].length);
  if (opening !== null && folded.length !== start.length)
    return toGreeting(namesIn(folded.slice(opening[0].length)), true);
  const names = opening !== null ? namesIn(foldText(rest)) : bareNames(rest);
  return toGreeting(names, opening !== null);
}

function toGreeting(names: readonly string[], isOpened: boolean): Greeting | null {
  return names.length === 0 && !isOpened ? null : { names, isOpened };
}

/** Names after a greeting word: up to the end of the phrase. */
function namesIn(rest: string): string[] {
  const phrase = rest.replace(SHORTENED, '$1');
  const end = phrase.search(/[,:;!.\n\r()]|--| - | – |$/);
  const names: string[] = [];
  let after = '';
  if (phrase.charAt(end) === ',') after = listedName(phrase.slice(end + 1));
  for (const word of `${phrase.slice(0, end)} ${after}`.split(/[\s/&+]+|\band\b|\bund\b|\bet\b|\by\b/)) {
    const name = word.replace(/[^a-z\u0080-\uffff'-]/g, '').replace(/['-]/g, '');
    if (name.length < 2 || HONORIFIC.test(name)) continue;
    if (NOT_A_NAME.test(name)) break;
    if (names.length < MAX_NAMES) names.push(name);
  }
  return names;
}

/** The second of "Anna, Tom and Eva,": a single word before the next comma or "and". */
function listedName(phrase: string): string {
  const match = /^\s*([a-z\u0080-\uffff'-]{2,20})\s*(?:,|and\b|&)/.exec(phrase);
  return match?.[1] ?? '';
}

/** "Anna," or "Anna -" or "Anna and Tom:" alone at the start, with capitals. "Anna Berg, one of our" speaks of her. */
function bareNames(start: string): string[] {
  const match =
    /^((?:[A-Z\u00c0-\u024f][\w\u00c0-\u024f'-]{1,19})(?:(?:\s*[,/&]\s*|\s+and\s+)[A-Z\u00c0-\u024f][\w\u00c0-\u024f'-]{1,19}){0,3})\s*(?:[,:]|\s?--?\s|\s?–|\.{2,}|[\r\n]|!)/.exec(
      start,
    );
  if (match === null) return [];
  const words = foldText(match[1] ?? '').split(/\s*[,/&]\s*|\s+and\s+/);
  return words.some((word) => NOT_A_NAME.test(word))
    ? []
    : words.filter((word) => !HONORIFIC.test(word)).slice(0, MAX_NAMES);
}

/** True when a greeted word is a name of this person: given name, nickname, surname, or initials. */
export function greets(word: string, names: readonly PersonName[], local: string): boolean {
  return (
    (word.length >= 4 && local.indexOf(word) >= 0) ||
    names.some(
      ({ given, family, parts }) =>
        word === given ||
        word === family ||
        (word.length === 2 && word === given.charAt(0) + family.charAt(0)) ||
        // "W. David Duran" is called Dave.
        parts.some((part) => word === part || (part !== family && areGivenNameVariants(word, part))),
    )
  );
}
