import { describe, expect, it } from 'vitest';
import { readBytes, warned } from './read.ts';

const LINE = '31/05/2025, 14:05 - Ann: café – ok £5\n31/05/2025, 14:06 - Bea: 👍\n';

const read = async (bytes: Uint8Array) => {
  const got = await readBytes(bytes);
  if (!got.ok) throw new Error(got.error.code);
  return got.value;
};
const texts = async (bytes: Uint8Array) => (await read(bytes)).records.map(({ text }) => text);
const encodingOf = async (bytes: Uint8Array) => (await read(bytes)).reading.assumptions.encoding;

describe('encodings', () => {
  it('reads UTF-8, with and without its mark', async () => {
    expect(await texts(Buffer.from(LINE))).toEqual(['café – ok £5', '👍']);
    expect(await texts(Buffer.from(`\ufeff${LINE}`))).toEqual(['café – ok £5', '👍']);
    expect(await encodingOf(Buffer.from(LINE))).toBe('UTF-8');
  });

  it('reads UTF-16 as Notepad saves it, and says so', async () => {
    const little = Buffer.from(`\ufeff${LINE}`, 'utf16le');
    expect(await texts(little)).toEqual(['café – ok £5', '👍']);
    expect(await texts(Buffer.from(little).swap16())).toEqual(['café – ok £5', '👍']);
    expect(await texts(Buffer.from(LINE, 'utf16le'))).toEqual(['café – ok £5', '👍']);
    expect(warned(await read(little))).toContain('encoding');
  });

  it('reads Windows-1252, and says so', async () => {
    const bytes = Buffer.from('31/05/2025, 14:05 - Ann: caf\xe9 \x96 ok \xa35\n', 'latin1');
    expect(await texts(bytes)).toEqual(['café – ok £5']);
    expect(await encodingOf(bytes)).toBe('Windows-1252');
    expect(warned(await read(bytes))).toContain('encoding');
  });

  it('tells UTF-8 with a broken character from Windows-1252', async () => {
    const bytes = Buffer.concat([
      Buffer.from(LINE.repeat(3)),
      Buffer.from('31/05/2025, 14:07 - Ann: x\xff\n', 'latin1'),
    ]);
    const got = await read(bytes);
    expect(got.reading.assumptions.encoding).toBe('UTF-8 with damaged characters');
    expect(got.records.at(-1)?.text).toBe('x\ufffd');
    expect(got.reading.counts.charactersReplaced).toBe(1);
    expect(warned(got)).toContain('characters-replaced');
  });

  it('replaces noughts and halves of surrogate pairs, and counts them', async () => {
    const noughts = await read(
      Buffer.from(
        '31/05/2025, 14:05 - Ann: a\0b\0\n31/05/2025, 14:05 - Ann: long enough to be text\n',
      ),
    );
    expect(noughts.records[0]?.text).toBe('a\ufffdb\ufffd');
    expect(noughts.reading.counts.charactersReplaced).toBe(2);
    const halves = await read(
      Buffer.from('\ufeff31/05/2025, 14:05 - Ann: a\ud83d b \udc4d ok 👍\n', 'utf16le'),
    );
    expect(halves.records[0]?.text).toBe('a\ufffd b \ufffd ok 👍');
    expect(halves.reading.counts.charactersReplaced).toBe(2);
  });

  it('says that a file ends in the middle of a character or of a head', async () => {
    const whole = Buffer.from(LINE.trimEnd());
    const got = await read(whole.subarray(0, whole.length - 2));
    expect(warned(got)).toEqual(expect.arrayContaining(['cut-short', 'characters-replaced']));
    expect(warned(await read(Buffer.from(`${LINE}31/05/2025, 14:0`)))).toContain('cut-short');
    expect(warned(await read(Buffer.from(LINE)))).not.toContain('cut-short');
  });

  it('keeps characters that stand across the pieces in which a file is read', async () => {
    const lines = Array.from(
      { length: 9_000 },
      (_, n) => `31/05/2025, 14:05 - Ann: ${'é👍'.repeat(20)} ${n}\n`,
    );
    for (const bytes of [
      Buffer.from(lines.join('')),
      Buffer.from(`\ufeff${lines.join('')}`, 'utf16le'),
    ]) {
      const got = await read(bytes);
      expect(got.records).toHaveLength(9_000);
      expect(got.records.every(({ text }, n) => text === `${'é👍'.repeat(20)} ${n}`)).toBe(true);
      expect(got.reading.counts.charactersReplaced).toBe(0);
    }
  });
});
