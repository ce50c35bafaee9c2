// Who may import what: the table of ARCHITECTURE.md, as lists of what each folder may import.
// What is not named is refused. Each rule has a planted violation in test/architecture.
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
const core = (...names) => `^(${names.join('|')})$`;
const packages = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;

/** A folder and the whole of what it may import besides itself. */
const only = (name, folder, ...allowed) =>
  rule(name, { path: folder }, { pathNot: [folder, ...allowed] });

const ELECTRON = packages('electron');
const WINDOW = packages(
  'react',
  'react-dom',
  '@mantine/[a-z]+',
  '@tanstack/react-[a-z]+',
  'get-nonce',
  'marked',
  'zod',
);
/** The entries of the processes that Electron starts, which know Electron's ports. */
const ENTRIES = '^electron/(vault|importers)/(index|port)\\.ts$';

export default {
  forbidden: [
    // Screens are loaded when first opened, and types are gone by then: neither makes a cycle that runs.
    rule(
      'no-circular',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    ),
    rule('not-to-unresolvable', {}, { couldNotResolve: true }),
    rule('not-to-undeclared', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
    rule(
      'no-network',
      { path: '^(electron|renderer|shared|policy|sample)/' },
      { path: core('http', 'https', 'http2', 'net', 'tls', 'dns', 'dns/promises', 'dgram') },
    ),
    only('shared-is-pure', '^shared/', packages('zod')),
    only('policy-is-pure', '^policy/', '^shared/'),
    only('sample-is-pure', '^sample/', '^shared/', '^policy/'),
    only(
      'importers-hold-nothing',
      '^electron/importers/',
      '^shared/',
      packages('yauzl', 'electron'),
      core('buffer', 'crypto', 'fs', 'fs/promises', 'path', 'stream', 'util', 'zlib'),
    ),
    only(
      'vault-stands-alone',
      '^electron/vault/',
      '^(shared|policy)/',
      packages(
        'better-sqlite3',
        'sodium-native',
        'age-encryption',
        '@scure/bip39',
        'secure-password-utilities',
        'zod',
        'electron',
      ),
      core('buffer', 'crypto', 'fs', 'fs/promises', 'os', 'path', 'stream', 'util', 'zlib'),
    ),
    rule(
      'only-process-entries-know-electron',
      { path: '^electron/(vault|importers)/', pathNot: ENTRIES },
      { path: ELECTRON },
    ),
    only(
      'main-sees-no-content',
      '^electron/main/',
      '^shared/',
      packages('electron', '@napi-rs/keyring', 'zod'),
      core('crypto', 'fs', 'fs/promises', 'os', 'path', 'timers/promises'),
    ),
    only(
      'cli-is-plain-node',
      '^electron/cli/',
      '^electron/(vault|importers)/',
      '^(shared|policy)/',
      packages('age-encryption', 'zod'),
      core('crypto', 'fs', 'fs/promises', 'os', 'path', 'readline', 'readline/promises', 'util'),
    ),
    rule(
      'preload-is-only-electron',
      { path: '^electron/preload/' },
      { pathNot: ['^electron/preload/', ELECTRON], dependencyTypesNot: ['type-only'] },
    ),
    only('window-is-only-a-window', '^renderer/', '^(shared|policy|sample)/', WINDOW),
    rule(
      'features-do-not-know-each-other',
      { path: '^renderer/features/([^/]+)/' },
      { path: '^renderer/', pathNot: ['^renderer/features/$1/', '^renderer/(app|ui)/'] },
    ),
    only('ui-knows-no-screens', '^renderer/ui/', '^shared/', WINDOW),
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
