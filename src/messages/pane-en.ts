import { ENGLISH } from './english';
import type { DetailTexts, FlaggedCount, PaneTexts } from './pane-texts';
import { reasonInPane } from './reason-in-pane';

const DETAILS: DetailTexts = {
  lastMessage: (person, day) => `Your last message to ${person} was on ${day}.`,
  'lookalike-address': 'Compare the two letter by letter.',
  'lookalike-domain': 'Compare the two letter by letter: a look-alike address may belong to somebody else.',
  'personal-account': 'Private mailboxes are outside any company’s control.',
  'attachment-unusual': 'Check that it is the file you meant to attach.',
  'reply-added-recipient': 'They will see the conversation below your answer.',
  'unexpanded-list': 'People outside your organisation may be on it.',
};

const READ_FOR =
  ', so that it knows your contacts from the first message on: who, when and the subject, no text and no files.';
const monthsOf = (months: number): string => (months === 1 ? 'month' : `${months} months`);

/** English words of the pane. Plain, short, and never louder than what happened. */
export const ENGLISH_PANE: PaneTexts = {
  tag: 'en',
  direction: 'ltr',
  reasonLong: (reason, recipient, quoting) =>
    reasonInPane(reason, recipient, { language: ENGLISH, quoting, details: DETAILS }),
  stage: {
    opening: 'Looking at this message…',
    empty: {
      title: 'No recipients yet',
      body: 'Add people to this message. Addressee looks at them as you write.',
    },
    stopped: (count) => ({
      title: `Check ${flagged(count)}`,
      body: 'Your message has not been sent. This is unusual for you:',
    }),
    noticed: (count) => ({
      title: `Check ${flagged(count)}`,
      body: 'Worth a look before you send. This is unusual for you:',
    }),
    blocked: (organisation) => ({
      title: 'This cannot be sent as it is',
      body: `${organisation === '' ? 'Your organisation' : organisation} does not let this message go out. Change what is marked below, then send it.`,
    }),
    clear: {
      title: 'Ready to send',
      body: 'The recipients and files fit the way you usually write.',
    },
    fixed: { title: 'You can send now', body: 'What was unusual is resolved.' },
    confirmed: {
      title: 'You can send now',
      body: 'You confirmed what was unusual. Addressee takes it into account next time.',
    },
    confirmedButAsked: {
      title: 'One thing left',
      body: 'You confirmed what was unusual. Your organisation asks for a reason before it goes out.',
    },
    approved: {
      title: 'You can send now',
      body: 'You chose to send it as it is. This holds for exactly these recipients and files.',
    },
    elsewhere: {
      title: 'Outlook stopped this message',
      body: 'Looking at it again, nothing stands out. Please read the recipients once more before you send.',
    },
    sent: { title: 'Sent', body: 'Your message is on its way.' },
    send: 'Send',
    pressSend: 'Press Send in your message again.',
  },
  card: {
    field: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
    ruleOnly: 'Your organisation asks you to check this recipient before you send.',
    onThisMessage: 'On this message',
    youUsuallyWriteTo: 'You usually write to',
    probablyMeant: 'Did you mean',
    marks: 'What differs:',
    edit: {
      instead: (here, there) => `“${here}” instead of “${there}”`,
      extra: (here) => `“${here}” added`,
      missing: (there) => `“${there}” missing`,
    },
    script: (letter, script) => `${letter} (${script})`,
    use: (person) => `Use ${person} instead`,
    useAlreadyThere: (person) => `Remove, ${person} is already here`,
    remove: 'Remove',
    removePerson: (person) => `Remove ${person}`,
    keep: 'This is right',
    keepPerson: (person) => `This is right: ${person}`,
    kept: 'You confirmed this recipient',
    reconsider: 'Change',
  },
  evidence: {
    never: 'no mail from you yet',
    mails: (count) => (count === 1 ? '1 mail from you' : `${count} mails from you`),
    since: (month) => `since ${month}`,
    last: (day) => `last on ${day}`,
    received: (count) => (count === 1 ? '1 mail received' : `${count} mails received`),
  },
  file: {
    heading: 'File',
    remove: 'Remove file',
    removeFile: (name) => `Remove file ${name}`,
    confirm: (name) => `Remove ${name}? To bring it back you would attach it again.`,
    confirmYes: 'Remove file',
    confirmNo: 'Keep it',
  },
  changes: {
    heading: 'Changed here',
    replaced: (removed, added) => `${added} instead of ${removed}`,
    removed: (person) => `${person} removed`,
    removedFile: (name) => `${name} removed`,
    undo: 'Undo',
    undone: (person) => `${person} is back on the message.`,
    undoNamed: (change) => `Undo: ${change}`,
  },
  moveToBcc: {
    button: 'Move to Bcc',
    buttonNamed: (person) => `Move to Bcc: ${person}`,
    moved: (person) => `${person} moved to Bcc`,
    undone: (person) => `${person} is out of Bcc again.`,
  },
  sendAnyway: {
    heading: 'Send it as it is',
    warnBody: 'If everything above is right, you can send the message unchanged.',
    overrideBody: 'Your organisation asks for a reason before this goes out unchanged.',
    reasonLabel: 'Why is this right?',
    textLabel: 'Why is this right?',
    textHint: 'One sentence is enough.',
    missing: 'Give a reason first.',
    button: 'Send anyway',
    confirmedButton: 'Send',
    recorded: 'What is recorded',
    recordedAlways: ['That you chose to send it, and when', 'Which recipients were marked'],
    recordedReason: 'The reason you give',
    reported: (level) =>
      level === 'decisions'
        ? 'Your security team sees this without subject, text or readable addresses.'
        : level === 'counts'
          ? 'Your security team sees only that it happened, as a number.'
          : 'It stays with this draft. Nobody else sees it.',
    void: 'The message changed, so your earlier “send anyway” no longer counts. Please look again.',
  },
  message: {
    others: (count) => (count === 1 ? '1 other recipient' : `${count} other recipients`),
    everyone: (count) => (count === 1 ? '1 recipient' : `${count} recipients`),
    showAll: (count) => `Show all ${count}`,
    showFewer: 'Show fewer',
    hints: 'Also worth knowing',
  },
  problems: {
    'draft-not-changed':
      'Outlook did not make the change. Your message is as it was; you can change it there by hand.',
    'not-fully-visible':
      'This message has recipients that Outlook does not show to add-ins, such as a contact group. Please make this change in the message itself, so that none of them is lost.',
    'approval-not-saved': 'Your decision could not be saved. Please try again.',
    'feedback-not-saved': 'Addressee could not remember this. You can still send the message.',
    'not-sent': 'Outlook did not send the message. Press Send in your message again.',
    'send-not-confirmed':
      'Outlook has not confirmed the sending yet. If your message is still open, press Send there.',
  },
  unavailable: {
    policy: {
      title: 'Your organisation’s rules cannot be read',
      body: 'Addressee did not check this message. Your administrator can see what is wrong.',
    },
    memory: {
      title: 'What Addressee learned cannot be read',
      body: 'It cannot tell what is usual for you, so this message was not checked.',
    },
    deadline: { title: 'The check took too long', body: 'This message was not checked.' },
    host: {
      title: 'This message cannot be read',
      body: 'Outlook did not answer, so this message was not checked.',
    },
    canSend: 'You can still send it. Please read the recipients once more first.',
    mustPressSend: 'To send it, press Send in your message and choose “Send anyway”.',
    tryAgain: 'Check again',
  },
  support: {
    ask: (contact) => `Questions? Ask ${contact}.`,
    link: 'Help from your organisation',
    nobody: 'If you think this is a mistake, ask your IT department.',
  },
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
    },
  },
  progress: {
    heading: 'Getting to know you',
    learned: (sent) =>
      sent === 0
        ? 'No messages learned yet.'
        : sent === 1
          ? '1 sent message learned.'
          : `${sent} sent messages learned.`,
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
  details: DETAILS,
  crash: {
    title: 'Something went wrong here',
    body: 'Your message is untouched. Open the pane again, or send as usual.',
    again: 'Try again',
  },
  company: {
    together: (names) => `You usually write to ${names} together.`,
    never: (person) => `You have not written to ${person} together with any of them.`,
    sometimes: (person, names) => `You have written to ${person} together with ${names} now and then.`,
    usually: (person, names) => `You usually write to ${person} together with ${names}.`,
  },
  files: {
    heading: (count) => (count === 1 ? '1 file' : `${count} files`),
    usual: (names) => `Usually goes to or comes from ${names}`,
    unknown: 'Not sent or received before',
  },
  lessons: {
    heading: 'What Addressee learned here',
    ask: 'Good catch',
    askNamed: (person) => `Good catch: ${person}`,
    right: (person) => `${person} is right in this company`,
    caught: (person) => `${person} was a good catch`,
    body: 'It counts for you alone, for this person only, and fades with time.',
    takeBack: 'Take back',
    takeBackNamed: (lesson) => `Take back: ${lesson}`,
    takenBack: 'Taken back.',
  },
  fixAndSend: {
    use: (person) => `Use ${person} and send`,
    useAlreadyThere: (person) => `Remove, ${person} is already here, and send`,
  },
  showMore: (count) => `Show ${count} more`,
  appointment: {
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
  },
};

function flagged({ recipients, files }: FlaggedCount, one = 'recipient', all = 'this message'): string {
  const people = recipients === 1 ? `one ${one}` : `${recipients} ${one}s`;
  const attached = files === 1 ? 'one file' : `${files} files`;
  if (recipients === 0 && files === 0) return all;
  if (files === 0) return people;
  return recipients === 0 ? attached : `${people} and ${attached}`;
}
