import type { Graph } from '../../scoring/graph/graph';
import { recipientsOf, type MailMessage } from '../../scoring/message';
import type { ScoreReport } from '../../scoring/report';
import { isSamePerson } from '../person-name';
import type { Mailbox } from '../mailbox';
import { walkMailbox, type DrawnSlip, type SendMoment, type WalkSettings } from '../mailbox-walk';
import { rulesAsking } from './baseline-rules';
import type { Outcome } from './outcome';

/** The detector as the product runs it; the benchmark knows nothing else of it. */
export interface Detector {
  /** What is learned so far. */
  readonly graph: Graph;
  readonly learn: (message: MailMessage) => void;
  readonly score: (message: MailMessage) => ScoreReport;
  /** Whether the default policy, with the sender's budget as it stands, alerts. */
  readonly alerts: (report: ScoreReport) => boolean;
  /** Tells the budget that a message with this report went out. */
  readonly observe: (report: ScoreReport) => void;
}

/** Runs the protocol on one mailbox and gives every check's outcome. */
export function measureMailbox(
  mailbox: Mailbox,
  index: number,
  settings: WalkSettings,
  detector: Detector,
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  // Every send is scored once for the budget's sake, counted or not.
  let lastChecked: { message: MailMessage; report: ScoreReport } | null = null;
  walkMailbox(mailbox, settings, {
    check: (moment) => {
      const report = detector.score(moment.message);
      lastChecked = { message: moment.message, report };
      outcomes.push(toOutcome(index, moment, moment.message, report, null, detector));
      for (const drawn of moment.slips) {
        const { message } = drawn.slip;
        outcomes.push(toOutcome(index, moment, message, detector.score(message), drawn, detector));
      }
    },
    learn: (message) => {
      if (message.direction === 'sent') {
        const known: { message: MailMessage; report: ScoreReport } | null = lastChecked;
        detector.observe(known?.message === message ? known.report : detector.score(message));
      }
      detector.learn(message);
    },
  });
  return outcomes;
}

function toOutcome(
  mailbox: number,
  moment: SendMoment,
  message: MailMessage,
  report: ScoreReport,
  drawn: DrawnSlip | null,
  detector: Detector,
): Outcome {
  return {
    mailbox,
    sentBefore: moment.sentBefore,
    counted: moment.counted,
    kind: drawn?.slip.kind ?? null,
    draw: drawn?.draw ?? null,
    intendedSent: drawn?.intendedSent ?? 0,
    recipients: recipientsOf(message).length,
    isReply: message.composeType === 'reply',
    score: report.logOdds,
    risk: report.risk,
    alert: detector.alerts(report),
    blamed: drawn ? isBlamed(report, drawn) : null,
    suggested: drawn ? isSuggested(report, drawn) : null,
    rules: rulesAsking(moment.mailbox, moment.book, message),
  };
}

function isBlamed(report: ScoreReport, { slip }: DrawnSlip): boolean | null {
  if (slip.wrong === null || report.recipients.length < 2) return null;
  const wrong = slip.wrong.address;
  const score = report.recipients.find(({ person }) => person.address === wrong)?.logOdds ?? -Infinity;
  return report.recipients.every(({ person, logOdds }) => person.address === wrong || logOdds < score);
}

function isSuggested(report: ScoreReport, { slip, intendedSent }: DrawnSlip): boolean | null {
  const { wrong, intended } = slip;
  if (wrong === null || intended === null || intendedSent === 0) return null;
  const suggestion = report.recipients.find(({ person }) => person.address === wrong.address)?.suggestion;
  return suggestion ? isSamePerson(suggestion.person, intended) : false;
}
