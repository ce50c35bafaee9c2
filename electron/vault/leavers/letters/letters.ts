import type { LetterKind } from '#shared/words/letter.ts';
import { page } from '../../packs/page.ts';
import type { Html } from '../../record/html.ts';
import { deliveryNote } from './delivery-note.ts';
import { handBackLetter } from './hand-back-letter.ts';
import type { LetterSource } from './letter-source.ts';
import { reminderLetter } from './reminder-letter.ts';
import { statementLetter } from './statement-letter.ts';

interface Letter {
  /** The name of its file, without an ending. */
  readonly name: string;
  readonly body: (source: LetterSource) => Html;
}

const LETTERS: Readonly<Record<LetterKind, Letter>> = {
  reminder: { name: 'reminder', body: reminderLetter },
  statement: { name: 'statement', body: statementLetter },
  'hand-back': { name: 'hand-back and return list', body: handBackLetter },
  'delivery-note': { name: 'delivery note', body: deliveryNote },
};

/** The name under which a paper is written, without an ending. */
export const letterName = (kind: LetterKind): string => LETTERS[kind].name;

/** What a paper is called, in its heading and as a file. */
export const letterTitle = (kind: LetterKind, { departure }: LetterSource): string =>
  `Departure of ${departure.personName}: ${LETTERS[kind].name}`;

/** A paper of a departure as a self-contained page; `printed` where whoever prints it sets the marking. */
export const renderLetter = (
  kind: LetterKind,
  source: LetterSource,
  printed: 'printed' | 'whole' = 'whole',
): string =>
  page({
    title: letterTitle(kind, source),
    standing: source.standing,
    printed: printed === 'printed',
    body: LETTERS[kind].body(source),
  });
