import { describe, expect, it } from 'vitest';
import { createGraphMemory } from '../../../../src/memory/tiered-graph-memory';
import { DEFAULT_POLICY } from '../../../../src/policy/default-policy';
import { toEmailAddress } from '../../../../src/scoring/message';
import {
  ENGINE_METHODS,
  PORT_METHODS,
  type EnginePorts,
  type PaneEngine,
} from '../../../../src/taskpane/worker/contracts';
import { connect } from '../../../../src/taskpane/worker/line';
import { createPageMemory } from '../../../../src/taskpane/worker/page-memory';
import { createPaneEngine } from '../../../../src/taskpane/worker/pane-engine';
import { FakeComposeHost } from '../../../support/fake-compose-host';
import { FakeStore } from '../../../support/fake-store';
import { ManualClock } from '../../../support/manual-clock';
import { composeItem, mailMessage, NOW, people } from '../../../support/samples';

const RULES = { policy: DEFAULT_POLICY, policyError: null, kind: 'message' } as const;
const { learning } = DEFAULT_POLICY;

function bed() {
  const stores = { roaming: new FakeStore(), device: new FakeStore('device', 4_000_000) };
  const host = new FakeComposeHost(composeItem());
  const logged: string[] = [];
  const ports: EnginePorts = {
    readItem: (withLabels) => host.readItem(withLabels),
    readSession: (key) => host.readSession(key),
    writeSession: (key, value) => host.writeSession(key, value),
    removeSession: (key) => host.removeSession(key),
    ...createPageMemory(stores, () => Promise.resolve()),
    log: (_, code) => Promise.resolve(void logged.push(code)),
  };
  const learn = async (): Promise<void> => {
    const memory = createGraphMemory(stores, learning);
    const known = await memory.load();
    if (!known.ok) throw new Error(known.error.code);
    await memory.learn({
      at: NOW,
      known: known.value,
      message: mailMessage({ to: people('anna.berg@acme.example') }),
    });
  };
  return { stores, host, ports, logged, learn };
}

/** The engine behind a real message channel: what passes is copied, as it is between a page and its worker. */
function behindALine(ports: EnginePorts): { engine: PaneEngine; close: () => void } {
  const { port1, port2 } = new MessageChannel();
  connect<EnginePorts>(port2, PORT_METHODS, (theirs) => createPaneEngine(theirs, new ManualClock()));
  const engine = connect<PaneEngine>(port1, ENGINE_METHODS, () => ports);
  port1.start();
  port2.start();
  return { engine, close: () => port1.close() };
}

describe("the pane's engine behind a line", () => {
  it('checks the draft that the page has open, as it does in the page', async () => {
    const { ports, learn } = bed();
    await learn();
    const { engine, close } = behindALine(ports);
    const check = await engine.check(RULES);
    expect(check).toEqual(await createPaneEngine(ports, new ManualClock()).check(RULES));
    expect(check.report?.recipients.map(({ person }) => person.address)).toEqual(['anna.berg@acme.example']);
    close();
  });

  it('sees what is learned between two checks', async () => {
    const { ports, learn } = bed();
    const { engine, close } = behindALine(ports);
    expect((await engine.look(learning, 40)).learned).toMatchObject({ sent: 0 });
    await learn();
    expect((await engine.look(learning, 40)).learned).toMatchObject({ sent: 1, contacts: 1 });
    close();
  });

  it('tells an unreadable memory from an empty one, and logs it in the page', async () => {
    const { ports, stores, logged } = bed();
    for (const store of Object.values(stores)) store.values.set('addressee.graph', 'A2.damaged');
    const { engine, close } = behindALine(ports);
    expect(await engine.look(learning, 40)).toEqual({ learned: { kind: 'unreadable' }, relations: null });
    expect((await engine.check(RULES)).decision.unavailable).toBe('memory');
    expect(logged).toContain('memory-damaged');
    expect(await engine.remembered(learning)).toBeNull();
    close();
  });

  it('teaches from an answer and takes it back', async () => {
    const { ports, learn, host } = bed();
    await learn();
    const { engine, close } = behindALine(ports);
    const { message, fingerprint } = await engine.check(RULES);
    const recipient = toEmailAddress('anna.berg@acme.example');
    const choice = { verdict: 'confirmed', recipient, at: NOW } as const;
    expect((await engine.teach(RULES, { message, fingerprint }, choice)).ok).toBe(true);
    expect((await host.readSession('addressee.feedback')).ok).toBe(true);
    expect((await engine.takeBack(RULES, { message, fingerprint }, choice)).ok).toBe(true);
    close();
  });

  it('rejects with the words of a bug on the other side', async () => {
    const { ports } = bed();
    const broken = { ...ports, readItem: () => Promise.reject(new Error('a bug on purpose')) };
    const { engine, close } = behindALine(broken);
    await expect(engine.check(RULES)).rejects.toThrow('a bug on purpose');
    close();
  });
});
