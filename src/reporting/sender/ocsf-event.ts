import type {
  AuditEvent,
  CountsEvent,
  DecisionEvent,
  FailureEvent,
  FixEvent,
  OverrideEvent,
} from './audit-event';

/**
 * An event as the Open Cybersecurity Schema Framework (OCSF 1.5.0, schema.ocsf.io) writes it. Names and numbers are the
 * schema's; what it has no place for stands under `unmapped`.
 */
export type OcsfEvent = { readonly [name: string]: OcsfValue };
export type OcsfValue = string | number | boolean | readonly OcsfValue[] | OcsfEvent;

const OCSF_VERSION = '1.5.0';
/** Of this mapping and of the fields under `unmapped`. A field may be added; none changes its meaning within 1.x. */
export const SCHEMA_VERSION = '1.1.0';

const OTHER = 99;
/** Where the policy names no key, nobody is named; the schema asks for addresses of the right form. */
const WITHHELD = 'withheld@withheld.invalid';
const SEVERITY = { none: 1, elevated: 2, high: 3, critical: 4 } as const;
const RISK_LEVEL = { none: 0, elevated: 2, high: 3, critical: 4 } as const;

/** `action_id` and `disposition_id` of the Security Control profile. A warning leaves the answer to the sender. */
const CONTROL = {
  allow: { action_id: 1, disposition_id: 1 }, // Allowed, Allowed
  monitor: { action_id: 3, disposition_id: 17 }, // Observed, Logged
  warn: { action_id: 0, disposition_id: 23 }, // Unknown, Challenge
  override: { action_id: 2, disposition_id: 23 }, // Denied, Challenge
  block: { action_id: 2, disposition_id: 2 }, // Denied, Blocked
  approved: { action_id: 1, disposition_id: 8 }, // Allowed, Approved
  fixed: { action_id: 4, disposition_id: 11 }, // Modified, Corrected
} as const;

/** The event in OCSF. */
export function toOcsf(event: AuditEvent): OcsfEvent {
  switch (event.kind) {
    case 'decision':
    case 'override':
      return aboutSend(event);
    case 'fix':
      return aboutFix(event);
    case 'failure':
      return aboutFailure(event);
    case 'counts':
      return aboutCounts(event);
  }
}

interface EventClass {
  readonly category: number;
  readonly uid: number;
  readonly activity: number;
}

function base(event: AuditEvent, { category, uid, activity }: EventClass): OcsfEvent {
  return {
    category_uid: category,
    class_uid: uid,
    activity_id: activity,
    type_uid: uid * 100 + activity,
    time: event.at,
  };
}

function metadata(event: AuditEvent, profiles: readonly string[], draft: string | null): OcsfEvent {
  return {
    version: OCSF_VERSION,
    uid: event.uid,
    event_code: event.kind,
    log_name: 'addressee',
    log_version: SCHEMA_VERSION,
    product: { name: 'Addressee', vendor_name: 'Addressee' },
    ...(profiles.length === 0 ? {} : { profiles }),
    ...(draft === null ? {} : { correlation_uid: draft }),
  };
}

/** Email Activity: Send. */
function aboutSend(event: DecisionEvent | OverrideEvent): OcsfEvent {
  const isHeld = event.kind === 'decision' && event.action !== 'allow';
  return {
    ...base(event, { category: 4, uid: 4009, activity: 1 }),
    severity_id: SEVERITY[event.risk ?? 'none'],
    direction_id: 0,
    ...CONTROL[controlOf(event)],
    is_alert: isHeld,
    ...(event.risk === null ? {} : { risk_level_id: RISK_LEVEL[event.risk] }),
    ...(event.ruleId === null ? {} : { policy: { uid: event.ruleId } }),
    ...(event.unavailable === null ? {} : { status_id: 2, status_detail: event.unavailable }),
    email: { from: event.sender ?? WITHHELD, to: event.recipients },
    metadata: metadata(event, ['security_control'], event.draft),
    unmapped: {
      decision: event.action,
      reasons: event.reasons,
      monitored_rules: event.monitored,
      flagged_recipients: event.flaggedRecipients,
      flagged_files: event.flaggedFiles,
      ...(event.kind === 'override' && event.justification !== null
        ? { justification: event.justification }
        : {}),
    },
  };
}

function controlOf(event: DecisionEvent | OverrideEvent): keyof typeof CONTROL {
  if (event.kind === 'override') return 'approved';
  return event.action === 'allow' && event.monitored.length > 0 ? 'monitor' : event.action;
}

/** Email Activity: Other, named Fix. */
function aboutFix(event: FixEvent): OcsfEvent {
  return {
    ...base(event, { category: 4, uid: 4009, activity: OTHER }),
    activity_name: 'Fix',
    severity_id: SEVERITY.none,
    direction_id: 0,
    ...(event.fix === 'kept' || event.fix === 'undone' ? CONTROL.allow : CONTROL.fixed),
    is_alert: false,
    email: { from: event.sender ?? WITHHELD, to: event.recipients },
    metadata: metadata(event, ['security_control'], event.draft),
    unmapped: { fix: event.fix },
  };
}

/** Application Error: General Error. */
function aboutFailure(event: FailureEvent): OcsfEvent {
  return {
    ...base(event, { category: 6, uid: 6008, activity: 1 }),
    severity_id: SEVERITY.elevated,
    count: event.count,
    status_code: event.code,
    metadata: metadata(event, [], null),
    unmapped: { ...(event.sender === null ? {} : { sender: event.sender }) },
  };
}

/** Base Event: Other, named Summary. */
function aboutCounts(event: CountsEvent): OcsfEvent {
  const { sends, overrides, fixes, dropped, actions, monitored, reasons, unavailable, failures } = event;
  return {
    ...base(event, { category: 0, uid: 0, activity: OTHER }),
    activity_name: 'Summary',
    severity_id: SEVERITY.none,
    start_time: event.since,
    end_time: event.at,
    count: sends,
    metadata: metadata(event, [], null),
    unmapped: {
      ...{ sends, overrides, fixes, dropped, actions, reasons, unavailable, failures },
      monitored_rules: monitored,
    },
  };
}
