import { readPolicyInForce } from '../delivery/policy-in-force';
import { createDeviceStore } from '../host/office/device-store';
import { createOfficeCalls } from '../host/office/office-calls';
import { createOfficeClock } from '../host/office/office-clock';
import { currentOffice } from '../host/office/office-surface';
import { createRoamingStore } from '../host/office/roaming-store';
import { readBakedPolicy } from '../policy/baked-policy';
import { toEmailAddress } from '../scoring/message';
import { deliverReports } from './sender/deliver-reports';
import { readHasher } from './sender/hash-key';
import { createOtlpSender } from './sender/otlp-sender';

// The composition root of the script that reports. Both pages of the add-in load it beside their own; classic Outlook
// on Windows, which runs the event script alone, reports when its pane is open.

/** A page that Outlook opened for Send answers it first: the check has three seconds. */
const FIRST_LOOK_MS = 4000;
const NEXT_LOOK_MS = 20_000;
const LOCK = 'addressee.reports';

const clock = createOfficeClock();

async function main(): Promise<void> {
  await currentOffice().onReady?.();
  const office = currentOffice();
  const device = createDeviceStore(office, clock);
  const { policy } = await readPolicyInForce(readBakedPolicy(), device);
  const { level, endpoint } = policy.reporting;
  if (level === 'off' || endpoint === undefined) return;
  const owner = office.context?.mailbox?.userProfile?.emailAddress;
  const deps = {
    stores: [device, createRoamingStore(office, createOfficeCalls(clock))],
    policy,
    owner: owner === undefined ? null : toEmailAddress(owner),
    now: () => clock.nowMs(),
    send: createOtlpSender(endpoint),
    readHasher,
  };
  const look = async (): Promise<void> => {
    await alone(() => deliverReports(deps));
    clock.after(NEXT_LOOK_MS, () => void look());
  };
  clock.after(FIRST_LOOK_MS, () => void look());
}

/** One page at a time: two would send the same records. */
async function alone(work: () => Promise<unknown>): Promise<void> {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (locks === undefined) await work();
  else await locks.request(LOCK, { ifAvailable: true }, async (lock) => (lock === null ? null : work()));
}

void main();
