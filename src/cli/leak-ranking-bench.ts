import { recipientsOf } from '../scoring/message';
import type { Weights } from '../scoring/model/weights';
import { shippedWeights } from '../scoring/model/shipped-weights';
import {
  carvalhoSuspicion,
  precisionAtOne,
  toLeakTask,
  type LeakTask,
} from '../training/measure/leak-ranking';
import { createDetector } from './detector';
import type { TrainingData } from './training-data';

/** Share of leaks ranked first (Prec@1), mean over senders, at one share of leaks to unseen addresses. */
export interface LeakRanking {
  readonly alpha: number;
  readonly senders: number;
  readonly chance: number;
  readonly carvalhoCohen: number;
  readonly engine: number;
}

const ALPHAS = [0, 0.1, 0.2];
/** The paper's number of trials. */
const TRIALS = 10;

function engineSuspicion(
  task: LeakTask,
  weights: Weights,
): (message: LeakTask['test'][number]) => readonly number[] {
  const detector = createDetector(weights);
  for (const message of task.past) detector.learn(message);
  return (message) => detector.score(message).recipients.map(({ logOdds }) => logOdds);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Carvalho & Cohen's protocol on every mailbox with enough sent mail: their features, and this engine. */
export function measureLeakRanking(
  data: TrainingData,
  weights: readonly Weights[],
  log: (line: string) => void,
): readonly LeakRanking[] {
  const tasks = data.mailboxes.map((mailbox) => toLeakTask(mailbox, data.pool));
  const engines = tasks.map((task, i) =>
    task ? engineSuspicion(task, weights[i] ?? shippedWeights()) : null,
  );
  return ALPHAS.map((alpha) => {
    log(`leak ranking, alpha ${alpha}`);
    const rows = tasks.flatMap((task, i) => {
      const engine = engines[i];
      if (!task || !engine) return [];
      return [
        {
          chance: precisionAtOne(task, alpha, 1, (message) => recipientsOf(message).map(() => 0)),
          carvalhoCohen: precisionAtOne(task, alpha, TRIALS, carvalhoSuspicion(task, alpha)),
          engine: precisionAtOne(task, alpha, TRIALS, engine),
        },
      ];
    });
    return {
      alpha,
      senders: rows.length,
      chance: mean(rows.map(({ chance }) => chance)),
      carvalhoCohen: mean(rows.map(({ carvalhoCohen }) => carvalhoCohen)),
      engine: mean(rows.map(({ engine }) => engine)),
    };
  });
}
