/** First letters of first and last word of a shown name, "Berg, Anna (Legal)" turned round; of an address, its local part's. */
export function initialsOf(label: string): string {
  const plain = label.replace(/\([^)]*\)?|\[[^\]]*\]?|@.*|[\u2068\u2069]/g, ' ');
  const [family = '', given = ''] = plain.split(',');
  const words = `${given} ${family}`.split(/[\s._-]+/).filter((word) => /^\p{L}/u.test(word));
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
}
