/** A heading with the sentence below it. */
export interface Headline {
  readonly title: string;
  readonly body: string;
}
