import * as crypto from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openSealedTo, openUnder, sealKeyOf, sealTo, sealUnder } from '#vault/keys/aead.ts';
import { deriveKey, hkdfSha256, type Purpose } from '#vault/keys/derive.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { createSigning, isSignedBy } from '#vault/keys/signing.ts';
import { argon2id } from '#vault/keys/stretch.ts';
import { VAULT } from './an-office.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');
const run = (from: number, to: number): Buffer =>
  Buffer.from(Array.from({ length: to - from + 1 }, (_, index) => from + index));

describe('HKDF-SHA-256 (RFC 5869, appendix A)', () => {
  it.each([
    {
      secret: hex('0b'.repeat(22)),
      salt: run(0x00, 0x0c),
      info: run(0xf0, 0xf9),
      gives: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
    },
    {
      secret: run(0x00, 0x4f),
      salt: run(0x60, 0xaf),
      info: run(0xb0, 0xff),
      gives: `b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e
        590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87`,
    },
    {
      secret: hex('0b'.repeat(22)),
      salt: Buffer.alloc(0),
      info: Buffer.alloc(0),
      gives: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8',
    },
  ])('test case of $gives.length hexadecimal digits', ({ secret, salt, info, gives }) => {
    const bytes = hex(gives).length;
    expect(hkdfSha256({ secret, salt, info, bytes }).toString('hex')).toBe(
      hex(gives).toString('hex'),
    );
  });

  it('agrees with the HKDF of Node, and gives each purpose another key', () => {
    const vk = systemRandom(32);
    const purposes: readonly Purpose[] = ['db', 'head', 'slots', 'ring'];
    const salt = hex(VAULT.replaceAll('-', ''));
    const keys = purposes.map((purpose) => {
      const key = deriveKey(vk, VAULT, purpose).toString('hex');
      const theirs = crypto.hkdfSync('sha256', vk, salt, `daybook/${purpose}/v1`, 32);
      expect(key).toBe(Buffer.from(theirs).toString('hex'));
      return key;
    });
    expect(new Set(keys).size).toBe(purposes.length);
  });
});

/** Node's own Argon2, from OpenSSL: there from Node 24.7 on, so for tests alone. */
interface Argon2Input {
  readonly message: Buffer;
  readonly nonce: Buffer;
  readonly parallelism: number;
  readonly passes: number;
  /** KiB. */
  readonly memory: number;
  readonly tagLength: number;
  readonly secret?: Buffer;
  readonly associatedData?: Buffer;
}
const { argon2Sync } = crypto as unknown as {
  readonly argon2Sync: (algorithm: 'argon2id', input: Argon2Input) => Buffer;
};

describe('Argon2id version 1.3 (RFC 9106)', () => {
  it('the second implementation passes the vector of section 5.3', () => {
    const tag = argon2Sync('argon2id', {
      message: Buffer.alloc(32, 1),
      nonce: Buffer.alloc(16, 2),
      secret: Buffer.alloc(8, 3),
      associatedData: Buffer.alloc(12, 4),
      parallelism: 4,
      passes: 3,
      memory: 32,
      tagLength: 32,
    });
    expect(tag.toString('hex')).toBe(
      '0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659',
    );
  });

  // libsodium takes one lane and neither secret nor data, so it is held against the second one.
  it.each([
    { passes: 1, mib: 8 },
    { passes: 2, mib: 64 },
    { passes: 3, mib: 16 },
  ])('libsodium agrees with it at $passes passes over $mib MiB', async ({ passes, mib }) => {
    const passphrase = Buffer.from('five words of one office');
    const salt = systemRandom(16);
    const key = await argon2id(passphrase, salt, { passes, memory: mib * 1_048_576 });
    const theirs = argon2Sync('argon2id', {
      message: passphrase,
      nonce: salt,
      parallelism: 1,
      passes,
      memory: mib * 1_024,
      tagLength: 32,
    });
    expect(key.toString('hex')).toBe(theirs.toString('hex'));
  });
});

describe('Ed25519 (RFC 8032, section 7.1)', () => {
  it.each([
    {
      seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
      seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      signature:
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
    {
      seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af82',
      signature:
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    },
  ])('signs message "$message"', ({ seed, key, message, signature }) => {
    const signing = createSigning(hex(seed));
    expect(signing.publicKey.toString('hex')).toBe(key);
    expect(signing.sign(hex(message)).toString('hex')).toBe(signature);
    expect(isSignedBy(hex(key), hex(message), hex(signature))).toBe(true);
    expect(isSignedBy(hex(key), hex(`${message}00`), hex(signature))).toBe(false);
  });
});

describe('XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha, A.3.1)', () => {
  const key = run(0x80, 0x9f);
  const nonce = run(0x40, 0x57);
  const context = hex('50515253c0c1c2c3c4c5c6c7');
  const plain = Buffer.from(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );
  const box =
    hex(`bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f
    4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9
    21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49`);

  it('seals and opens the vector', () => {
    const sealed = sealUnder({ key, plain, context, random: () => nonce });
    expect(sealed.box.toString('hex')).toBe(box.toString('hex'));
    expect(openUnder({ key, nonce, box, context })).toEqual(plain);
  });

  it('opens with nothing else', () => {
    const other = Buffer.from(box);
    other[3] = (other[3] ?? 0) ^ 1;
    expect(openUnder({ key, nonce, box: other, context })).toBeNull();
    expect(openUnder({ key, nonce, box, context: Buffer.from('other') })).toBeNull();
    expect(openUnder({ key: Buffer.alloc(32), nonce, box, context })).toBeNull();
    expect(openUnder({ key, nonce: Buffer.alloc(3), box, context })).toBeNull();
    expect(openUnder({ key, nonce, box: Buffer.alloc(5), context })).toBeNull();
  });
});

describe('sealing to a public key', () => {
  it('opens for the holder of the private key alone', () => {
    const [seed, other] = [systemRandom(32), systemRandom(32)];
    const box = sealTo(sealKeyOf(seed), Buffer.from('for you'));
    expect(openSealedTo(seed, box)?.toString()).toBe('for you');
    expect(openSealedTo(other, box)).toBeNull();
    expect(openSealedTo(seed, box.subarray(0, 20))).toBeNull();
  });

  it('has the X25519 public key that Node finds for the same private key', () => {
    const seed = systemRandom(32);
    const pkcs8 = Buffer.concat([hex('302e020100300506032b656e04220420'), seed]);
    const key = crypto.createPublicKey(
      crypto.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }),
    );
    const raw = key.export({ format: 'der', type: 'spki' }).subarray(-32);
    expect(sealKeyOf(seed).equals(raw)).toBe(true);
  });
});
