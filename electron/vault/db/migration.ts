import type { DeskDb } from './connection.ts';

/** One step forward of the journal's and the desk's tables; projections are rebuilt instead. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: DeskDb) => void;
}
