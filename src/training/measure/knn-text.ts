import type { MailMessage } from '../../scoring/message';

/** A message's words with their TF-IDF weights, of length 1. */
type WordVector = ReadonlyMap<string, number>;

const MAX_WORDS = 80;

function wordsOf({ subject, bodyStart }: MailMessage): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of `${subject} ${bodyStart}`.toLowerCase().split(/[^a-z0-9]+/)) {
    if (word.length < 3 || counts.size >= MAX_WORDS) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Messages nearest in words, as Carvalho & Cohen's Knn-30 (SDM 2007): cosine of log TF times IDF. */
export class KnnText {
  private readonly vectors: readonly WordVector[];
  private readonly holders = new Map<string, number[]>();
  private readonly inverseFrequency = new Map<string, number>();

  constructor(messages: readonly MailMessage[]) {
    const words = messages.map(wordsOf);
    for (const counts of words)
      for (const word of counts.keys())
        this.inverseFrequency.set(word, (this.inverseFrequency.get(word) ?? 0) + 1);
    for (const [word, frequency] of this.inverseFrequency)
      this.inverseFrequency.set(word, Math.log(messages.length / frequency));
    this.vectors = words.map((counts) => this.normalised(counts));
    this.vectors.forEach((vector, i) => {
      for (const word of vector.keys()) {
        const list = this.holders.get(word);
        if (list) list.push(i);
        else this.holders.set(word, [i]);
      }
    });
  }

  /** The `k` nearest messages for which `isUsable`, with their cosines. */
  nearest(
    message: MailMessage,
    k: number,
    isUsable: (index: number) => boolean,
  ): readonly { readonly index: number; readonly cosine: number }[] {
    const cosines = new Map<number, number>();
    for (const [word, weight] of this.normalised(wordsOf(message))) {
      for (const index of this.holders.get(word) ?? [])
        cosines.set(index, (cosines.get(index) ?? 0) + weight * (this.vectors[index]?.get(word) ?? 0));
    }
    return [...cosines]
      .filter(([index]) => isUsable(index))
      .sort((a, b) => b[1] - a[1])
      .slice(0, k)
      .map(([index, cosine]) => ({ index, cosine }));
  }

  private normalised(counts: ReadonlyMap<string, number>): WordVector {
    const vector = new Map<string, number>();
    let squares = 0;
    for (const [word, count] of counts) {
      const weight = Math.log(count + 1) * (this.inverseFrequency.get(word) ?? 0);
      if (weight <= 0) continue;
      vector.set(word, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (const [word, weight] of vector) vector.set(word, weight / length);
    return vector;
  }
}
