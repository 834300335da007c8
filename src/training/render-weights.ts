import { packList } from '../scoring/model/pack-weights';
import type { HeadWeights, Weights } from '../scoring/model/weights';

function renderHead(head: HeadWeights): string {
  const terms = Object.entries(head.terms).map(
    ([name, weights]) => `      ${JSON.stringify(name)}: ${JSON.stringify(packList(weights))},`,
  );
  return [
    '    {',
    `      kind: ${JSON.stringify(head.kind)}, gate: ${JSON.stringify(head.gate)}, prior: ${head.prior}, bias: ${head.bias},`,
    '      terms: {',
    ...terms.map((line) => `  ${line}`),
    '      },',
    '    },',
  ].join('\n');
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
export function renderWeights(weights: Weights, provenance: Provenance): string {
  const { recipientHeads, attachmentHeads, calibration, cleanTail } = weights;
  const lines = Object.entries(provenance).map(([key, value]) => ` * ${key}: ${value}`);
  return `/*
 * Written by \`npm run train\`; do not edit.
${lines.join('\n')}
 */
import type { PackedWeights } from './pack-weights';

export const WEIGHTS: PackedWeights = {
  recipientHeads: [
${recipientHeads.map(renderHead).join('\n')}
  ],
  attachmentHeads: [
${attachmentHeads.map(renderHead).join('\n')}
  ],
  calibration: { prevalence: ${calibration.prevalence}, slope: ${calibration.slope}, intercept: ${calibration.intercept} },
  cleanTail: [
${cleanTail.map(({ share, logOdds }) => `    { share: ${share}, logOdds: ${logOdds} },`).join('\n')}
  ],
};
`;
}
