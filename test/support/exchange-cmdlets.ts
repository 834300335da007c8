import type { Argument, Command, Pipeline, Value } from './powershell';

/** What a parameter takes. */
type Taken =
  | 'text'
  | 'boolean'
  | 'domains'
  /** One person's address, or several. */
  | 'people'
  | 'filter'
  | readonly string[]
  | { readonly atMost: number };

interface Parameter {
  readonly takes: Taken;
  readonly isRequired?: true;
  /** The value may also come through the pipe, as an object of this kind. */
  readonly fromPipe?: Kind;
}

type Kind = 'mailbox' | 'label' | 'anything';

interface Cmdlet {
  /** Where Microsoft describes it; the facts here were compared with it in November 2026. */
  readonly source: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** What a value that stands alone is for. */
  readonly positional?: string;
  readonly gives?: Kind;
}

const REFERENCE = 'https://learn.microsoft.com/powershell/module';

/** Those that the documentation uses, with those parameters that it uses. */
const CMDLETS: Readonly<Record<string, Cmdlet>> = {
  'New-OwaMailboxPolicy': {
    source: `${REFERENCE}/exchange/new-owamailboxpolicy`,
    parameters: { Name: { takes: 'text', isRequired: true } },
  },
  'Set-OwaMailboxPolicy': {
    source: `${REFERENCE}/exchange/set-owamailboxpolicy`,
    parameters: {
      Identity: { takes: 'text', isRequired: true },
      OnSendAddinsEnabled: { takes: 'boolean' },
    },
  },
  'Get-User': {
    source: `${REFERENCE}/exchange/get-user`,
    gives: 'mailbox',
    parameters: {
      RecipientTypeDetails: {
        takes: [
          ...['DisabledUser', 'DiscoveryMailbox', 'EquipmentMailbox', 'GuestMailUser', 'LegacyMailbox'],
          ...['LinkedMailbox', 'LinkedUser', 'MailUser', 'PublicFolderMailbox', 'RemoteEquipmentMailbox'],
          ...['RemoteRoomMailbox', 'RemoteSharedMailbox', 'RemoteTeamMailbox', 'RemoteUserMailbox'],
          ...['RoomMailbox', 'SchedulingMailbox', 'SharedMailbox', 'TeamMailbox', 'User', 'UserMailbox'],
        ],
      },
      Filter: { takes: 'filter' },
    },
  },
  'Set-CASMailbox': {
    source: `${REFERENCE}/exchange/set-casmailbox`,
    parameters: {
      Identity: { takes: 'text', isRequired: true, fromPipe: 'mailbox' },
      OwaMailboxPolicy: { takes: 'text' },
    },
  },
  'New-TransportRule': {
    source: `${REFERENCE}/exchange/new-transportrule`,
    parameters: {
      Name: { takes: { atMost: 64 }, isRequired: true },
      RecipientDomainIs: { takes: 'domains' },
      ModerateMessageByUser: { takes: 'people' },
      Mode: { takes: ['Audit', 'AuditAndNotify', 'Enforce'] },
    },
  },
  'Get-Label': { source: `${REFERENCE}/exchange/get-label`, gives: 'label', parameters: {} },
  'Format-Table': {
    source: `${REFERENCE}/microsoft.powershell.utility/format-table`,
    positional: 'Property',
    parameters: {
      Property: { takes: 'text' },
      InputObject: { takes: 'text', isRequired: true, fromPipe: 'anything' },
    },
  },
};

/** Of a user, by `exchange/filter-properties` in the same reference; those that an example may need. */
const FILTERABLE = ['Department', 'Company', 'Title', 'Office', 'City', 'CountryOrRegion'];
const OPATH = /^(\w+) -(?:eq|ne|like|notlike) '[^']*'$/;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** What is wrong with it by Microsoft's reference; nothing where Exchange Online would take it. */
export function problemsOf(pipeline: Pipeline): readonly string[] {
  return pipeline.flatMap((command, index) => {
    const cmdlet = CMDLETS[command.name];
    if (cmdlet === undefined) return [`${command.name} is not known here`];
    const before = pipeline[index - 1];
    const given = before === undefined ? null : (CMDLETS[before.name]?.gives ?? 'nothing');
    return [
      ...command.arguments.flatMap((argument) => argumentProblems(argument, cmdlet, command)),
      ...Object.entries(cmdlet.parameters)
        .filter(
          ([name, parameter]) => parameter.isRequired === true && !isGiven(name, command, parameter, given),
        )
        .map(([name]) => `${command.name} needs -${name}`),
      ...repeated(command).map((name) => `${command.name} has -${name} twice`),
    ];
  });
}

function isGiven(
  name: string,
  command: Command,
  { fromPipe }: Parameter,
  given: Kind | 'nothing' | null,
): boolean {
  if (fromPipe !== undefined && given !== null && given !== 'nothing') {
    return fromPipe === 'anything' || fromPipe === given;
  }
  return command.arguments.some(({ parameter }) => parameter === name);
}

function repeated({ arguments: given }: Command): readonly string[] {
  const names = given.flatMap(({ parameter }) => (parameter === null ? [] : [parameter]));
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function argumentProblems(argument: Argument, cmdlet: Cmdlet, command: Command): readonly string[] {
  const name = argument.parameter ?? cmdlet.positional;
  if (name === undefined) return [`${command.name} takes no value without a name`];
  const takes = cmdlet.parameters[name]?.takes;
  if (takes === undefined) return [`${command.name} has no -${name}`];
  if (argument.values.length === 0) return [`${command.name} -${name} has no value`];
  const wrong = argument.values.filter((value) => !isTaken(value, takes));
  const isOne =
    takes === 'boolean' || takes === 'filter' || (takes === 'text' && argument.parameter !== null);
  return [
    ...wrong.map(({ text }) => `${command.name} -${name} does not take ${text}`),
    ...(isOne && argument.values.length > 1 ? [`${command.name} -${name} takes one value`] : []),
  ];
}

function isTaken({ kind, text }: Value, takes: Taken): boolean {
  if (takes === 'boolean') return kind === 'variable' && ['$true', '$false'].includes(text);
  if (kind === 'variable') return false; // an example is to run as it stands
  if (takes === 'text') return text !== '';
  if (takes === 'domains') return DOMAIN.test(text);
  if (takes === 'people') return DOMAIN.test(text.split('@')[1] ?? '');
  if (takes === 'filter') return FILTERABLE.includes(OPATH.exec(text)?.[1] ?? '');
  return 'atMost' in takes ? text.length <= takes.atMost : takes.includes(text);
}

/** What a rule of Exchange's transport asks of a message, as far as the documentation's rule does. */
export interface TransportRule {
  readonly recipientDomains: readonly string[];
  readonly moderators: readonly string[];
}

export function toTransportRule({ arguments: given }: Command): TransportRule {
  const valuesOf = (name: string) =>
    given
      .filter(({ parameter }) => parameter === name)
      .flatMap(({ values }) => values.map(({ text }) => text));
  return {
    recipientDomains: valuesOf('RecipientDomainIs'),
    moderators: valuesOf('ModerateMessageByUser'),
  };
}

/** Whether a message to these waits for a moderator: the domain is compared whole, in upper or lower case. */
export function isModerated({ recipientDomains }: TransportRule, recipients: readonly string[]): boolean {
  const domains = recipients.map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase());
  return domains.some((domain) => recipientDomains.includes(domain));
}
