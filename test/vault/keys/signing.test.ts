import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemRandom } from '#vault/keys/random.ts';
import {
  base64ToPublicKey,
  createSigning,
  isSignedBy,
  openSshToPublicKey,
  publicKeyToOpenSsh,
} from '#vault/keys/signing.ts';

const hasSshKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined;

describe('public keys in other forms', () => {
  it('go to an OpenSSH line and back', () => {
    const { publicKey } = createSigning(systemRandom(32));
    const line = publicKeyToOpenSsh(publicKey, 'Ann Example\n(Daybook)');
    expect(line).toMatch(/^ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI\S+ Ann Example \(Daybook\)$/);
    expect(openSshToPublicKey(line)?.equals(publicKey)).toBe(true);
    expect(openSshToPublicKey(publicKeyToOpenSsh(publicKey))?.equals(publicKey)).toBe(true);
  });

  it.each(['', 'ssh-ed25519', 'ssh-rsa AAAA', 'ssh-ed25519 AAAA', 'ssh-ed25519 !!!! x'])(
    'are not read from %j',
    (line) => expect(openSshToPublicKey(line)).toBeNull(),
  );

  it('come from base64 of exactly 32 bytes', () => {
    const { publicKey } = createSigning(systemRandom(32));
    expect(base64ToPublicKey(publicKey.toString('base64'))?.equals(publicKey)).toBe(true);
    expect(base64ToPublicKey(publicKey.subarray(1).toString('base64'))).toBeNull();
    expect(base64ToPublicKey(`${publicKey.toString('base64')} `)).toBeNull();
  });

  it.skipIf(!hasSshKeygen)('are read by ssh-keygen (skipped where it is not installed)', () => {
    const folder = fs.mkdtempSync(path.join(tmpdir(), 'daybook-ssh-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'key.pub');
    const { publicKey } = createSigning(systemRandom(32));
    fs.writeFileSync(file, `${publicKeyToOpenSsh(publicKey, 'ann')}\n`);
    const shown = spawnSync('ssh-keygen', ['-l', '-f', file]);
    expect(shown.stdout.toString()).toMatch(/^256 SHA256:\S+ ann \(ED25519\)/);
  });
});

describe('a signature', () => {
  it('holds for its bytes, its key and its own length alone', () => {
    const [ann, bob] = [createSigning(systemRandom(32)), createSigning(systemRandom(32))];
    const bytes = Buffer.from('an act');
    const signature = ann.sign(bytes);
    expect(isSignedBy(ann.publicKey, bytes, signature)).toBe(true);
    expect(isSignedBy(bob.publicKey, bytes, signature)).toBe(false);
    expect(isSignedBy(ann.publicKey, Buffer.from('an axt'), signature)).toBe(false);
    expect(isSignedBy(ann.publicKey, bytes, signature.subarray(1))).toBe(false);
    expect(isSignedBy(Buffer.alloc(0), bytes, signature)).toBe(false);
  });
});
