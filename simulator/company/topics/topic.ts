/** Who a thread is with. */
export type Audience =
  | 'client' // client people, colleagues in copy
  | 'project' // the project's colleagues
  | 'third-party' // an adviser or supplier on a project
  | 'manager'
  | 'assistant'
  | 'office' // finance, people, IT of the own company
  | 'colleague' // anyone in the company
  | 'supplier'
  | 'private';

/** What a thread can be about. Texts hold `{slots}` that `fillTemplate` fills; words are the project's own. */
export interface Topic {
  readonly audience: Audience;
  readonly weight: number;
  /** Most messages in the thread, the first included. */
  readonly maxMessages: number;
  /** Which file the opening message carries, and how often. */
  readonly file?: { readonly of: 'project' | readonly string[]; readonly share: number };
  readonly subjects: readonly string[];
  readonly openings: readonly string[];
}

/** Fills `{slot}` from `slots`; a slot without a value is a mistake in the template. */
export function fillTemplate(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`template: no value for {${slot}} in "${template}"`);
    return value;
  });
}
