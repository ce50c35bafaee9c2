import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createKeyedHash } from '#vault/keys/keyed-hash.ts';

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ minLength: 900, maxLength: 3000 }),
);

describe('the hash under a key', () => {
  it('is HMAC-SHA256, whatever was hashed before', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 0, maxLength: 64 }),
        fc.array(text, { minLength: 1, maxLength: 5 }),
        (bytes, texts) => {
          const key = Buffer.from(bytes);
          const hash = createKeyedHash(key);
          for (const one of texts) {
            expect(hash(one).toString('hex')).toBe(
              createHmac('sha256', key).update(one).digest('hex'),
            );
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('refuses a key that would have to be hashed itself', () => {
    expect(() => createKeyedHash(randomBytes(65))).toThrow('65 bytes');
  });
});
