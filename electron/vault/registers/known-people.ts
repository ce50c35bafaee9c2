import type { ReadDb } from '../db/connection.ts';
import { people } from './register-kinds.ts';

/** The people of the register by the labels under which exports show them: their name, and what else they go by. */
export const peopleByLabel = (db: ReadDb): ReadonlyMap<string, string> =>
  new Map(
    people
      .list(db)
      .flatMap((person) => [person.name, ...person.handles].map((label) => [label, person.id])),
  );
