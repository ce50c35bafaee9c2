import { deskOf, type ReadDb } from './connection.ts';
import type { Migration } from './migration.ts';
import { firstSchema } from './migrations/0001-first.ts';

/** The vault was written by a newer Daybook. It is refused and nothing is touched. */
export class VaultFromFutureError extends Error {
  override readonly name = 'VaultFromFutureError';
  readonly held: number;
  readonly known: number;
  constructor(held: number, known: number) {
    super(`vault schema ${held}, program ${known}`);
    this.held = held;
    this.known = known;
  }
}

/** Every step there has ever been, in order: the schema's version is how many there are. */
export const MIGRATIONS: readonly Migration[] = [firstSchema];

/** Throws `VaultFromFutureError` where a newer Daybook wrote the database. Changes nothing. */
export const refuseNewer = (db: ReadDb, migrations: readonly Migration[] = MIGRATIONS): void => {
  const held = db.pragma('user_version', { simple: true }) as number;
  if (held > migrations.length) throw new VaultFromFutureError(held, migrations.length);
};

/** Brings the journal's and the desk's tables to the newest schema, a transaction a step. */
export const migrate = (db: ReadDb, migrations: readonly Migration[] = MIGRATIONS): void => {
  for (const [index, { version, name }] of migrations.entries()) {
    if (version !== index + 1) {
      throw new Error(`migration ${name} is numbered ${version}, not ${index + 1}`);
    }
  }
  refuseNewer(db, migrations);
  const held = db.pragma('user_version', { simple: true }) as number;
  for (const { version, up } of migrations.slice(held)) {
    db.transaction(() => {
      up(deskOf(db));
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
};
