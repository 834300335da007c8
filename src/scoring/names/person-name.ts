import { item } from '../at';
import type { EmailAddress } from '../brand';
import { localPartOf } from '../message';
import { foldText } from '../text/fold';

/** A display name taken apart; all parts folded (lower case Latin where there is one). */
export interface PersonName {
  /** First given name, nickname or initial; empty when unknown. */
  readonly given: string;
  /** Last surname; empty when unknown. */
  readonly family: string;
  /** All parts in reading order, initials included. */
  readonly parts: readonly string[];
}

const NO_NAME: PersonName = { given: '', family: '', parts: [] };
/** Titles, suffixes and what is no word. */
const NO_PART =
  /^(|mr|mrs|ms|miss|dr|prof|professor|sir|madam|frau|herr|ing|dipl|mag|rev|hon|jr|sr|ii|iii|iv|phd|md|mba|esq|cpa|pe|jd|\d+)$/;
/** Words between given name and surname that belong to the surname. */
const PARTICLES = /^(von|van|de|der|den|del|della|di|da|dos|la|le|el|al|bin|ibn|ter|ten|zu)$/;
const BRACKETED = /\([^)]*\)?|\[[^\]]*\]?|<[^>]*>?|\{[^}]*\}?/g;
const SEPARATORS = /[^a-z0-9\u0080-\uffff'’-]+/;
const CJK = /^[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af\uf900-\ufaff]+$/;
/** Surnames of two characters that are common in Chinese and Korean. */
const TWO_CHARACTER_SURNAMES =
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 独孤 南宫 夏侯 尉迟 皇甫 慕容 남궁 황보 제갈 선우';
/** Most names: what follows would come to the same. */
const TWO_PLAIN_WORDS = /^[A-Za-z]+ [A-Za-z]+$/;
const MAX_NAME = 120;

/**
 * Takes a display name apart: "Berg, Anna (Legal)", "Anna M. Berg", "anna.berg@acme.example", "田中 太郎", "김민준".
 * Falls back on the address's local part where the name is empty or is the address.
 */
export function parsePersonName(name: string, address: string): PersonName {
  const cut = name.slice(0, MAX_NAME);
  const at = cut.indexOf('@');
  if (at < 0) {
    const parsed = parseDisplayName(cut);
    if (parsed.parts.length > 0) return parsed;
  }
  return parseLocalPart(at >= 0 && address === '' ? cut : address);
}

function parseDisplayName(name: string): PersonName {
  if (TWO_PLAIN_WORDS.test(name)) return toName(name.toLowerCase().split(' ').filter(isPart), null);
  const clean = foldText(name.replace(BRACKETED, ' ')).trim();
  if (CJK.test(clean.replace(/[\s・·]/g, ''))) return parseCjkName(clean);
  const slash = clean.indexOf('/');
  const [before = '', ...after] = (slash > 0 ? clean.slice(0, slash) : clean).split(',');
  const head = wordsOf(before);
  const tail = wordsOf(after.join(' '));
  // "Berg, Anna" but not "Anna Berg, PhD": suffixes are dropped by wordsOf, so nothing is left after the comma.
  return tail.length > 0 && head.length > 0 ? toName([...tail, ...head], head) : toName(head, null);
}

function wordsOf(text: string): string[] {
  return text
    .split(SEPARATORS)
    .map((word) => word.replace(/['’-]/g, ''))
    .filter(isPart);
}

function isPart(word: string): boolean {
  return !NO_PART.test(word);
}

function toName(parts: string[], surname: string[] | null): PersonName {
  const [given = ''] = parts;
  if (parts.length < 2) return parts.length === 0 ? NO_NAME : { given, family: '', parts };
  const family = surname !== null ? surname.join('') : withParticles(parts);
  return { given, family, parts };
}

function withParticles(parts: readonly string[]): string {
  let start = parts.length - 1;
  let family = item(parts, start);
  while (start > 1 && PARTICLES.test(item(parts, start - 1))) {
    start -= 1;
    family = item(parts, start) + family;
  }
  return family;
}

/** Family name first, as Chinese, Japanese and Korean names are written. */
function parseCjkName(name: string): PersonName {
  const [family = '', ...rest] = name.split(/[\s・·]+/);
  if (rest.length > 0) return { given: rest.join(''), family, parts: [family, rest.join('')] };
  if (family.length < 2 || family.length > 5) return { given: family, family: '', parts: [family] };
  const two = family.length >= 4 || TWO_CHARACTER_SURNAMES.indexOf(family.slice(0, 2)) >= 0;
  const cut = two && family.length > 2 ? 2 : 1;
  return {
    given: family.slice(cut),
    family: family.slice(0, cut),
    parts: [family.slice(0, cut), family.slice(cut)],
  };
}

function parseLocalPart(address: string): PersonName {
  const local = foldText(localPartOf(address as EmailAddress)).slice(0, MAX_NAME);
  const parts = local.split(/[^a-z\u0080-\uffff]+/).filter((part) => part !== '');
  return toName(parts, null);
}
