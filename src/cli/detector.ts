import {
  createGraph,
  createModel,
  learnMessage,
  observeSend,
  riskLevel,
  scoreMessage,
  setDirectory,
} from '../scoring/index';
import type { Graph } from '../scoring/graph/graph';
import type { Person } from '../scoring/message';
import type { Weights } from '../scoring/model/weights';
import type { Detector } from '../training/measure/measure-mailbox';
import { HALF_LIFE_DAYS } from './training-data';

/** The default policy's budget (design 4.3). */
const PER_HUNDRED_SENDS = 1;

/**
 * The engine as the product runs it under the default policy: warns at `elevated`, within one alert per hundred sends.
 * `keep` gives the graph to go on with after each message learned, of which so many were.
 */
export function createDetector(
  weights: Weights,
  directory: readonly Person[] = [],
  keep: (graph: Graph, learned: number) => Graph = (graph) => graph,
): Detector {
  let graph = createGraph({ halfLifeDays: HALF_LIFE_DAYS });
  let learned = 0;
  const model = createModel(weights);
  if (directory.length > 0) setDirectory(graph, directory);
  return {
    get graph() {
      return graph;
    },
    learn: (message) => {
      learnMessage(graph, message);
      learned += 1;
      graph = keep(graph, learned);
    },
    score: (message) => scoreMessage(graph, message, model),
    alerts: (report) =>
      [...report.recipients, ...report.attachments].some(
        (scored) => riskLevel(graph, scored, PER_HUNDRED_SENDS, model) !== 'normal',
      ),
    observe: (report) => observeSend(graph, report, PER_HUNDRED_SENDS, model),
  };
}
