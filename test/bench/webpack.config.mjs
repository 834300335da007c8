import path from 'node:path';
import TerserPlugin from 'terser-webpack-plugin';
import { lowerEventScript } from '../../scripts/event-script.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Lowered as the event script is, so that what is measured is what ships; only the names stay readable. */
function lower(input) {
  const [[name, code]] = Object.entries(input);
  return { code: lowerEventScript(code).code, name };
}

/** The speed benchmark with the engine in it, as one script for Node. */
export default {
  name: 'bench',
  context: root,
  mode: 'production',
  devtool: false,
  target: ['node', 'es5'],
  entry: { speed: './test/bench/speed.ts' },
  output: { path: path.join(root, 'node_modules/.cache/bench'), filename: '[name].cjs' },
  externals: { commander: 'commonjs commander' },
  performance: { hints: false },
  stats: 'errors-warnings',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'esbuild-loader',
        options: {
          target: 'es2022',
          supported: { 'optional-chain': false, 'nullish-coalescing': false },
          tsconfig: path.join(root, 'tsconfig.json'),
        },
      },
    ],
  },
  optimization: { minimizer: [new TerserPlugin({ parallel: false, extractComments: false, minify: lower })] },
};
