/** Who a thread about a project is with. */
export type ProjectAudience =
  | 'client' // client people, colleagues in copy
  | 'project' // the project's colleagues
  | 'third-party'; // an adviser or supplier on a project

/** Who any other thread is with. */
export type EverydayAudience =
  | 'manager'
  | 'assistant'
  | 'office' // finance, people, IT of the own company
  | 'colleague' // anyone in the company
  | 'supplier'
  | 'private';

export type Audience = ProjectAudience | EverydayAudience;

/** Whether the thread belongs to a project. */
export function isProjectAudience(audience: Audience): audience is ProjectAudience {
  return audience === 'client' || audience === 'project' || audience === 'third-party';
}

/** What kind of answers a message gets. */
export type AnswerKind = 'file' | 'date' | 'question' | 'news' | 'request' | 'social';

/** How a thread can begin. Texts hold `{slots}` that `fillTemplate` fills; words are the project's own. */
export interface Opening {
  /** Alternatives, one of which is drawn. */
  readonly subjects: readonly string[];
  readonly text: string;
  readonly answers: AnswerKind;
  /** The file it carries: one of the project's own, or one with this name. */
  readonly file: 'project' | { readonly name: string } | null;
}

/** What people write about with one audience. */
export interface Topic {
  readonly audience: Audience;
  readonly weight: number;
  /** Most messages in the thread, the first included. */
  readonly maxMessages: number;
  readonly openings: readonly Opening[];
}

/** An opening in short form: subjects separated by `|`, and a file name, `project`, or nothing. */
export function opening(answers: AnswerKind, subjects: string, text: string, file = ''): Opening {
  return {
    subjects: subjects.split('|').map((subject) => subject.trim()),
    text,
    answers,
    file: file === '' ? null : file === 'project' ? 'project' : { name: file },
  };
}

/** Fills `{slot}` from `slots`; a slot without a value is a mistake in the template. */
export function fillTemplate(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_whole, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new Error(`template: no value for {${slot}} in "${template}"`);
    return value;
  });
}
