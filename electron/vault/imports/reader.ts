import type { ReadFailure } from '#shared/contract/importer.ts';
import type { Result } from '#shared/result.ts';
import type {
  Assumptions,
  DateOrder,
  FileCounts,
  ImportWarning,
  NotUnderstood,
  ParsedRecord,
} from '#shared/words/import.ts';

/** What one reading of a file found, beside its records. */
export interface Reading {
  readonly chatName: string | null;
  readonly assumptions: Assumptions;
  readonly counts: FileCounts;
  readonly warnings: readonly ImportWarning[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly senders: readonly { readonly label: string; readonly messages: number }[];
  /** Pieces of the file, in order and without gaps: each member of a zip by itself. */
  readonly pieces: readonly FilePiece[];
  /** Attachment name as the text gives it → the member of the zip that it is. */
  readonly members: Readonly<Record<string, string>>;
}

/** A run of bytes of the file. A zip's member is one piece, so that media already held is not kept twice. */
export interface FilePiece {
  readonly from: number;
  readonly to: number;
  readonly member: { readonly name: string; readonly encoding: 'stored' | 'deflate' } | null;
}

/** How a file is to be read, and who is told of what is found. */
export interface ReadOptions {
  readonly zone: string;
  readonly dateOrder: DateOrder | null;
  readonly signal: AbortSignal;
  readonly onRecords: (batch: readonly ParsedRecord[]) => void | Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

/** Reads an export in a process of its own, which has neither key nor database. */
export type ExportReader = (
  path: string,
  options: ReadOptions,
) => Promise<Result<Reading, ReadFailure>>;
