import { readFileSync } from 'node:fs';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { transform } from 'esbuild';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** TypeScript through esbuild, lowered to what the bundle's runtime can parse. */
const typescript = (target) => ({
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  options: { target, tsconfig: path.join(root, 'tsconfig.json') },
});

const shared = (name, target) => ({
  name,
  context: root,
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript(target)] },
  optimization: {
    minimizer: [new EsbuildPlugin({ target, css: true })],
    splitChunks: false,
    runtimeChunk: false,
  },
});

/** What the lowered code asks for as it loads, so it stands before everything else. */
const builtins = readFileSync(path.join(root, 'src/commands/es2016-builtins.ts'), 'utf8');

/** Lowered once as a whole: file by file, each would bring its own copy of the helpers for `async` and spread. */
async function lowerAndMinify(input, sourceMap, options) {
  const [[name, code]] = Object.entries(input);
  const banner = (await transform(builtins, { loader: 'ts', target: 'es2016' })).code;
  const lowered = await transform(code, { banner, target: 'es2016' });
  return TerserPlugin.terserMinify({ [name]: lowered.code }, sourceMap, options);
}

/**
 * terser for the bundle that has a budget and no choice of host: unlike esbuild it drops functions that nothing calls,
 * and writes patterns in ASCII too.
 */
const smallestAscii = new TerserPlugin({
  extractComments: false,
  parallel: false,
  minify: lowerAndMinify,
  terserOptions: { ecma: 2016, format: { ascii_only: true, comments: false }, compress: { passes: 2 } },
});

/** One file for every client, the JS-only runtime of classic Windows included: ES2016, no chunks, no DOM. */
const eventBundle = {
  ...shared('event', 'es2022'),
  optimization: { minimizer: [smallestAscii], splitChunks: false, runtimeChunk: false },
  entry: { commands: './src/commands/commands.ts' },
  target: ['web', 'es5'],
  output: { path: dist, filename: '[name].js', publicPath: '' },
  plugins: [
    new HtmlPlugin({ template: './src/commands/commands.html', filename: 'commands.html', chunks: [] }),
    new CopyPlugin({ patterns: [{ from: 'manifest.xml' }, { from: 'assets/*.png' }] }),
  ],
};

const paneBundle = {
  ...shared('pane', 'es2020'),
  entry: { taskpane: './src/taskpane/main.tsx' },
  target: ['web', 'es2020'],
  output: { path: dist, filename: '[name].js', publicPath: '' },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'defer',
    }),
  ],
};

const simulatorBundle = {
  ...shared('simulator', 'es2022'),
  entry: {
    outlook: './simulator/client/main.tsx',
    'microsoft-ajax': './simulator/page/microsoft-ajax.ts',
    'office-gap': './simulator/page/office-gap.ts',
  },
  target: ['web', 'es2022'],
  output: { path: path.join(dist, 'simulator'), filename: '[name].js', publicPath: '' },
  plugins: [
    new HtmlPlugin({
      template: './simulator/client/outlook.html',
      filename: 'index.html',
      chunks: ['outlook'],
      scriptLoading: 'defer',
    }),
  ],
};

export default [eventBundle, paneBundle, simulatorBundle];
