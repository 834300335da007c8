import type { ItemKind, LaunchEvent, LaunchEventOutcome } from '../host/ports';
import { readAlertAbilities } from '../host/office/alert-abilities';
import { createComposeHost } from '../host/office/compose-host';
import { createDeviceStore, webStorage } from '../host/office/device-store';
import { createOfficeCalls, type OfficeCalls } from '../host/office/office-calls';
import { createOfficeClock } from '../host/office/office-clock';
import { currentOffice } from '../host/office/office-surface';
import { fetchOwnText } from '../host/office/own-host';
import { createRoamingStore } from '../host/office/roaming-store';
import { readPolicyInForce } from '../delivery/policy-in-force';
import { refreshPolicy } from '../delivery/refresh-policy';
import { createRingLogger } from '../host/ring-logger';
import { createGraphMemory } from '../memory/tiered-graph-memory';
import words from '../messages/alert/en.json';
import { readBakedPolicy } from '../policy/baked-policy';
import { isSuspended } from '../policy/suspension';
import { queueReport } from '../reporting/queue/report-queue';
import { sendRecord } from '../reporting/queue/send-record';
import { unavailableCheck } from '../send-check/check-send';
import { acknowledge } from './acknowledge';
import { startDeadline } from './deadline';
import { DEADLINE_MS, type HandlerDeps } from './handler-deps';
import { launch, type Handler } from './launch';
import { toLaunchOutcome } from './launch-outcome';
import { createOnDraftChanged } from './on-draft-changed';
import { onSend } from './on-send';

const onDraftChanged = createOnDraftChanged();

/** The function names of manifest.xml, one for each event that it declares. */
const HANDLERS: readonly (readonly [string, Handler<HandlerDeps>])[] = [
  ['onMessageSendHandler', onSend],
  ['onAppointmentSendHandler', onSend],
  ['onNewMessageComposeHandler', onDraftChanged],
  ['onMessageComposeHandler', onDraftChanged],
  ['onMessageRecipientsChangedHandler', onDraftChanged],
  ['onMessageAttachmentsChangedHandler', onDraftChanged],
  ['onMessageFromChangedHandler', onDraftChanged],
  ['onAppointmentAttendeesChangedHandler', onDraftChanged],
  ['onSensitivityLabelChangedHandler', acknowledge],
];

const clock = createOfficeClock();
const logger = createRingLogger(50);
const pool = createOfficeCalls(clock);

const baked = readBakedPolicy();

async function createDeps(calls: OfficeCalls, kind: ItemKind): Promise<HandlerDeps> {
  const deadline = startDeadline(clock, DEADLINE_MS);
  const office = currentOffice();
  const roaming = createRoamingStore(office, calls);
  const device = createDeviceStore(office, clock);
  const { policy, error } = await readPolicyInForce(baked, device);
  return {
    host: createComposeHost(office, calls),
    kind,
    memory: createGraphMemory({ roaming, device }, { halfLifeDays: policy.learning.halfLifeDays }),
    policy,
    policyError: error,
    clock,
    logger,
    abilities: readAlertAbilities(office),
    isSuspended: isSuspended(policy, clock.nowMs()),
    refreshPolicy: () => refreshPolicy(baked.publishedAt, { store: device, clock, fetchText: fetchOwnText }),
    words,
    deadline,
    report: (check) =>
      policy.reporting.level === 'off'
        ? Promise.resolve()
        : queueReport(
            webStorage() === null ? roaming : device,
            sendRecord(check, policy, clock.nowMs(), logger.take()),
          ),
  };
}

function failedSend(deps: HandlerDeps): LaunchEventOutcome {
  return toLaunchOutcome(unavailableCheck('host', deps), deps);
}

// Classic Outlook on Windows never runs Office.onReady for an event, so the handlers are associated as the file loads.
for (const [name, handler] of HANDLERS) {
  const isSend = handler === onSend;
  const kind = name.indexOf('Appointment') > 0 ? 'appointment' : 'message';
  const outcomeOnFailure = isSend ? failedSend : (): undefined => undefined;
  currentOffice().actions?.associate(name, (event: LaunchEvent) => {
    const calls = isSend ? pool.urgent : pool;
    void launch(event, { handler, createDeps: () => createDeps(calls, kind), outcomeOnFailure, logger });
  });
}

// In a browser runtime office.js gives up loading unless the page has called this; classic Windows ignores it.
void currentOffice().onReady?.();
