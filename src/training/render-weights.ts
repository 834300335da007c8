import { packTerms, type PackedSignal } from '../scoring/model/pack-weights';
import type { Weights } from '../scoring/model/weights';
import type { TrainedHead, TrainedHeads } from './train-heads';
import { ATTACHMENT_SIGNALS, RECIPIENT_SIGNALS } from '../scoring/signals/registry';

function renderHead(signals: readonly PackedSignal[]): (head: TrainedHead) => string {
  return ({ kind, gate, bias, terms }) => `    // ${kind}
    [${JSON.stringify(gate)}, ${bias}, ${JSON.stringify(packTerms(terms, signals))}],`;
}

/** Where weights come from: a comment in the generated file, so that it weighs nothing in the event bundle. */
export interface Provenance {
  readonly data: string;
  readonly date: string;
  readonly command: string;
  /** Recall of the held-out mailboxes. */
  readonly figures: string;
}

/** The source text of `weights.generated.ts`: the same weights give the same bytes. */
export function renderWeights(weights: Weights & TrainedHeads, provenance: Provenance): string {
  const { recipientHeads, attachmentHeads, calibration, cleanTail } = weights;
  const lines = Object.entries(provenance).map(([key, value]) => ` * ${key}: ${value}`);
  return `/*
 * Written by \`npm run train\`; do not edit.
${lines.join('\n')}
 */
import type { PackedWeights } from './pack-weights';

export const WEIGHTS: PackedWeights = {
  recipientHeads: [
${recipientHeads.map(renderHead(RECIPIENT_SIGNALS)).join('\n')}
  ],
  attachmentHeads: [
${attachmentHeads.map(renderHead(ATTACHMENT_SIGNALS)).join('\n')}
  ],
  calibration: { prevalence: ${calibration.prevalence}, slope: ${calibration.slope}, intercept: ${calibration.intercept} },
  cleanTail: [
${cleanTail.map(({ share, logOdds }) => `    { share: ${share}, logOdds: ${logOdds} },`).join('\n')}
  ],
};
`;
}
