import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '#shared/failure.ts';
import { ParsedRecord } from '#shared/words/import.ts';
import { makeZip } from '../unit/importers/make-zip.ts';
import { readBytes, sumsHold } from '../unit/importers/read.ts';

/** The fixed seed of every run; a second, fresh one is printed so that a find can be repeated. */
const FIXED = 20_261_122;
const FRESH = Math.trunc(Math.random() * 2 ** 31);
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 20_000);

const folder = new URL('../fixtures/whatsapp/', import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder)));
const zips = texts.map((content) =>
  makeZip([
    { name: '_chat.txt', content },
    { name: 'IMG-20250531-WA0001.jpg', content: 'picture '.repeat(30) },
  ]),
);

type Reader = typeof readBytes;

/**
 * Reads bytes as an import would, and holds the outcome to what must always be so. A hang ends
 * with the time limit of the project.
 */
const check = async (bytes: Uint8Array, reader: Reader = readBytes): Promise<void> => {
  const read = await reader(bytes);
  if (!read.ok) {
    expect(Failure.safeParse(read.error).success).toBe(true);
    return;
  }
  const { records, reading } = read.value;
  expect(sumsHold(reading)).toBe(true);
  expect(reading.counts.records).toBe(records.length);
  expect(reading.notUnderstood).toHaveLength(Math.min(10_000, reading.counts.notUnderstoodLines));
  for (const record of records) expect(ParsedRecord.safeParse(record).success).toBe(true);
};

type Edit = readonly [
  kind: 'set' | 'insert' | 'cut' | 'repeat' | 'swap',
  at: number,
  bytes: Uint8Array,
];

const mutate = (bytes: Buffer, [kind, place, put]: Edit): Buffer => {
  const at = Math.floor(place * bytes.length);
  const end = Math.min(bytes.length, at + put.length * 3);
  const before = bytes.subarray(0, at);
  switch (kind) {
    case 'set':
      return Buffer.concat([before, put, bytes.subarray(at + put.length)]);
    case 'insert':
      return Buffer.concat([before, put, bytes.subarray(at)]);
    case 'cut':
      return Buffer.concat([before, bytes.subarray(end)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    case 'swap':
      return Buffer.concat([bytes.subarray(at), before]);
  }
};

/** Pieces that heads and bodies are made of, so that mutations stay near what is read. */
const TOKENS = [
  '\n',
  '\r',
  '\r\n',
  ': ',
  ':',
  ' - ',
  '[',
  '] ',
  ', ',
  '/',
  '.',
  '31',
  '2025',
  '99',
  '0',
  'PM',
  '\u202fam',
  '下午',
  'ص',
  '\u200e',
  '\u200f',
  '\ufeff',
  '\u202e',
  '\0',
  '\ud800',
  '<',
  '>',
  '<attached: ',
  '(file attached)',
  '<Media omitted>',
  'image omitted',
  '31/05/2025, 14:05 - Ann: ',
  '[31/05/25, 14:05:09] Ann: ',
  'Ann left',
  'POLL:\n',
  '\xff',
  'null',
  'BE',
  'R7/',
].map((text) => Buffer.from(text));

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(
    'set' as const,
    'insert' as const,
    'insert' as const,
    'cut' as const,
    'repeat' as const,
    'swap' as const,
  ),
  fc.double({ min: 0, max: 0.9999, noNaN: true }),
  fc.oneof(fc.constantFrom(...TOKENS), fc.uint8Array({ minLength: 1, maxLength: 6 })),
);
const mutated = (seeds: readonly Buffer[]) =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 6 }))
    .map(([seed, edits]) => {
      let bytes = seed;
      for (const one of edits) bytes = mutate(bytes, one);
      return bytes;
    });
const grammar = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...TOKENS) },
      fc.string({ maxLength: 8 }).map((text) => Buffer.from(text)),
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.concat(parts));
const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));

const KINDS = [
  ['texts that were changed', mutated(texts), 0.5],
  ['zips that were changed', mutated(zips), 0.2],
  ['pieces of heads and bodies', grammar, 0.2],
  ['noise', noise, 0.1],
] as const;

describe.each([
  ['the fixed seed', FIXED],
  ['a fresh seed', FRESH],
])('hostile files, from %s', (_name, seed) => {
  it.each(KINDS)(`%s (seed ${seed})`, async (_kind, bytes, share) => {
    await fc.assert(
      fc.asyncProperty(bytes, (one) => check(one)),
      {
        seed,
        numRuns: Math.ceil((RUNS * share) / 2),
      },
    );
  });
});

/* Readers with a planted fault. */
const forgetful: Reader = async (bytes) => {
  const read = await readBytes(bytes);
  if (!read.ok || read.value.reading.counts.notUnderstoodLines === 0) return read;
  const { counts } = read.value.reading;
  return {
    ok: true,
    value: {
      ...read.value,
      reading: { ...read.value.reading, counts: { ...counts, notUnderstoodLines: 0 } },
    },
  };
};
const throwing: Reader = (bytes) =>
  bytes.includes(0) ? Promise.reject(new RangeError('planted')) : readBytes(bytes);

describe('this harness', () => {
  it.each([
    ['lines that are not counted', forgetful],
    ['an exception that nobody caught', throwing],
  ])('finds %s, when planted', async (_fault, reader) => {
    const property = fc.asyncProperty(mutated(texts), (bytes) => check(bytes, reader));
    expect((await fc.check(property, { seed: FIXED, numRuns: 2_000 })).failed).toBe(true);
  });
});
