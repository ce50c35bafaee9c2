import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParsedRecord } from '#shared/words/import.ts';
import { readForImport } from '#importers/import-reading.ts';
import { EXPORTS, exportBytes, type SampleExport } from '#sample/exports.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the exports of the sample office', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'daybook-sample-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = async (made: SampleExport) => {
    const file = path.join(folder, made.name);
    writeFileSync(file, exportBytes(made));
    const records: ParsedRecord[] = [];
    const reading = await readForImport(file, {
      zone: 'Europe/London',
      dateOrder: null,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onRecords: async (batch) => {
        records.push(...batch);
      },
    });
    if (!reading.ok) throw new Error(JSON.stringify(reading.error));
    return { ...reading.value, records };
  };

  it('have the same bytes every time, now and for ever', () => {
    const all = EXPORTS.map((made) => sha256(exportBytes(made))).join('\n');
    expect(EXPORTS.map((made) => sha256(exportBytes(made))).join('\n')).toBe(all);
    // Changed on purpose only: a demo of today must be the demo of then.
    expect(sha256(Buffer.from(all))).toMatchInlineSnapshot(
      `"7d8448eed4af23f7eaad440f54295b532e6a1c5af3f4396f31851b75d4955869"`,
    );
  });

  it.each(EXPORTS)('$name is read line for line as it was made up', async (made) => {
    const { records, counts } = await read(made);
    expect(counts.notUnderstoodLines).toBe(0);
    expect(counts.attachmentsMissing).toBe(0);
    const told = records.filter(({ kind }) => kind !== 'notice');
    const said = made.said().filter(({ by }) => by !== null);
    expect(told.map(({ at, sender }) => [at.slice(0, 16), sender])).toEqual(
      said.map((line) => [line.at.slice(0, 16), made.labelOf(line)]),
    );
  });

  it('hold what phones hold besides words', async () => {
    const all = await Promise.all(EXPORTS.map((made) => read(made)));
    const records = all.flatMap((each) => each.records);
    const kinds = new Set(records.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['call', 'deleted', 'message', 'notice', 'poll']);
    expect(records.some(({ edited }) => edited)).toBe(true);
    expect(records.filter(({ timerHours }) => timerHours !== null).length).toBeGreaterThan(1);
    expect(all.reduce((sum, { counts }) => sum + counts.attachmentsFound, 0)).toBeGreaterThan(10);
    expect(all.reduce((sum, { counts }) => sum + counts.mediaOmitted, 0)).toBeGreaterThan(10);
  });

  it('come from both kinds of phone', () => {
    expect(new Set(EXPORTS.map(({ phone }) => phone))).toEqual(new Set(['android', 'iphone']));
    expect(EXPORTS.map(({ name }) => path.extname(name))).toContain('.zip');
  });
});
