// The direction of imports. Each rule says why; the table is DESIGN.md, "Folders and direction".

/** `folder` may import only itself and what `allowed` matches. */
const only = (folder, allowed, comment) => ({
  name: `${folder.replace(/\W+/g, '-')}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { pathNot: [`^src/${folder}/`, ...allowed.map((path) => `^${path}`)] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files that import each other cannot be read or tested apart. Type-only imports do not count.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    only('scoring', [], 'The engine is plain data in, plain data out: nothing outside itself, no library.'),
    only(
      'policy',
      ['src/scoring/', '.*node_modules/zod/'],
      'A policy speaks about scores, never about Outlook.',
    ),
    only(
      'messages',
      ['src/scoring/', 'src/policy/policy'],
      'Words are made from reasons and decisions alone.',
    ),
    only(
      'host',
      ['src/scoring/'],
      'Adapters know the types they produce and nothing of what is done with them.',
    ),
    only('memory', ['src/scoring/', 'src/host/ports'], 'Stores are reached through ports.'),
    only(
      'delivery',
      ['src/scoring/', 'src/policy/', 'src/host/ports'],
      'How a policy reaches a client: over ports, whatever is decided by it.',
    ),
    only(
      'packaging',
      [
        'src/scoring/result',
        'src/policy/',
        'src/messages/languages',
        'src/cli/manifest/',
        '(node:)?(child_process|crypto|fs|module)$',
        '.*node_modules/(zod|fflate|ajv-draft-04|ajv-formats|@xmldom)/',
      ],
      'A package is the build, a policy and a tenant’s names; the engine is in it as a file.',
    ),
    only(
      'history',
      [
        'src/scoring/',
        'src/memory/',
        'src/host/ports',
        '.*node_modules/(zod|@azure/msal-browser|postal-mime|pst-extractor)/',
      ],
      'History is read into messages of the engine, and learned through ports.',
    ),
    only(
      'backtest',
      [
        'src/scoring/',
        'src/policy/',
        'src/messages/',
        'src/send-check/assess',
        '.*node_modules/(@observablehq|react|react-dom|@types/react|@types/react-dom)/',
      ],
      'The back-test is the engine, a policy and its words on mail that is at hand.',
    ),
    only(
      'send-check',
      ['src/scoring/', 'src/policy/', 'src/memory/', 'src/host/ports'],
      'Use cases take ports and give values.',
    ),
    only(
      'commands',
      [
        'src/scoring/',
        'src/policy/',
        'src/delivery/',
        'src/memory/',
        'src/host/',
        'src/send-check/',
        'src/messages/',
        'src/reporting/queue/',
      ],
      'The event bundle runs without DOM, React and zod, and reports nothing itself.',
    ),
    only(
      'reporting/queue',
      ['src/scoring/', 'src/policy/', 'src/host/(ports|ring-logger)', 'src/send-check/contracts'],
      'The event bundle only queues what is to be reported.',
    ),
    only(
      'reporting/sender',
      [
        'src/reporting/queue/',
        'src/scoring/',
        'src/policy/',
        'src/host/ports',
        '.*node_modules/@opentelemetry/',
      ],
      'What leaves the mailbox is made from records of the queue and the policy alone.',
    ),
    only(
      'studio',
      [
        'src/scoring/',
        'src/policy/',
        'src/backtest/',
        'src/history/import/',
        'src/taskpane/theme/',
        '.*node_modules/',
        'buffer$',
      ],
      'The studio is the back-test and the policy in a page: nothing of Outlook, memory or the send path.',
    ),
    only('training', ['src/scoring/'], 'Training looks at the engine; the engine never looks at training.'),
    {
      name: 'event-bundle-without-zod',
      severity: 'error',
      comment: 'zod needs newer builtins than the event runtime has.',
      from: { path: '^src/(commands|send-check|delivery|memory|messages|scoring|host|reporting)/' },
      to: { path: '^src/(policy/schema|history/)|node_modules/zod/' },
    },
    {
      name: 'office-only-in-composition-roots',
      severity: 'error',
      comment: 'Only the composition roots may know that the host is Office.',
      from: {
        path: '^src/',
        pathNot: [
          '^src/host/office/',
          '^src/commands/commands',
          '^src/taskpane/main',
          '^src/taskpane/worker/main',
          '^src/taskpane/history/worker/main',
          '^src/reporting/reporter',
        ],
      },
      to: { path: '^src/host/office/' },
    },
    {
      name: 'pane-apart-from-event-runtime',
      severity: 'error',
      comment: 'The pane and the handler are two programs that share stores, not memory.',
      from: { path: '^src/taskpane/' },
      to: { path: '^src/(commands|cli|training)/' },
    },
    {
      name: 'product-without-test-bed',
      severity: 'error',
      comment: 'The product never depends on its test bed.',
      from: { path: '^src/' },
      to: { path: '^(simulator|test)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules/(?!zod|postal-mime|pst-extractor|@opentelemetry))' },
  },
};
