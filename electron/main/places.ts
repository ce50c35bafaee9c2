import path from 'node:path';

/** Where Daybook keeps what is its own on this laptop. */
export interface Places {
  /** The vault folder. */
  readonly vault: string;
  /** The sample office's folder, apart from the vault. */
  readonly sample: string;
  /** The window's own profile: no content is ever in it. */
  readonly profile: string;
  readonly settings: string;
  readonly log: string;
  /** Another settings file of the department than the machine's; for tests. */
  readonly managedConfig: string | null;
  /** Whether screen captures show nothing of the window. */
  readonly protectContent: boolean;
}

interface PlacesDeps {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly argv: readonly string[];
  /** Electron's own data folder. */
  readonly userData: string;
  /** A packaged application takes no folder from outside. */
  readonly packaged: boolean;
  /** The folder of a self-check, before all else. */
  readonly scratch: string | null;
}

const named = (argv: readonly string[]): string | undefined =>
  argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length);

const rootOf = (deps: PlacesDeps): string => {
  const { platform, env, argv, userData, packaged, scratch } = deps;
  if (scratch !== null) return scratch;
  const asked = packaged ? undefined : (named(argv) ?? env['DAYBOOK_DATA']);
  if (asked) return path.resolve(asked);
  // Electron's default on Windows roams between machines; a database must not.
  const local = platform === 'win32' ? env['LOCALAPPDATA'] : undefined;
  return local ? path.join(local, 'Daybook') : userData;
};

/** Lays out the data folder: the local one of the platform, or the one a test names. */
export const placesFor = (deps: PlacesDeps): Places => {
  const root = rootOf(deps);
  return {
    vault: path.join(root, 'vault'),
    sample: path.join(root, 'sample'),
    profile: path.join(root, 'window'),
    settings: path.join(root, 'window.json'),
    log: path.join(root, 'daybook.log'),
    managedConfig: deps.packaged ? null : (deps.env['DAYBOOK_MANAGED'] ?? null),
    protectContent: deps.packaged || deps.env['DAYBOOK_CAPTURE'] !== '1',
  };
};
