import type { Rule } from '../../policy/policy';

/** Everything the studio says, in English: it is for administrators, like the policy and its documentation. */

const count = (value: number): string => value.toLocaleString('en');
const day = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
const plural = (value: number, one: string, many: string): string =>
  `${count(value)} ${value === 1 ? one : many}`;

export const APP_WORDS = {
  title: 'Policy studio',
  intro: 'See what a policy would have done with a real mailbox, before anyone meets it.',
  nothingLeaves: 'Nothing leaves this page',
  whyNothingLeaves:
    'The mailbox is read and scored in this browser tab and forgotten when you close it. The page may not connect to anything; your browser enforces that by this Content-Security-Policy:',
  policies: 'Policy',
  mailbox: 'Mailbox',
  results: 'What would have happened',
};

export const MAILBOX_WORDS = {
  drop: 'Drop a mailbox here',
  forms:
    'Outlook data file (.pst), .mbox, .eml files or a folder of them, .jsonl; each text form also as .gz',
  chooseFiles: 'Choose files',
  chooseFolder: 'Choose a folder',
  owner: 'Owner’s addresses',
  ownerHint: 'Found from the mail when left empty. Several with commas between.',
  warmUp: 'Sends that only teach',
  warmUpHint: 'A fifth, at most 200, when left empty.',
  readAgain: 'Read again',
  stop: 'Stop',
  runAgain: 'Run',
  stopped: 'Stopped.',
  failed: (why: string) => `That did not work: ${why}`,
  noMessages: 'No message could be read from that.',
  noSends: 'None of these messages was sent by the owner. Name the owner’s addresses and read again.',
  reading: (messages: number) => `Reading: ${plural(messages, 'message', 'messages')} so far`,
  scoring: (done: number, total: number) =>
    done < total ? `Scoring: ${count(done)} of ${count(total)} messages` : 'Applying rules and budgets',
  progress: 'Progress',
  read: (owners: readonly string[], messages: number, sends: number) =>
    `${owners.join(', ')}: ${plural(messages, 'message', 'messages')}, ${count(sends)} of them sent`,
  span: (fromMs: number, toMs: number) => `from ${day(fromMs)} to ${day(toMs)}`,
  repeated: (copies: number) => `${plural(copies, 'copy', 'copies')} left out`,
  broken: (messages: number) => `${count(messages)} could not be read`,
  brokenPlace: (file: string, number: number, why: string) =>
    number === 0 ? `${file}: ${why}` : `${file}, number ${number}: ${why}`,
};

export const POLICY_WORDS = {
  name: 'Name in the report',
  first: 'Policy A',
  second: 'Policy B',
  compare: 'Compare with another',
  dropSecond: 'Remove policy B',
  form: 'Form',
  json: 'JSON',
  view: 'How to edit',
  open: 'Open a file',
  save: 'Save as JSON',
  text: 'Policy as JSON',
  valid: 'This policy is valid.',
  problems: (problems: number) => `${plural(problems, 'problem', 'problems')} to mend`,
  place: (line: number) => `Line ${line}`,
  brokenJson: 'The form shows the policy when its JSON is in order again.',
  onlyInJson: 'Texts of alerts (“texts”) are edited as JSON.',
  tooLarge: 'That file is too large to be a policy.',
  addRule: 'Add a rule',
  noRules: 'No rules: every mail goes.',
  moveUp: (id: string) => `Move rule ${id} up`,
  moveDown: (id: string) => `Move rule ${id} down`,
  removeRule: (id: string) => `Remove rule ${id}`,
};

export const RULE_WORDS = {
  id: 'Id',
  idHint: 'Stands in the audit log and in reports.',
  then: 'Then',
  risk: 'Risk at least',
  recipients: 'Recipients',
  domains: 'Domains, one a line',
  reasons: 'One of these reasons',
  labels: 'Sensitivity label ids, one a line',
  attachments: 'Only with files attached',
  kind: 'Kind of item',
  anything: 'any',
  ofDomains: 'at these domains',
  noReasons: 'any reason or none',
  actions: {
    warn: 'warn',
    override: 'stop until overridden',
    block: 'stop',
    monitor: 'record only',
  },
  recipientClasses: { any: 'any', external: 'outside the organisation', personal: 'private mailboxes' },
};

/** "If the risk is at least high and a recipient is outside the organisation: warn" */
export function ruleSentence({ when, then }: Partial<Rule>): string {
  const conditions = [
    ...(when?.risk === undefined ? [] : [`the risk is at least ${when.risk}`]),
    ...(when?.recipients === undefined || when.recipients === 'any'
      ? []
      : [recipientsPhrase(when.recipients)]),
    ...(when?.reasons === undefined ? [] : [`a reason is ${[...when.reasons].join(' or ')}`]),
    ...(when?.attachments === true ? ['files are attached'] : []),
    ...(when?.labels === undefined ? [] : ['it carries one of the labels']),
    ...(when?.kind === undefined ? [] : [when.kind === 'message' ? 'it is a mail' : 'it is an invitation']),
  ];
  const action = then === undefined ? '…' : RULE_WORDS.actions[then];
  return conditions.length === 0 ? `Always: ${action}` : `If ${conditions.join(' and ')}: ${action}`;
}

function recipientsPhrase(recipients: NonNullable<Rule['when']['recipients']>): string {
  if (typeof recipients === 'object') return `a recipient is at ${[...recipients.domains].join(' or ')}`;
  return recipients === 'external'
    ? 'a recipient is outside the organisation'
    : 'a recipient is a private mailbox';
}

export const RESULT_WORDS = {
  none: 'Choose a mailbox, and this page shows what the policy would have stopped in it, week by week.',
  old: 'These numbers are from before your last change.',
  mend: 'Mend the policy to see new numbers; these are from before.',
  rate: 'alerts per hundred sends',
  facts: (perWeek: number, alerts: number, warn: number, override: number, block: number) =>
    `${perWeek.toFixed(2)} a week, ${count(alerts)} in all: ${count(warn)} warn, ${count(override)} override, ${count(block)} block`,
  checked: (checked: number, warmUp: number) =>
    `${count(checked)} sent messages were checked in the order of time, each before it was learned; the first ${count(warmUp)} only taught.`,
  announce: (name: string, rate: number) => `${name}: ${rate.toFixed(2)} alerts per hundred sends.`,
  byWeek: 'Alerts by week',
  budget: 'What the alert budget does',
  budgetHint:
    'The dashed line is the budget itself; the dot is the policy as it stands. The budget holds in the long run: in a few hundred sends the two can be far apart.',
  curveHead: 'Alerts per hundred sends at a budget of',
  rules: 'What the rules do',
  ruleHead: ['Policy', 'Rule', 'Sends it applied to'],
  noRules: 'There are no rules: everything is allowed.',
  reasons: 'Why mails were stopped',
  reasonHead: 'Alerts that give the reason',
  mails: 'Stopped mails',
  mailHead: ['Sent (UTC)', 'Subject', 'About', 'Why'],
  decision: 'Decision',
  allow: 'allow',
  find: 'Find in subject, people or reasons',
  onlyDifferent: 'Only where the policies differ',
  shown: (shown: number, all: number) => `${count(shown)} of ${plural(all, 'mail', 'mails')}`,
  noMails: 'None.',
  more: (more: number) => `Show ${count(more)} more`,
  saveHtml: 'Save as HTML',
  saveCsv: 'Save as CSV',
};
