import { flagged } from './pane-en-draft';
import type { AppointmentTexts } from './pane-texts';

/** English words that an invitation has of its own. */
export const ENGLISH_APPOINTMENT: AppointmentTexts = {
  stage: {
    opening: 'Looking at this invitation…',
    empty: {
      title: 'No attendees yet',
      body: 'Invite people to this meeting. Addressee looks at them as you add them.',
    },
    stopped: (count) => ({
      title: `Check ${flagged(count, 'attendee', 'this invitation')}`,
      body: 'Your invitation has not been sent. This is unusual for you:',
    }),
    noticed: (count) => ({
      title: `Check ${flagged(count, 'attendee', 'this invitation')}`,
      body: 'Worth a look before you send. This is unusual for you:',
    }),
    blocked: (organisation) => ({
      title: 'This cannot be sent as it is',
      body: `${organisation === '' ? 'Your organisation' : organisation} does not let this invitation go out. Change what is marked below, then send it.`,
    }),
    clear: {
      title: 'Ready to send',
      body: 'The attendees and files fit the way you usually write.',
    },
    approved: {
      title: 'You can send now',
      body: 'You chose to send it as it is. This holds for exactly these attendees and files.',
    },
    elsewhere: {
      title: 'Outlook stopped this invitation',
      body: 'Looking at it again, nothing stands out. Please read the attendees once more before you send.',
    },
    sent: { title: 'Sent', body: 'Your invitation is on its way.' },
    pressSend: 'Press Send in your meeting again.',
  },
  card: {
    field: { to: 'Required', cc: 'Optional', bcc: 'Bcc' },
    ruleOnly: 'Your organisation asks you to check this attendee before you send.',
    kept: 'You confirmed this attendee',
  },
  changes: { undone: (person) => `${person} is invited again.` },
  sendAnyway: {
    warnBody: 'If everything above is right, you can send the invitation unchanged.',
    recordedAlways: ['That you chose to send it, and when', 'Which attendees were marked'],
    void: 'The invitation changed, so your earlier “send anyway” no longer counts. Please look again.',
  },
  message: {
    others: (count) => (count === 1 ? '1 other attendee' : `${count} other attendees`),
    everyone: (count) => (count === 1 ? '1 attendee' : `${count} attendees`),
  },
  unavailable: {
    policy: {
      title: 'Your organisation’s rules cannot be read',
      body: 'Addressee did not check this invitation. Your administrator can see what is wrong.',
    },
    memory: {
      title: 'What Addressee learned cannot be read',
      body: 'It cannot tell what is usual for you, so this invitation was not checked.',
    },
    deadline: { title: 'The check took too long', body: 'This invitation was not checked.' },
    host: {
      title: 'This invitation cannot be read',
      body: 'Outlook did not answer, so this invitation was not checked.',
    },
    canSend: 'You can still send it. Please read the attendees once more first.',
    mustPressSend: 'To send it, press Send in your meeting and choose “Send anyway”.',
    tryAgain: 'Check again',
  },
};
