import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import webpack from 'webpack';
import { lowerEventScript, TERSER_OPTIONS } from './scripts/event-script.mjs';

const root = import.meta.dirname;
const dist = path.join(root, 'dist');

/** TypeScript through esbuild, lowered to what the bundle's runtime can parse. */
const typescript = (target, supported) => ({
  test: /\.tsx?$/,
  loader: 'esbuild-loader',
  options: { target, supported, tsconfig: path.join(root, 'tsconfig.json') },
});

const shared = (name, target, supported = {}) => ({
  name,
  context: root,
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [typescript(target, supported)] },
  optimization: {
    minimizer: [new EsbuildPlugin({ target, css: true })],
    splitChunks: false,
    runtimeChunk: false,
  },
});

/** A minimizer of webpack's plugin: the whole bundle in, the script of the event runtime out. */
function lowerAndMinify(input, sourceMap, options) {
  const [[name, code]] = Object.entries(input);
  return TerserPlugin.terserMinify({ [name]: lowerEventScript(code).code }, sourceMap, options);
}

/** For the bundle that has a budget and no choice of host. */
const smallestAscii = new TerserPlugin({
  extractComments: false,
  parallel: false,
  minify: lowerAndMinify,
  terserOptions: TERSER_OPTIONS,
});

/** One file for every client, the JS-only runtime of classic Windows included: ES2016, no chunks, no DOM. */
const eventBundle = {
  // esbuild writes `?.` and `??` shorter than TypeScript, which lowers the rest.
  ...shared('event', 'es2022', { 'optional-chain': false, 'nullish-coalescing': false }),
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
  entry: {
    taskpane: './src/taskpane/main.tsx',
    'taskpane-worker': './src/taskpane/worker/main.ts',
    'taskpane-history-worker': './src/taskpane/history/worker/main.ts',
    reporter: './src/reporting/reporter.ts',
  },
  target: ['web', 'es2020'],
  module: {
    rules: [
      typescript('es2020', {}),
      { resourceQuery: /raw/, type: 'asset/source' },
      // Only the worker's part needs the engine: what another module merely mentions stays out of the pane.
      { include: path.join(root, 'src'), sideEffects: false },
    ],
  },
  // The words of each other language are a chunk of their own; so is what reads the mailbox, and the worker's part for a
  // browser without workers.
  output: { path: dist, filename: '[name].js', chunkFilename: 'taskpane.[name].js', publicPath: '' },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane', 'reporter'],
      scriptLoading: 'defer',
    }),
  ],
};

/** A page and its worker. The readers of mail files come from npm and expect a few modules of Node's. */
const studioBundle = {
  ...shared('studio', 'es2022'),
  entry: {
    studio: './src/studio/main.tsx',
    'studio-worker': './src/studio/worker/main.ts',
  },
  target: ['web', 'es2022'],
  output: { path: dist, filename: '[name].js', publicPath: '' },
  // A worker that was started from a blob has no address from which to load a second file.
  module: {
    rules: [typescript('es2022', {})],
    parser: { javascript: { dynamicImportMode: 'eager' } },
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    fallback: {
      buffer: path.join(root, 'node_modules/buffer/'),
      zlib: path.join(root, 'src/studio/worker/node-zlib.ts'),
      string_decoder: path.join(root, 'node_modules/string_decoder/'),
      fs: false,
    },
  },
  plugins: [
    new webpack.ProvidePlugin({ Buffer: ['buffer', 'Buffer'] }),
    new HtmlPlugin({
      template: './src/studio/studio.html',
      filename: 'studio.html',
      chunks: ['studio'],
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
    'nested-auth-bridge': './simulator/page/nested-auth-bridge.ts',
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

export default [eventBundle, paneBundle, studioBundle, simulatorBundle];
