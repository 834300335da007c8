import path from 'node:path';
import TerserPlugin from 'terser-webpack-plugin';
import { lowerEventScript } from '../../scripts/event-script.mjs';
import configurations from '../../webpack.config.js';

const event = configurations.find(({ name }) => name === 'event');

/** Lowered as the event script is, so that what is measured is what ships; only the names stay readable. */
function lower(input) {
  const [[name, code]] = Object.entries(input);
  return { code: lowerEventScript(code).code, name };
}

/** The speed benchmark with the engine in it, built as the event script is, as one script for Node. */
export default {
  ...event,
  name: 'bench',
  mode: 'production',
  stats: 'errors-warnings',
  target: ['node', 'es5'],
  entry: { speed: './test/bench/speed.ts' },
  output: { path: path.join(event.context, 'node_modules/.cache/bench'), filename: '[name].cjs' },
  externals: { commander: 'commonjs commander' },
  optimization: {
    ...event.optimization,
    minimizer: [new TerserPlugin({ parallel: false, extractComments: false, minify: lower })],
  },
  plugins: [],
};
