/** A sentence of a text that may be too long: which one to give up first, and shorter forms of it. */
export interface Sentence {
  /** 0 is needed most. The sentence of rank 0 always fits: its last form is a fixed text. */
  readonly rank: number;
  /** The longest form first; the first that has room is taken. Empty forms are passed over. */
  readonly forms: readonly string[];
  /** Starts a paragraph where the style has them. */
  readonly startsParagraph?: boolean | undefined;
}

/** What stands between two sentences, and between two paragraphs. */
export interface Gaps {
  readonly gap: string;
  readonly paragraph: string;
}

/**
 * The sentences in the given order, within `maxChars`. Room is given by rank; a sentence without room is left out
 * whole, so that no name is ever cut.
 */
export function fitSentences(sentences: readonly Sentence[], maxChars: number, gaps: Gaps): string {
  const chosen: (string | null)[] = sentences.map(() => null);
  const byRank = sentences.map((_, index) => index).sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  for (const index of byRank) {
    for (const form of sentences[index]?.forms ?? []) {
      if (form === '') continue;
      chosen[index] = form;
      if (join(sentences, chosen, gaps).length <= maxChars) break;
      chosen[index] = null;
    }
  }
  return join(sentences, chosen, gaps);

  function rankOf(index: number): number {
    return sentences[index]?.rank ?? 0;
  }
}

function join(sentences: readonly Sentence[], chosen: readonly (string | null)[], gaps: Gaps): string {
  return chosen.reduce<string>((text, form, index) => {
    if (form === null) return text;
    if (text === '') return form;
    return text + (sentences[index]?.startsParagraph === true ? gaps.paragraph : gaps.gap) + form;
  }, '');
}
