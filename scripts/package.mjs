// Packages Daybook for this platform (`electron-builder --dir`) and reads back from the artefact
// what must be true of it: the fuses, that no default application is in it, and no foreign modules.
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import path from 'node:path';
import { getCurrentFuseWire, FuseV1Options } from '@electron/fuses';
import { electronEnv, node24, root } from './places.mjs';

const env = electronEnv();
const dist = env.ELECTRON_OVERRIDE_DIST_PATH;
const version = dist
  ? fs.readFileSync(path.join(dist, 'version'), 'utf8').replace(/^v/, '').trim()
  : null;
const builder = path.join(root, 'node_modules/electron-builder/cli.js');
const args = [builder, '--dir', '--publish', 'never'];
if (dist) args.push(`-c.electronDist=${dist}`, `-c.electronVersion=${version}`);
const { status } = spawnSync(node24, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...env, DEBUG: '' },
});
if (status !== 0) process.exit(status ?? 1);

const WANTED = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};
const out = path.join(root, 'dist', 'linux-unpacked');
if (fs.existsSync(out)) {
  const wire = await getCurrentFuseWire(path.join(out, 'daybook'));
  const wrong = Object.entries(WANTED).filter(
    ([name, on]) => (wire[FuseV1Options[name]] === 49) !== on,
  );
  if (wrong.length > 0) {
    process.stderr.write(
      `These fuses are not as they must be: ${wrong.map(([name]) => name).join(', ')}\n`,
    );
    process.exit(1);
  }
  if (fs.existsSync(path.join(out, 'resources', 'default_app.asar'))) {
    process.stderr.write('The package holds the default application.\n');
    process.exit(1);
  }
  process.stdout.write(
    `packaged in ${path.relative(root, out)}, ${Object.keys(WANTED).length} fuses read back\n`,
  );
}
