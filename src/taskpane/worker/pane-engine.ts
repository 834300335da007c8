import type { Clock } from '../../host/ports';
import type { GraphMemory } from '../../memory/graph-memory';
import { createOwnerMemory, type OwnerMemory } from '../../memory/owner-memory';
import { createGraphMemory } from '../../memory/tiered-graph-memory';
import { readRelations, summarizeGraph } from '../../scoring';
import type { Graph, GraphSettings } from '../../scoring/graph/graph';
import { ok } from '../../scoring/result';
import { checkSend } from '../../send-check/check-send';
import type { SendCheck, SendCheckDeps } from '../../send-check/contracts';
import { recordFeedback, takeBackFeedback } from '../../send-check/record-feedback';
import { changeMemory, copiesOf } from './change-memory';
import type { Answered, CheckRules, EnginePorts, PaneEngine } from './contracts';
import { toPaneCheck } from './pane-check';

/** The engine over the page's draft and stores; it keeps the graph for as long as the stores hold what it was read from. */
export function createPaneEngine(ports: EnginePorts, clock: Clock): PaneEngine {
  const load = keepGraph(ports);
  const memoryOf = (settings: GraphSettings): GraphMemory => ({
    load: () => load(settings),
    learn: (lesson) => changeMemory(ports, (tiers) => createGraphMemory(tiers, settings).learn(lesson)),
  });
  const depsOf = (rules: CheckRules): SendCheckDeps => ({
    ...rules,
    host: ports,
    clock,
    memory: memoryOf(rules.policy.learning),
    logger: { log: (...entry) => void ports.log(...entry) },
  });
  const change = (
    settings: GraphSettings,
    apply: (memory: OwnerMemory) => ReturnType<OwnerMemory['forget']>,
  ) => changeMemory(ports, (tiers) => apply(createOwnerMemory(tiers, settings)));
  return {
    async look(settings, tied) {
      const loaded = await load(settings);
      if (!loaded.ok) return { learned: { kind: 'unreadable' }, relations: null };
      const graph = loaded.value;
      return {
        learned: { kind: 'counted', ...summarizeGraph(graph) },
        relations: readRelations(graph, tied),
      };
    },
    check: async (rules) => toPaneCheck(await checkSend(depsOf(rules))),
    teach: (rules, about, choice) => recordFeedback(depsOf(rules), answered(about), choice),
    takeBack: (rules, about, choice) => takeBackFeedback(depsOf(rules), answered(about), choice),
    remembered: async (settings) => createOwnerMemory(copiesOf(await ports.readMemory()), settings).look(),
    forget: (settings, address) => change(settings, (memory) => memory.forget(address)),
    forgetAll: (settings) => change(settings, (memory) => memory.forgetAll()),
    setPaused: (settings, isPaused) => change(settings, (memory) => memory.setPaused(isPaused)),
  };
}

/** Without a graph of its own: the kept one teaches. */
function answered({ message, fingerprint }: Answered): Pick<SendCheck, 'message' | 'fingerprint' | 'graph'> {
  return { message, fingerprint, graph: null };
}

/** Reads the graph anew only when a store holds another text, or it is to age differently. */
function keepGraph(ports: EnginePorts): (settings: GraphSettings) => ReturnType<GraphMemory['load']> {
  let kept: { readonly reading: number; readonly halfLifeDays: number; readonly graph: Graph } | null = null;
  return async (settings) => {
    const { halfLifeDays } = settings;
    const current = await ports.currentReading();
    if (kept?.reading === current && kept.halfLifeDays === halfLifeDays) return ok(kept.graph);
    const held = await ports.readMemory();
    const loaded = await createGraphMemory(copiesOf(held), settings).load();
    kept = loaded.ok ? { reading: held.reading, halfLifeDays, graph: loaded.value } : null;
    return loaded;
  };
}
