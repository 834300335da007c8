/** What the unified manifest calls things of the add-in-only manifest. Source: Microsoft's manifest references. */

export const UNIFIED_EVENTS: Readonly<Record<string, string>> = {
  OnNewMessageCompose: 'newMessageComposeCreated',
  OnMessageCompose: 'messageComposeOpened',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageAttachmentsChanged: 'messageAttachmentsChanged',
  OnMessageFromChanged: 'messageFromChanged',
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
  OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
  OnSensitivityLabelChanged: 'sensitivityLabelChanged',
};

export const UNIFIED_SEND_MODES: Readonly<Record<string, string>> = {
  PromptUser: 'promptUser',
  SoftBlock: 'softBlock',
  Block: 'block',
};

export const UNIFIED_CONTEXTS: Readonly<Record<string, string>> = {
  MessageComposeCommandSurface: 'mailCompose',
  AppointmentOrganizerCommandSurface: 'meetingDetailsOrganizer',
  MessageReadCommandSurface: 'mailRead',
};

export const UNIFIED_PERMISSIONS: Readonly<Record<string, string>> = {
  ReadItem: 'MailboxItem.Read.User',
  ReadWriteItem: 'MailboxItem.ReadWrite.User',
  ReadWriteMailbox: 'Mailbox.ReadWrite.User',
};
