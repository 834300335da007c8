import type { OwnerTexts } from './pane-owner-texts';

const READ_FOR =
  ', so that it knows your contacts from the first message on: who, when and the subject, no text and no files.';
const monthsOf = (months: number): string => (months === 1 ? 'month' : `${months} months`);

/** English words about what was learned: the pane without a draft. */
export const ENGLISH_OWNER: OwnerTexts = {
  about: {
    does: {
      title: 'What it does',
      body: 'It learns who you write to, together with whom and with which files. When a message does not fit, it says why and whom you probably meant.',
    },
    reads: {
      title: 'What it reads',
      body: 'Recipients, subject, file names and your first lines, while you write and when you send.',
    },
    stays: {
      title: 'Where it stays',
      body: 'In your own mailbox and on this device. Only you benefit from it, and nobody else sees it.',
    },
  },
  firstUse: {
    title: 'Still getting to know you',
    body: 'There is little to compare with yet. Addressee gets better with every message you send.',
    more: 'How it works',
    clear: 'Nothing stands out so far.',
  },
  overview: {
    title: 'Who I write to',
    body: 'Learned from your own mail. Only you see it.',
    newTitle: 'Welcome to Addressee',
    newBody: 'It stops mail to the wrong person, while you write and when you press Send.',
    memory: 'What it remembers',
    sent: 'Messages you sent',
    contacts: 'People you wrote to',
    received: 'Messages you received',
    nothingYet: 'Nothing learned yet. It starts with the next message you send.',
    unreadable: 'What Addressee learned cannot be read. It starts again with the next message you send.',
    about: 'How it works',
  },
  policyInForce: {
    builtIn: 'Standard policy',
    version: (version) => `Policy ${version}`,
    confirmed: (age) => `Confirmed by your organisation ${age}.`,
    unconfirmed: 'As it was installed, not yet confirmed by your organisation.',
    notRefreshed: 'No newer one could be had from your organisation; this one stays in force.',
    suspended: (until) => ({
      title: 'Checks are paused',
      body: `Your organisation has paused Addressee until ${until}. Messages go out unchecked.`,
    }),
  },
  memory: {
    learn: 'Learn from what I send',
    where: 'Where it is kept',
    inMailbox: 'In your mailbox',
    onDevice: 'On this device',
    notThere: 'not available',
    size: (kilobytes, most) => `${kilobytes} of ${most} KB`,
    people: (count) => `People: ${count}`,
    nobody: 'Nobody yet.',
    find: 'Find a person',
    mails: (sent, received) => `${sent} sent, ${received} received`,
    forget: 'Forget',
    forgetPerson: (person) => `Forget ${person}`,
    export: 'Export',
    exported: 'What is remembered, as text to copy',
    forgetAll: 'Forget everything',
    forgetAllAsk:
      'Addressee then knows nobody and starts again with the next message you send. This cannot be undone.',
    forgetAllYes: 'Yes, forget everything',
    forgetAllNo: 'Keep it',
    notEverywhere: 'This could not be changed everywhere. Please try again later.',
    unreadable: 'What is stored cannot be read. You can forget it and start again.',
  },
  history: {
    title: 'Learn from your mailbox',
    offer: (months) => `Addressee can read the last ${monthsOf(months)} of your Sent Items${READ_FOR}`,
    offerWithInbox: (months) =>
      `Addressee can read the last ${monthsOf(months)} of your Sent Items and Inbox${READ_FOR}`,
    privacy: 'What it learns stays in your mailbox and on this device. Nobody else sees it.',
    start: 'Learn from my Sent Items',
    goOn: 'Go on',
    update: 'Look for new messages',
    cancel: 'Cancel',
    signingIn: 'Signing in…',
    heldUp: 'Another window is reading your mailbox. This one waits for it.',
    reading: { sentitems: 'Reading Sent Items', inbox: 'Reading the Inbox' },
    progress: (read, total) => (total === '' ? `${read} messages` : `${read} of ${total} messages`),
    left: (minutes) => (minutes === 0 ? 'less than a minute left' : `about ${minutes} min left`),
    waiting: (seconds) => `Microsoft 365 is busy. Going on in ${seconds} s.`,
    cancelled: 'Stopped. What was read is learned; you can go on at any time.',
    done: (learned, count) =>
      count === 0
        ? 'Everything in your mailbox was already learned.'
        : count === 1
          ? 'One message learned.'
          : `${learned} messages learned.`,
    lastSync: (day) => `Last read on ${day}.`,
    declined: 'Addressee learns from the messages you send. You can let it read your Sent Items at any time.',
    problems: {
      refused:
        'You or your organisation did not allow it. Addressee learns from the messages you send instead.',
      unavailable:
        'This Outlook could not sign you in. Try again, or do it once in Outlook on the web. Until then Addressee learns from the messages you send.',
      offline:
        'There is no connection to Microsoft 365. What was read is learned; go on when you are online.',
      throttled: 'Microsoft 365 asks for a longer pause. What was read is learned; go on in some minutes.',
      forbidden: 'Your organisation does not let Addressee read your mailbox. Ask your IT department.',
      unauthorized: 'Your sign-in has expired. Go on to sign in again.',
      server: 'Microsoft 365 did not answer as expected. What was read is learned; go on later.',
      paused: 'Learning is paused. Let Addressee learn again before it reads your mailbox.',
      memory: 'What was read could not be saved. Nothing learned before is lost; try again later.',
    },
  },
  circles: {
    heading: 'Who goes together',
    picture: (people, circles) =>
      `${people === 1 ? 'One person' : `Your ${people} closest people`} in ${circles === 1 ? 'one circle' : `${circles} circles`}. The list and the table below say the same.`,
    circle: 'Circle',
    members: (closest, others) => `${closest} and ${others === 1 ? 'one more' : `${others} more`}`,
    alone: (closest, others) =>
      others === 0
        ? `Mostly alone: ${closest}`
        : `Mostly alone: ${closest} and ${others === 1 ? 'one more' : `${others} more`}`,
    isNew: 'New lately',
    isFading: 'Not for a while',
    table: 'Show as a table',
    columns: { person: 'Person', mails: 'Mails', last: 'Last' },
  },
  people: {
    facts: (sent, last) => `${sent === 1 ? '1 mail' : `${sent} mails`}, last ${last}`,
    closest: 'Closest',
    isNew: 'New lately',
    fading: 'Not for a while',
    mixUps: 'Easy to mix up',
    mixUpsBody: 'One first name, several people. Addressee looks twice at these.',
    more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  },
  alerts: {
    heading: 'Alerts of the last weeks',
    none: 'None that you opened here.',
    scope:
      'These are the alerts that you looked at in this pane. What you answered in Outlook’s own window is missing here.',
    file: 'A file',
    outcome: {
      open: 'Not decided here',
      fixed: 'You changed the message',
      confirmed: 'You said this is right',
      'sent-anyway': 'You sent it as it was',
      unsent: 'You did not send it like this',
    },
  },
  progress: {
    heading: 'Getting to know you',
    learned: (sent) =>
      sent === 0
        ? 'No messages learned yet.'
        : sent === 1
          ? '1 sent message learned.'
          : `${sent.toLocaleString('en')} sent messages learned.`,
    next: (messages) =>
      messages === 1 ? 'With the next one it catches more.' : `With ${messages} more it catches more.`,
    catches: 'What it catches already',
    kinds: {
      typo: 'A mistyped address',
      'other-company': 'The right name at the wrong company',
      greeting: 'A greeting to somebody else',
      private: 'A private address for a work one',
      file: 'A file that belongs to others',
      autocomplete: 'A known person, picked by mistake',
    },
    now: (caught, later) => `${caught} of 100 now, ${later} later`,
    notYet: (later) => `${later} of 100 later`,
    measured: (mailboxes) =>
      `Measured on ${mailboxes} mailboxes of other people, with one needless alert in 100 messages. Yours may differ.`,
  },
};
