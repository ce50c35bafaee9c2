import { createEncodingWitness, type Encoding } from './encoding.ts';
import { createDecoder } from './decode.ts';
import { evenEnds } from './line-ends.ts';
import { createLineGatherer } from './lines.ts';
import { type Traits, createTraitWitness } from './traits.ts';

/** A text, wherever it comes from: a file of its own or a file in a zip. Can be read twice. */
export interface TextBytes {
  readonly size: number;
  readonly pieces: () => AsyncIterable<Buffer>;
}

/** What a first look at all the bytes found. */
export interface FirstLook {
  readonly encoding: Encoding;
  /** The bytes end in the middle of a character. */
  readonly cutShort: boolean;
  /** What is anywhere in the text. */
  readonly traits: Traits;
  /** Whole lines from the beginning; all of them where the text is not very large. */
  readonly sample: readonly string[];
  /** Whether the sample is the whole text. */
  readonly whole: boolean;
}

/** Bytes of a text that are looked through before it is read: some 30,000 messages. */
const SAMPLE_BYTES = 4 * 1024 * 1024;

const sampleOf = (pieces: readonly Buffer[], encoding: Encoding, whole: boolean): string[] => {
  const decoder = createDecoder(encoding);
  const lines = createLineGatherer();
  const sample: string[] = [];
  const keep = (text: string): void => {
    if (text !== '') sample.push(evenEnds(text));
  };
  for (const piece of pieces) keep(lines.add(decoder.decode(piece)));
  keep(lines.add(decoder.end()));
  const last = lines.end();
  if (whole || sample.length === 0) keep(last);
  return sample;
};

/** Reads all the bytes once: to know the encoding, and to have a sample for the survey. */
export const firstLook = async (
  text: TextBytes,
  onBytes: (done: number) => void,
): Promise<FirstLook> => {
  const witness = createEncodingWitness();
  const traits = createTraitWitness();
  const kept: Buffer[] = [];
  let bytes = 0;
  for await (const piece of text.pieces()) {
    witness.hear(piece);
    traits.hear(piece);
    if (bytes < SAMPLE_BYTES) kept.push(Buffer.from(piece));
    bytes += piece.length;
    onBytes(bytes);
  }
  const { encoding, cutShort } = witness.verdict();
  const whole = bytes <= SAMPLE_BYTES;
  const sample = sampleOf(kept, encoding, whole);
  return { encoding, cutShort, traits: traits.verdict(encoding), sample, whole };
};
