import { describe, expect, it } from 'vitest';
import { makeZip } from './make-zip.ts';
import { readBytes, readLines, sumsHold, warned } from './read.ts';

const chat = (count: number, text: (n: number) => string = (n) => `message ${n}`): string[] =>
  Array.from({ length: count }, (_, n) => `31/05/2025, 14:05 - Ann: ${text(n)}`);
const warningOf = async (lines: readonly string[], code: string) =>
  (await readLines(lines)).reading.warnings.find((warning) => warning.code === code);

describe('exports that are probably cut off', () => {
  it('without media, from 39,900 records', async () => {
    expect(warned(await readLines(chat(39_900)))).toContain('probably-cut-off');
    expect(warned(await readLines(chat(39_899)))).not.toContain('probably-cut-off');
  });

  it('with media, from 9,900', async () => {
    const lines = ['31/05/2025, 14:05 - Ann: IMG-1.jpg (file attached)', ...chat(9_899), ''];
    const media = { name: 'IMG-1.jpg', content: 'x' };
    const read = await readBytes(
      makeZip([{ name: '_chat.txt', content: lines.join('\n') }, media]),
    );
    expect(read.ok && warned(read.value)).toContain('probably-cut-off');
  });
});

describe('hours in which the clocks change', () => {
  it('says that an hour came twice, and takes the first', async () => {
    const read = await readLines(['27/10/2024, 01:30 - Ann: hello']);
    expect(read.records[0]).toMatchObject({
      at: '2024-10-27T01:30:00+01:00',
      clockChange: 'repeated',
    });
    expect(warned(read)).toContain('clock-change');
  });

  it('says that an hour did not exist', async () => {
    const read = await readLines(['31/03/2024, 01:30 - Ann: hello']);
    expect(read.records[0]).toMatchObject({
      at: '2024-03-31T01:30:00+00:00',
      clockChange: 'skipped',
    });
    expect(warned(read)).toContain('clock-change');
  });

  it('does not depend on the zone of this machine', async () => {
    const read = await readLines(['31/03/2024, 01:30 - Ann: hello'], { zone: 'Asia/Kolkata' });
    expect(read.records[0]).toMatchObject({ at: '2024-03-31T01:30:00+05:30', clockChange: 'none' });
  });
});

describe('what people must be told of', () => {
  it.each(['SECRET – UK EYES ONLY', 'page headed TOP SECRET', 'marked "SECRET".'])(
    '%s',
    async (text) => {
      const warning = await warningOf(
        [...chat(3), `31/05/2025, 14:06 - Ann: ${text}`],
        'classification-word',
      );
      expect(warning?.lines).toEqual([4]);
      expect(warning?.says).toContain('1 record carries the word');
      expect(warning?.says).toContain('security');
    },
  );

  it.each(['SECRETARY', 'the secret is out', 'OFFICIAL-SENSITIVE', 'SECRETS'])(
    'not of %s',
    async (text) => {
      expect(
        await warningOf(
          chat(3, () => text),
          'classification-word',
        ),
      ).toBeUndefined();
    },
  );

  it('sees a marking in the name of an attachment, and in a body of several lines', async () => {
    expect(
      await warningOf(
        ['31/05/2025, 14:06 - Ann: SECRET page.jpg (file attached)'],
        'classification-word',
      ),
    ).toBeDefined();
    expect(await warningOf([...chat(1), 'more', 'SECRET'], 'classification-word')).toBeDefined();
  });

  it('hidden characters that turn text round', async () => {
    expect(
      await warningOf(
        chat(1, () => 'invoice\u202egnp.exe'),
        'hidden-characters',
      ),
    ).toBeDefined();
    expect(
      await warningOf(
        ['31/05/2025, 14:06 - Ann: a\u202egnp.exe (file attached)'],
        'hidden-characters',
      ),
    ).toBeDefined();
  });

  it('what an export never holds, always', async () => {
    expect(await warningOf(chat(1), 'never-contains')).toMatchObject({ lines: [] });
  });

  it('names at most ten lines', async () => {
    const warning = await warningOf(
      chat(30, () => 'SECRET'),
      'classification-word',
    );
    expect(warning?.lines).toHaveLength(10);
    expect(warning?.says).toContain('30 records');
  });
});

describe('very large and very odd files', () => {
  it('counts every line not understood and hands on at most 10,000', async () => {
    const impossible = Array.from({ length: 12_000 }, () => '31/02/2025, 14:05 - Ann: no');
    const lines = [...chat(1), ...impossible];
    const read = await readLines(lines);
    expect(read.reading.counts.notUnderstoodLines).toBe(12_000);
    expect(read.reading.notUnderstood).toHaveLength(10_000);
    expect(sumsHold(read.reading)).toBe(true);
  });

  it('reads a line of ten million characters', async () => {
    const read = await readLines([
      ...chat(2),
      `31/05/2025, 14:06 - Ann: ${'x'.repeat(10_000_000)}`,
      ...chat(2),
    ]);
    expect(read.records[2]?.text).toHaveLength(10_000_000);
    expect(read.records).toHaveLength(5);
  });

  it('refuses a line longer than any message', async () => {
    const read = await readBytes(
      Buffer.from(`31/05/2025, 14:06 - Ann: ${'x'.repeat(17 * 1024 * 1024)}`),
    );
    expect(read).toMatchObject({ ok: false, error: { code: 'file-refused' } });
  });

  it('refuses a message of endless short lines', async () => {
    const read = await readBytes(
      Buffer.from(`31/05/2025, 14:06 - Ann: a\n${'short line\n'.repeat(1_700_000)}`),
    );
    expect(read).toMatchObject({ ok: false, error: { code: 'file-refused' } });
  });
});
