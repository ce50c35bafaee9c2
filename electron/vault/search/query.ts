/** A word, or words together; `prefix` where it is only the beginning of one. */
export interface Term {
  readonly kind: 'term';
  readonly text: string;
  readonly prefix: boolean;
}

/** Terms with at most so many words between them, in any order. */
export interface Near {
  readonly kind: 'near';
  readonly terms: readonly Term[];
  readonly within: number;
}

/** All of these, and none of those. */
export interface All {
  readonly kind: 'all';
  readonly all: readonly Wanted[];
  readonly none: readonly Wanted[];
}

/** Any of these. */
export interface Any {
  readonly kind: 'any';
  readonly any: readonly Wanted[];
}

/** What words a line wants, as a tree. */
export type Wanted = Term | Near | All | Any;

/** What can stand before a colon. */
export const FIELDS = [
  'person',
  'chat',
  'channel',
  'category',
  'in',
  'after',
  'before',
  'on',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** A filter written in the line: `chat:transport`, `after:1 Oct`. */
export interface Field {
  readonly name: FieldName;
  readonly value: string;
}

/** A line as it was read. */
export interface Query {
  /** Null where no words are looked for. */
  readonly wanted: Wanted | null;
  readonly fields: readonly Field[];
  /** What could not be read as it was perhaps meant, in plain sentences. */
  readonly notes: readonly string[];
}
