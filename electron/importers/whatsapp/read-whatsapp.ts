import { type Result, err, ok } from '#shared/result.ts';
import type { ReadFailure } from '#shared/contract/importer.ts';
import type {
  Assumptions,
  DateOrder,
  FileCounts,
  ImportWarning,
  NotUnderstood,
  ParsedRecord,
} from '#shared/words/import.ts';
import { createDecoder } from '../decode.ts';
import { ENCODING_NAMES } from '../encoding.ts';
import { createLineGatherer } from '../lines.ts';
import { type MediaMatch, createMediaFinder } from '../media-match.ts';
import { type FirstLook, type TextBytes, firstLook } from '../text-bytes.ts';
import { type Findings, type SenderCount, createFindings } from './findings.ts';
import { type LineMachine, createLineMachine } from './machine.ts';
import { createRecordMaker } from './record-maker.ts';
import { looksLikeChance, styleInWords } from './style.ts';
import { type Survey, survey } from './survey.ts';
import { warningsOf } from './warnings.ts';

/** What people chose, and what is known from outside the file. */
export interface ReadOptions {
  /** IANA zone in which the phone was. */
  readonly zone: string;
  /** The order of dates that a person chose; null to find it. */
  readonly dateOrder: DateOrder | null;
  /** When the file was made, in milliseconds since 1970; null to go by the file itself. */
  readonly exportedAt: number | null;
}

/** Where a reading goes. */
export interface ReadSink {
  /** Records in file order, at most 1,000 at a time. Awaited: slow takers slow the reading. */
  readonly onRecords: (batch: readonly ParsedRecord[]) => Promise<void> | void;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}

/** What one reading of a file found, besides its records. */
export interface WhatsAppReading {
  readonly assumptions: Assumptions;
  readonly counts: FileCounts;
  readonly warnings: ImportWarning[];
  /** At most 10,000 of the lines; `counts` has them all. */
  readonly notUnderstood: NotUnderstood[];
  readonly senders: SenderCount[];
  readonly first: ParsedRecord | null;
  readonly last: ParsedRecord | null;
  /** Earliest and latest instants, in milliseconds since 1970; null where there is no record. */
  readonly instants: { readonly first: number; readonly last: number } | null;
  /** The name that the chat's own notices give it. */
  readonly chatName: string | null;
  /** Attachments of the text that a file of the zip was found for. */
  readonly media: MediaMatch[];
}

/** A text to read, and the names of the files that came with it; null where none could. */
export interface WhatsAppText {
  readonly text: TextBytes;
  readonly memberNames: readonly string[] | null;
}

const BATCH = 1_000;
/** Bytes turned into text at once: small, so that the text is let go while it is still young. */
const SLICE = 64 * 1024;
const LINE_FEED = 0x0a;

/**
 * Parts of a piece, cut behind a line feed where there is one: whole lines need not be joined to
 * the part before, and V8 reads a string that was never joined faster.
 */
const slicesOf = function* (piece: Buffer): Generator<Buffer> {
  let from = 0;
  while (from < piece.length) {
    const far = Math.min(piece.length, from + SLICE);
    const feed = piece.lastIndexOf(LINE_FEED, far - 1) + 1;
    const to = feed > from ? feed : far;
    yield piece.subarray(from, to);
    from = to;
  }
};

/** More characters than this in one record or line is no message. */
const LONGEST_RECORD = 16 * 1024 * 1024;
const TOO_LONG =
  'One line or message in the file is longer than 16 million characters, which no message is.';

const cancelled = (): Result<never, ReadFailure> => err({ code: 'cancelled' });

/** Hands records on in batches. False once cancelled. */
const deliver = async (records: readonly ParsedRecord[], sink: ReadSink): Promise<boolean> => {
  for (let from = 0; from < records.length; from += BATCH) {
    if (sink.signal?.aborted === true) return false;
    const batch = records.length <= BATCH ? records : records.slice(from, from + BATCH);
    // One after the other, because the taker sets the pace.
    await sink.onRecords(batch);
  }
  return sink.signal?.aborted !== true;
};

interface Reading {
  readonly source: WhatsAppText;
  readonly look: FirstLook;
  readonly found: Survey;
  readonly options: ReadOptions;
}

interface ReadThrough {
  readonly machine: LineMachine;
  readonly findings: Findings;
  readonly charactersReplaced: number;
  readonly lastLine: string;
}

const prepare = ({
  source,
  look,
  found,
  options,
}: Reading): { machine: LineMachine; findings: Findings } => {
  const media = createMediaFinder(source.memberNames ?? []);
  const findings = createFindings(media);
  const maker = createRecordMaker({
    zone: options.zone,
    order: found.dateOrder.order,
    senders: found.senders,
    traits: look.traits,
    body: {
      bracket: found.style.parts.close === 'bracket',
      marked: found.marked,
      hasFile: media.has,
    },
    onRecord: findings.onRecord,
  });
  const machine = createLineMachine({
    style: found.style,
    maker,
    onNotUnderstood: findings.onNotUnderstood,
  });
  return { machine, findings };
};

/** The second pass: every line, once. */
const readThrough = async (
  reading: Reading,
  sink: ReadSink,
): Promise<Result<ReadThrough, ReadFailure>> => {
  const { source, look } = reading;
  const { machine, findings } = prepare(reading);
  const decoder = createDecoder(look.encoding, look.traits.nought);
  const lines = createLineGatherer();
  const { size } = source.text;
  let bytes = 0;
  for await (const piece of source.text.pieces()) {
    bytes += piece.length;
    for (const slice of slicesOf(piece)) {
      const ready = lines.add(decoder.decode(slice));
      if (ready !== '') machine.take(ready);
      if (lines.waiting() > LONGEST_RECORD || machine.longest() > LONGEST_RECORD) {
        return err({ code: 'file-refused', why: TOO_LONG });
      }
      // One after the other, because the taker sets the pace.
      if (!(await deliver(machine.records(), sink))) return cancelled();
    }
    sink.onProgress?.(size + bytes, 2 * size);
  }
  const tail = lines.add(decoder.end());
  const lastLine = lines.end();
  machine.take(tail);
  machine.take(lastLine);
  machine.end();
  if (!(await deliver(machine.records(), sink))) return cancelled();
  return ok({ machine, findings, charactersReplaced: decoder.replaced(), lastLine });
};

/** A last line without its end that stops inside the head of a record. */
const HEAD_BEGUN = /^[\u200e\u200f\ufeff]*\[?\d{1,4}[/.-][\d/.\-:, apmAPM\u202f]*$/;

const describe = (reading: Reading, through: ReadThrough): WhatsAppReading => {
  const { look, found, source, options } = reading;
  const { findings, machine, charactersReplaced, lastLine } = through;
  const cutShort = look.cutShort || (lastLine.length < 60 && HEAD_BEGUN.test(lastLine));
  return {
    assumptions: {
      style: styleInWords(found.style),
      encoding: ENCODING_NAMES[look.encoding],
      zone: options.zone,
      dateOrder: found.dateOrder,
    },
    counts: { ...machine.counts, ...findings.counts, charactersReplaced },
    warnings: warningsOf({
      survey: found,
      findings,
      encoding: look.encoding,
      charactersReplaced,
      cutShort,
      isZip: source.memberNames !== null,
    }),
    notUnderstood: [...findings.notUnderstood],
    senders: findings.senders(),
    ...findings.span(),
    instants: findings.instants(),
    chatName: findings.chatName(),
    media: [...findings.matches.values()],
  };
};

const notAChat = (detail: string): Result<never, ReadFailure> =>
  err({ code: 'not-an-export', looksLike: 'ordinary text', detail });

const surveyed = (look: FirstLook, options: ReadOptions): Result<Survey, ReadFailure> => {
  const found = survey(look.sample, options);
  if (found === null || looksLikeChance(found.style)) {
    return notAChat(
      'No line begins with a date, a time and a sender, as each message of an export does.',
    );
  }
  if (found.evidence.unknownCalendar * 2 > found.evidence.dates) {
    return err({
      code: 'file-refused',
      why: 'The dates are written in a calendar that Daybook does not convert. Set the phone to the Gregorian calendar and export the chat again.',
    });
  }
  return ok(found);
};

/** The first pass. Its sample is let go here, before the second begins. */
const lookThrough = async (
  source: WhatsAppText,
  options: ReadOptions,
  sink: ReadSink,
): Promise<Result<Reading, ReadFailure>> => {
  const { size } = source.text;
  const look = await firstLook(source.text, (done) => sink.onProgress?.(done, 2 * size));
  if (sink.signal?.aborted === true) return cancelled();
  const found = surveyed(look, options);
  if (!found.ok) return found;
  return ok({ source, look: { ...look, sample: [] }, found: found.value, options });
};

/**
 * Reads a WhatsApp export in two passes: the first decides what holds for the whole file, the
 * second turns every line into a record, part of one, a blank edge, or one not understood.
 *
 * Memory stays flat whatever the size. Failures: `not-an-export`, `file-refused`, `cancelled`;
 * errors of reading the bytes are thrown to the caller, who knows what the bytes are.
 */
export const readWhatsApp = async (
  source: WhatsAppText,
  options: ReadOptions,
  sink: ReadSink,
): Promise<Result<WhatsAppReading, ReadFailure>> => {
  const looked = await lookThrough(source, options, sink);
  if (!looked.ok) return looked;
  const through = await readThrough(looked.value, sink);
  return through.ok ? ok(describe(looked.value, through.value)) : through;
};
