import type { Graph } from '../graph/graph';
import type { MailMessage, Person } from '../message';

export interface RecipientView {
  readonly graph: Graph;
  readonly message: MailMessage;
  readonly person: Person;
}

export interface AttachmentView {
  readonly graph: Graph;
  readonly message: MailMessage;
  readonly fileName: string;
}
