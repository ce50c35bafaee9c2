/** What a process of ours needs of the environment. Variables that load code or open debuggers are not among it. */
const KEPT = [
  'HOME',
  'LANG',
  'LC_ALL',
  'TZ',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'windir',
  'USERPROFILE',
  'LOCALAPPDATA',
] as const;

/** The environment of a process that holds a vault or reads hostile input. */
export const childEnv = (
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string> =>
  Object.fromEntries(KEPT.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
