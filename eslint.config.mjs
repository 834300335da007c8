import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['scoring', 'policy', 'delivery', 'messages', 'send-check', 'memory', 'reporting/queue'].map(
  (folder) => `src/${folder}/**`,
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules', '**/*.generated.ts'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // Numbers in messages are the rule here, not the exception.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 20],
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-globals': [
        'error',
        ...[
          'Office',
          'window',
          'document',
          'localStorage',
          'fetch',
          'setTimeout',
          'setInterval',
          'Intl',
          'crypto',
          'globalThis',
          'process',
        ].map((name) => ({
          name,
          message:
            'This folder is pure: clock, timers, stores and the host are ports that a composition root passes in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Time is passed in: results must be reproducible.' },
        {
          object: 'Math',
          property: 'random',
          message: 'Randomness is passed in as a seed: results must be reproducible.',
        },
      ],
    },
  },
  {
    files: ['src/taskpane/**', 'src/studio/**', 'simulator/client/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['test/**'],
    rules: {
      'max-lines-per-function': 'off', // a describe block is one function
      '@typescript-eslint/no-non-null-assertion': 'off', // a wrong assertion fails the test, which is its purpose
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', '**/*.config.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', module: 'readonly', URL: 'readonly' },
    },
  },
);
