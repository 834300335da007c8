import { foldText } from './fold';
import { hashText } from './hash';

const STEM_SEED = 11;
const WORD_SEED = 12;
/** Words that say which state of a document this is, not which document. */
const STATE =
  /^(v\d*|ver\d*|rev\d*|version|final|draft|copy|new|old|clean|redline|signed|revised|updated|latest|the|and|for|of|to)$/;

/** What identifies a file by name: the name without extension, version and date marks, and its single words. */
export interface FileKeys {
  /** Hash of the words in order; 0 when the name holds none. */
  readonly stem: number;
  /** Hashes of the distinct words, at most 8. */
  readonly words: readonly number[];
  /** The words themselves, folded. */
  readonly texts: readonly string[];
}

/** Keys of a file name: "Offer_ACME v3 (final).docx" and "offer acme.pdf" give the same stem. */
export function fileKeys(fileName: string): FileKeys {
  const spaced = fileName.slice(0, 255).replace(/([a-z])([A-Z])/g, '$1 $2');
  const dot = spaced.lastIndexOf('.');
  const base = foldText(dot > 0 ? spaced.slice(0, dot) : spaced);
  const texts: string[] = [];
  for (const word of base.split(/[^a-z0-9\u0080-\uffff]+/)) {
    const isDistinct = word.length >= 2 && !STATE.test(word) && texts.indexOf(word) < 0;
    if (isDistinct && texts.length < 8) texts.push(word);
  }
  return {
    stem: texts.length === 0 ? 0 : hashText(texts.join(' '), STEM_SEED),
    words: texts.filter((word) => word.length >= 3).map((word) => hashText(word, WORD_SEED)),
    texts,
  };
}
