// Who may import what (architecture.md). Each rule has a planted violation in test/architecture.
const NETWORK = '^(http|https|http2|net|tls|dns|dgram|inspector)$';
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

export default {
  forbidden: [
    // Screens are loaded when first opened, and types are gone by then: neither makes a cycle that runs.
    rule(
      'no-circular',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    ),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }),
    rule(
      'no-network',
      { path: '^(electron|renderer|shared|policy)/' },
      { path: NETWORK, dependencyTypes: ['core'] },
    ),
    rule('shared-is-pure', { path: '^shared/' }, { pathNot: ['^shared/', 'node_modules/zod/'] }),
    rule('policy-is-pure', { path: '^policy/' }, { pathNot: ['^policy/', '^shared/'] }),
    rule(
      'importers-hold-nothing',
      { path: '^electron/importers/' },
      {
        path: [
          '^electron/(vault|main|preload|cli)/',
          '^renderer/',
          '^policy/',
          'node_modules/(better-sqlite3|sodium-native|age-encryption)',
        ],
      },
    ),
    rule(
      'only-process-entries-know-electron',
      {
        path: '^electron/(vault|importers|cli)/',
        pathNot: '^electron/(vault|importers)/(index|port)\\.ts$',
      },
      { path: 'node_modules/electron/' },
    ),
    rule(
      'vault-stands-alone',
      { path: '^electron/vault/' },
      { path: ['^electron/(main|preload|importers|cli)/', '^renderer/'] },
    ),
    rule(
      'main-sees-no-content',
      { path: '^electron/main/' },
      {
        path: [
          '^electron/(vault|importers|cli)/',
          '^policy/',
          '^renderer/',
          'node_modules/(better-sqlite3|sodium-native|age-encryption)',
        ],
      },
    ),
    rule(
      'cli-is-plain-node',
      { path: '^electron/cli/' },
      { path: ['^electron/(main|preload)/', '^renderer/', 'node_modules/electron/'] },
    ),
    rule(
      'preload-is-only-electron',
      { path: '^electron/preload/' },
      {
        path: '.',
        pathNot: ['^electron/preload/', 'node_modules/electron/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'features-do-not-know-each-other',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    ),
    rule(
      'ui-knows-no-screens',
      { path: '^renderer/ui/' },
      { path: ['^renderer/(app|features)/', '^policy/'] },
    ),
    rule(
      'window-is-only-a-window',
      { path: '^renderer/' },
      { path: ['^electron/', 'node_modules/electron/'] },
    ),
    rule('window-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    rule(
      'tests-stay-outside',
      { path: '^(electron|renderer|shared|policy)/' },
      { path: '^(test|scripts)/' },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
