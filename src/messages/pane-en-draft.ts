import type { DraftTexts, FlaggedCount } from './pane-draft-texts';

/** English words about the message that is being written. */
export const ENGLISH_DRAFT: DraftTexts = {
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
    defaultReasons: [
      'I checked the address and it is right',
      'The recipient asked me to use this address',
      'My manager or client knows about this',
    ],
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
};

/** `2 recipients and one file`; the message as a whole where neither is flagged. */
export function flagged(
  { recipients, files }: FlaggedCount,
  one = 'recipient',
  all = 'this message',
): string {
  const people = recipients === 1 ? `one ${one}` : `${recipients} ${one}s`;
  const attached = files === 1 ? 'one file' : `${files} files`;
  if (recipients === 0 && files === 0) return all;
  if (files === 0) return people;
  return recipients === 0 ? attached : `${people} and ${attached}`;
}
