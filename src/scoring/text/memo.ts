/** Texts remembered before all are forgotten: a few hundred KB at most, and no bookkeeping at each call. */
const MAX_REMEMBERED = 16_384;

/** A pure function of one text that remembers its answers: a check asks for the same names over and over. */
export function remembering(compute: (text: string) => string): (text: string) => string {
  let answers = new Map<string, string>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    if (answers.size >= MAX_REMEMBERED) answers = new Map();
    answers.set(text, answer);
    return answer;
  };
}
