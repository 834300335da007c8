import type { RecipientField } from '../../scoring/message';
import type { OfficeItem, OfficeRecipients } from './office-surface';

/** Whether a meeting is being planned, and no message written. */
export function isAppointment(item: OfficeItem): boolean {
  return item.requiredAttendees !== undefined;
}

/** Who stands in a field: of a meeting the required attendees for To, the optional ones for Cc; null for Bcc, which it has not. */
export function recipientsIn(item: OfficeItem, field: RecipientField): OfficeRecipients | null {
  if (!isAppointment(item)) return item[field];
  const attendees = { to: item.requiredAttendees, cc: item.optionalAttendees, bcc: null };
  return attendees[field] ?? null;
}
