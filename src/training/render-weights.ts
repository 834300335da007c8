import { packList } from '../scoring/model/pack-weights';
import type { HeadWeights, PairTerm, Weights } from '../scoring/model/weights';

function renderPair({ signals, weights }: PairTerm): string {
  return `{signals:[${signals.map((name) => JSON.stringify(name)).join(',')}],weights:${JSON.stringify(packList(weights))}}`;
}

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
    `      pairs: [${head.pairs.length === 0 ? '' : `\n        ${head.pairs.map(renderPair).join(',\n        ')},\n      `}],`,
    '    },',
  ].join('\n');
}

/** The source text of `weights.generated.ts`: the same weights give the same bytes. */
export function renderWeights(weights: Weights): string {
  const { provenance, recipientHeads, attachmentHeads, calibration, cleanTail } = weights;
  const fields = Object.entries(provenance).map(([key, value]) => `    ${key}: ${JSON.stringify(value)},`);
  return `// Written by \`npm run train\`; do not edit.
import type { PackedWeights } from './pack-weights';

export const WEIGHTS: PackedWeights = {
  provenance: {
${fields.join('\n')}
  },
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
