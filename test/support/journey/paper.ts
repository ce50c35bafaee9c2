import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { APP_FOLDER } from '../launch.ts';

/** Verifies a pack as a stranger would, with stock tools; throws with what they say. */
export const verifyWithStockTools = (pack: string): void => {
  const run = (program: string, args: readonly string[], input?: Buffer): void => {
    execFileSync(program, args, { cwd: pack, encoding: 'utf8', ...(input && { input }) });
  };
  run('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt']);
  run('sha256sum', ['-c', '--strict', '--quiet', 'tagmanifest-sha256.txt']);
  const signers = path.join('data', 'journal', 'allowed_signers');
  const [signer = ''] = readFileSync(path.join(pack, signers), 'utf8').split(' ');
  const verify = ['-Y', 'verify', '-f', signers, '-I', signer, '-n', 'daybook-pack'];
  const signed = readFileSync(path.join(pack, 'tagmanifest-sha256.txt'));
  run('ssh-keygen', [...verify, '-s', 'tagmanifest-sha256.txt.sig'], signed);
};

/** What `npm run -s daybook -- verify` says of a pack; throws where it does not hold. */
export const verifyWithDaybook = (pack: string): string =>
  execFileSync('npm', ['run', '-s', 'daybook', '--', 'verify', pack], {
    cwd: APP_FOLDER,
    encoding: 'utf8',
  });
