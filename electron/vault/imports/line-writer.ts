import type { ParsedRecord } from '#shared/words/import.ts';
import type { AttachmentPlace, MessageExtra } from '../messages/message-store.ts';
import type { SealedLine } from '../messages/message-projection.ts';
import type { Identified } from './identity.ts';
import type { Sealer } from './keep-original.ts';

/** Lines in one sealed piece: what one step of the projection takes in. */
const LINES_A_PIECE = 1_500;

/** What became of the records of an import. */
export interface LineCounts {
  newMessages: number;
  alreadyHeld: number;
  notices: number;
  notSelected: number;
}

/** Writes the lines of an import as sealed pieces, and counts what became of each record. */
export interface LineWriter {
  readonly take: (records: readonly ParsedRecord[]) => Promise<void>;
  readonly finish: () => Promise<{
    readonly pieces: readonly string[];
    readonly counts: Readonly<LineCounts>;
    readonly first: string | null;
    readonly last: string | null;
  }>;
}

interface WriterDeps {
  readonly sealer: Sealer;
  readonly identify: (record: ParsedRecord) => Identified;
  readonly attached: ReadonlyMap<string, AttachmentPlace>;
  readonly isSelected: (record: ParsedRecord) => boolean;
}

const extraOf = (
  { attachments, omitted, edited }: ParsedRecord,
  attached: WriterDeps['attached'],
): MessageExtra | null => {
  if (attachments.length === 0 && omitted.length === 0 && !edited) return null;
  const missing = { sha256: null, bytes: null, file: null, encoding: 'stored' as const };
  return {
    edited,
    omitted,
    attachments: attachments.map((name) => attached.get(name) ?? { name, ...missing }),
  };
};

const toInstant = (ms: number): string | null =>
  Number.isFinite(ms) ? new Date(ms).toISOString() : null;

/** Begins with no lines; `finish` seals what is left over. */
export const createLineWriter = (deps: WriterDeps): LineWriter => {
  const { sealer, identify, attached, isSelected } = deps;
  const counts: LineCounts = { newMessages: 0, alreadyHeld: 0, notices: 0, notSelected: 0 };
  const pieces: string[] = [];
  let waiting: SealedLine[] = [];
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const text = waiting.map((line) => JSON.stringify(line)).join('\n');
    waiting = [];
    pieces.push((await sealer.seal(Buffer.from(`${text}\n`, 'utf8'))).name);
  };

  const count = (kind: ParsedRecord['kind'], held: boolean): void => {
    if (kind === 'notice') counts.notices += 1;
    else if (held) counts.alreadyHeld += 1;
    else counts.newMessages += 1;
  };

  const write = (record: ParsedRecord): void => {
    const { n, at: wall, precision, sender, text, kind } = record;
    const { id, held } = identify(record);
    const at = Date.parse(wall);
    count(kind, held);
    first = Math.min(first, at);
    last = Math.max(last, at);
    const extra = extraOf(record, attached);
    waiting.push({ n, id, held, at, wall, precision, sender, text, kind, extra });
  };

  return {
    take: async (records) => {
      for (const record of records) {
        if (isSelected(record)) write(record);
        else counts.notSelected += 1;
        if (waiting.length >= LINES_A_PIECE) await flush();
      }
    },
    finish: async () => {
      await flush();
      return { pieces, counts, first: toInstant(first), last: toInstant(last) };
    },
  };
};
