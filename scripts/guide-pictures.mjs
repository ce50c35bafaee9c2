// Takes the guide's pictures anew, in the real application: `npm run guide-pictures`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './places.mjs';

const { status } = spawnSync(process.execPath, ['scripts/test.mjs', 'e2e', 'guide.spec.ts'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, DAYBOOK_GUIDE_PICTURES: path.join(root, 'docs/guide/images') },
});
process.exitCode = status ?? 1;
