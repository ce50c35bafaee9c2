// System packages: installed where we may, otherwise named with the one command that does it.
import { ask, run, say, step } from './step.mjs';

/** What Electron needs, a display and a keychain for the tests, a compiler for the runtime of the tests. */
const NEEDED = [
  'xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0',
  'dbus dbus-x11 gnome-keyring libsecret-tools build-essential python3 unzip',
];
/** Other people's tools, with which the tests check what Daybook makes. */
const CHECKERS = ['age openssl openssh-client strace poppler-utils'];

const names = [...NEEDED, ...CHECKERS].join(' ').split(' ');
const INSTALL = ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120'];

const missingOf = (listed) => {
  const held = new Set(
    listed
      .split('\n')
      .filter((line) => line.includes(' ii'))
      .map((line) => line.split(' ')[0].replace(/t64$/, '')),
  );
  return names.filter((name) => !held.has(name));
};

const installed = () => ask('dpkg-query', ['-W', '-f=${Package} ${db:Status-Abbrev}\n']);

/** Newer systems call some libraries `…t64`. */
const asCalledHere = (name) =>
  name.startsWith('lib') && ask('apt-cache', ['show', `${name}t64`]) ? `${name}t64` : name;

const install = (missing) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', [...INSTALL, '-qq', ...missing.map(asCalledHere)], quiet);
};

/** Sees to the system packages. Never stops: some of what follows works without them. */
export const ensureDebianPackages = () => {
  const listed = process.platform === 'linux' ? installed() : null;
  if (listed === null) return;
  const missing = missingOf(listed);
  if (missing.length === 0) return;
  const command = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid() !== 0) {
    say(`system packages are missing; to install them: sudo ${command}`);
    return;
  }
  try {
    step(`installing ${missing.length} system packages`, () => install(missing));
  } catch {
    say(`they could not be installed; to try again: ${command}`);
  }
};
