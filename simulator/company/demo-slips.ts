import type { DraftContent, Mailbox, MailPerson } from '../model/mailbox';
import type { DemoSlip } from './demo-slip';
import { IMPOSTOR } from './impostor-mail';

type Stage = Omit<Mailbox, 'scenarios'>;

/** Finds the people and files that the story needs in a generated mailbox. */
class Props {
  private readonly known = new Map<string, MailPerson>();

  constructor(private readonly stage: Stage) {
    for (const person of stage.directory) this.known.set(person.address, person);
    for (const { from, to, cc } of stage.messages) {
      for (const person of [from, ...to, ...cc]) this.known.set(person.address, person);
    }
  }

  person(address: string): MailPerson {
    const person = this.known.get(address);
    if (person === undefined) throw new Error(`demo slips: nobody at ${address} in this mailbox`);
    return person;
  }

  /** The newest file the owner sent whose name fits. */
  file(pattern: RegExp): string {
    for (const message of [...this.stage.messages].reverse()) {
      const name =
        message.direction === 'sent' ? message.attachments.find((file) => pattern.test(file)) : undefined;
      if (name !== undefined) return name;
    }
    throw new Error(`demo slips: no file ${pattern.source} was sent in this mailbox`);
  }
}

const FORECAST = /^Halvorsen_Q\d_forecast/;

const draft = (content: Partial<DraftContent>): DraftContent => ({
  composeType: 'new',
  to: [],
  cc: [],
  bcc: [],
  subject: '',
  attachments: [],
  body: '',
  ...content,
});

/** Namesakes: a contact at another client, and colleagues whom only the directory knows. */
function namesakes(props: Props): DemoSlip[] {
  const henrik = props.person('henrik.dahl@northlight.example');
  const bill = props.person('bill.hartley@northlight.example');
  return [
    {
      id: 'directory-namesake',
      title: 'A colleague’s namesake from the company directory',
      typed: 'dahl',
      explanation:
        'Henrik Dahl is on your team; you have never written to Henriette Dahl. The directory offers both. Press Send.',
      draft: draft({
        to: [props.person('henriette.dahl@northlight.example')],
        subject: 'Castellar prep',
        body: 'Hi Henrik,\n\nI went through the model last night. Can you link the growth rate before the client sees it?\n\nRegards\nMaya',
      }),
      meant: henrik,
      expected: 'is stopped',
      flagged: 'henriette.dahl@northlight.example',
      reasons: ['similar-to-known', 'greeting-mismatch', 'first-contact'],
    },
    {
      id: 'nickname',
      title: 'William is not Bill',
      typed: 'hartley',
      explanation:
        'Bill Hartley is on your team. William Hartley, whom you do not know, has the same name written out.',
      draft: draft({
        to: [props.person('william.hartley@northlight.example')],
        subject: 'Staffing in December',
        body: 'We have twelve days left on the budget. Please book your hours by Friday so that I can tell the client.\n\nRegards\nMaya',
      }),
      meant: bill,
      expected: 'is stopped',
      flagged: 'william.hartley@northlight.example',
      reasons: ['similar-to-known', 'first-contact'],
    },
  ];
}

/** Addresses that look right and are not: a typing mistake, an impostor's domain, a private account. */
function addresses(props: Props): DemoSlip[] {
  const annaBerg = props.person('anna.berg@halvorsen.example');
  const camille = props.person('camille.roche@northlight.example');
  return [
    {
      id: 'typo-domain',
      title: 'One wrong letter in the domain',
      typed: 'anna.berg@halvorson.example',
      explanation:
        'The address was typed by hand: halvorson instead of halvorsen. Somebody may own that domain.',
      draft: draft({
        to: [{ name: '', address: 'anna.berg@halvorson.example' }],
        subject: 'Covenants',
        attachments: [props.file(/^Halvorsen_covenants/)],
        body: 'Hi Anna,\n\nthe covenant file is attached. All ratios are inside the limits.\n\nRegards\nMaya',
      }),
      meant: annaBerg,
      expected: 'is stopped',
      flagged: 'anna.berg@halvorson.example',
      reasons: ['lookalike-address', 'lookalike-domain'],
    },
    {
      id: 'impostor',
      title: 'An impostor asks for a file',
      typed: 'anna',
      explanation:
        'Three weeks ago somebody at halvorsem.example wrote to you as Anna Berg. Since then the list offers that address too.',
      draft: draft({
        to: [IMPOSTOR],
        subject: 'Liquidity file',
        attachments: [props.file(/^Halvorsen_liquidity/)],
        body: 'Hi Anna,\n\nhere is the latest liquidity file.\n\nRegards\nMaya',
      }),
      meant: annaBerg,
      expected: 'is stopped',
      flagged: IMPOSTOR.address,
      reasons: ['lookalike-address', 'lookalike-domain', 'similar-to-known'],
    },
    {
      id: 'private-account',
      title: 'A client’s file to a private account',
      typed: 'camille.roche@mailbox.example',
      explanation:
        'Camille is a colleague, but this is her private mailbox, and you have never written to it.',
      draft: draft({
        to: [{ name: 'Camille Roche', address: 'camille.roche@mailbox.example' }],
        subject: 'Store network review model',
        attachments: [props.file(/^Delacourt_/)],
        body: 'Hi Camille,\n\nso that you can look at it on the train.\n\nRegards\nMaya',
      }),
      meant: camille,
      expected: 'is stopped',
      flagged: 'camille.roche@mailbox.example',
      reasons: ['personal-account', 'similar-to-known', 'lookalike-address'],
    },
  ];
}

/** Mail that is fine, external as it may be: nothing should happen. */
function normalMail(props: Props): DemoSlip[] {
  return [
    {
      id: 'normal',
      title: 'Normal mail with a confidential file',
      typed: 'anna berg',
      explanation: 'External recipients, a confidential file, and nothing unusual about it: it simply goes.',
      draft: draft({
        to: [props.person('anna.berg@halvorsen.example')],
        cc: [props.person('lars.haugland@halvorsen.example')],
        subject: 'Halvorsen forecast, latest version',
        attachments: [props.file(FORECAST)],
        body: 'Hi Anna,\n\nattached is the updated file. The bridge now ties to the ledger.\n\nRegards\nMaya',
      }),
      meant: null,
      expected: 'goes',
      flagged: null,
      reasons: [],
    },
    {
      id: 'new-contact',
      title: 'A first mail to somebody new',
      typed: 'conference@bergenforum.example',
      explanation:
        'A stranger at an unknown organisation is nothing special either. New people are part of the work.',
      draft: draft({
        to: [{ name: '', address: 'conference@bergenforum.example' }],
        subject: 'Speaking in May',
        body: 'Hello,\n\nthank you for the invitation. I would be glad to speak in the morning session.\n\nRegards\nMaya',
      }),
      meant: null,
      expected: 'goes',
      flagged: null,
      reasons: [],
    },
  ];
}

/** The demo's scripted tries for a generated mailbox: slips that should be stopped, and mail that should go. */
export function demoSlips(stage: Stage): readonly DemoSlip[] {
  const props = new Props(stage);
  return [...namesakes(props), ...addresses(props), ...normalMail(props)];
}
