import { piecesOf, type Piece } from './line-tokens.ts';
import type { Field, Near, Query, Term, Wanted } from './query.ts';

/** More than this of words, or of brackets in brackets, is left out and said to be. */
const WORDS_MAX = 50;
const DEPTH_MAX = 10;

interface Reader {
  readonly pieces: readonly Piece[];
  at: number;
  words: number;
  readonly fields: Field[];
  readonly notes: Set<string>;
}

const peek = (reader: Reader): Piece | undefined => reader.pieces[reader.at];
const next = (reader: Reader): Piece | undefined => reader.pieces[reader.at++];

const hasRoom = (reader: Reader, words: number): boolean => {
  reader.words += words;
  if (reader.words <= WORDS_MAX) return true;
  reader.notes.add(`Only the first ${WORDS_MAX} words are looked for.`);
  return false;
};

/** `a NEAR b NEAR/5 c`: one run, within the widest that was written. */
const readRun = (reader: Reader, first: Term): Term | Near => {
  const terms = [first];
  let within = 0;
  while (peek(reader)?.kind === 'near') {
    const near = next(reader);
    const after = peek(reader);
    if (near?.kind !== 'near') break;
    if (after?.kind !== 'term') {
      reader.notes.add('NEAR needs a word on both sides; it was passed over.');
      continue;
    }
    reader.at += 1;
    if (hasRoom(reader, 1)) terms.push(after);
    within = Math.max(within, near.within);
  }
  return terms.length > 1 ? { kind: 'near', terms, within } : first;
};

const groupOf = (reader: Reader, { terms, within }: Extract<Piece, { kind: 'group' }>) => {
  const [first, ...rest] = terms;
  if (first === undefined || !hasRoom(reader, terms.length)) return null;
  return rest.length === 0 ? first : { kind: 'near' as const, terms, within };
};

const readOpened = (reader: Reader, depth: number): Wanted | null => {
  const inside = readAny(reader, depth + 1);
  if (peek(reader)?.kind === 'close') reader.at += 1;
  else reader.notes.add('A bracket was not closed; it was read as closed at the end.');
  return inside;
};

const keepField = (reader: Reader, piece: Extract<Piece, { kind: 'field' }>, depth: number) => {
  const { name, value } = piece.field;
  if (piece.turned) {
    reader.notes.add(`A filter cannot be turned round, so “-${name}:${value}” was passed over.`);
    return;
  }
  if (depth > 0) {
    reader.notes.add(`“${name}:${value}” limits the whole search, wherever it stands.`);
  }
  reader.fields.push(piece.field);
};

/** One thing to look for; null where the next piece is none. */
const readOne = (reader: Reader, depth: number): Wanted | null => {
  const piece = next(reader);
  switch (piece?.kind) {
    case 'term': {
      return hasRoom(reader, 1) ? readRun(reader, piece) : null;
    }
    case 'group': {
      return groupOf(reader, piece);
    }
    case 'open': {
      if (depth < DEPTH_MAX) return readOpened(reader, depth);
      reader.notes.add(`Brackets deeper than ${DEPTH_MAX} were passed over.`);
      return null;
    }
    case 'field': {
      keepField(reader, piece, depth);
      return null;
    }
    case 'near': {
      reader.notes.add('NEAR needs a word on both sides; it was passed over.');
      return null;
    }
    default: {
      return null;
    }
  }
};

const endsAll = (reader: Reader, depth: number): boolean => {
  const kind = peek(reader)?.kind;
  // A bracket that closes nothing ends nothing.
  return kind === undefined || kind === 'or' || (kind === 'close' && depth > 0);
};

const together = (
  reader: Reader,
  all: readonly Wanted[],
  none: readonly Wanted[],
): Wanted | null => {
  const [only, ...rest] = all;
  if (only !== undefined) {
    return rest.length === 0 && none.length === 0 ? only : { kind: 'all', all, none };
  }
  if (none.length > 0) {
    reader.notes.add('What is left out needs something to be left out of: add a word to look for.');
  }
  return null;
};

/** What stands together: all of it wanted, but what a NOT stands before. */
const readAll = (reader: Reader, depth: number): Wanted | null => {
  const all: Wanted[] = [];
  const none: Wanted[] = [];
  let turned = false;
  while (!endsAll(reader, depth)) {
    const kind = peek(reader)?.kind;
    if (kind === 'not') {
      turned = true;
      reader.at += 1;
      continue;
    }
    const wanted = readOne(reader, depth);
    if (wanted) (turned ? none : all).push(wanted);
    if (kind !== 'field' && kind !== 'and') turned = false;
  }
  return together(reader, all, none);
};

function readAny(reader: Reader, depth: number): Wanted | null {
  const any: Wanted[] = [];
  for (;;) {
    const wanted = readAll(reader, depth);
    if (wanted) any.push(wanted);
    if (peek(reader)?.kind !== 'or') break;
    reader.at += 1;
  }
  const [only, ...rest] = any;
  if (only === undefined) return null;
  return rest.length === 0 ? only : { kind: 'any', any };
}

/**
 * Reads what a person typed. No line is wrong: what cannot be read as it stands is read as the
 * nearest thing that can, and `notes` say so in plain words.
 */
export const readLine = (line: string): Query => {
  const { pieces, notes } = piecesOf(line);
  const reader: Reader = { pieces, at: 0, words: 0, fields: [], notes: new Set(notes) };
  const wanted = readAny(reader, 0);
  return { wanted, fields: reader.fields, notes: [...reader.notes] };
};
