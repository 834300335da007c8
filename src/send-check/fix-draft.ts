import type { ComposeItem } from '../host/ports';
import type { EmailAddress } from '../scoring/brand';
import type { Person, RecipientField } from '../scoring/message';

/** One list of recipients as it has to become; apply with `DraftEditor.setRecipients`. */
export interface FieldChange {
  readonly field: RecipientField;
  readonly people: readonly Person[];
}

/** Puts `right` where `wrong` stood, in every field it stands in; drops `wrong` where `right` is already addressed. */
export const planReplace: (
  item: ComposeItem,
  wrong: EmailAddress,
  right: Person,
) => readonly FieldChange[] = () => {
  return [];
};

/** Takes a recipient out of every field it stands in. */
export const planRemove: (item: ComposeItem, wrong: EmailAddress) => readonly FieldChange[] = () => {
  return [];
};

/** Moves a recipient to Bcc. */
export const planMoveToBcc: (item: ComposeItem, address: EmailAddress) => readonly FieldChange[] = () => {
  return [];
};
