import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { must } from '#test/support/must.ts';
import { MIGRATIONS } from '#vault/db/migrate.ts';
import type { Migration } from '#vault/db/migration.ts';
import type { AnyKind } from '#vault/journal/act.ts';
import type { Registry } from '#vault/journal/registry.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import { openVault, type OpenVault } from '#vault/session/open-vault.ts';
import { registry } from '#vault/registry.ts';
import { vaultPaths } from '#vault/vault-folder.ts';

/** How the later program is written: as it must be, or with one of the two guards left out. */
export type Written = 'well' | 'without a transaction a step' | 'without a transaction a rebuild';

const LATER_SCHEMA = [
  'ALTER TABLE draft ADD COLUMN kept_from TEXT',
  'CREATE INDEX act_by_kind ON act (kind, clock)',
  `UPDATE draft SET kept_from = 'before'`,
] as const;
const STILL_LATER = [
  `ALTER TABLE draft ADD COLUMN kept_by TEXT NOT NULL DEFAULT ''`,
  `INSERT INTO desk (name, value) VALUES ('later', 'yes')`,
] as const;

const aMigration = (version: number, statements: readonly string[], whole: boolean): Migration => ({
  version,
  name: `${version}-later`,
  up: (db) => {
    for (const statement of statements) {
      db.exec(statement);
      // What a step without a transaction would do: each statement stands by itself.
      if (!whole) db.exec('COMMIT; BEGIN IMMEDIATE');
    }
  },
});

/** A table that today's Daybook does not make, filled from acts that today's vaults hold. */
const LATER_TABLE = {
  name: 'later_office',
  create: 'CREATE TABLE later_office (office TEXT PRIMARY KEY, told TEXT NOT NULL) STRICT',
  subject: 'office',
  key: ['office'],
} as const;

const withLaterTable = (kind: AnyKind, whole: boolean): AnyKind => {
  const apply: AnyKind['apply'] = (db, act, context) => {
    kind.apply(db, act, context);
    if (kind.kind === 'office.added') {
      const { subject } = act.envelope;
      db.prepare('INSERT OR REPLACE INTO later_office VALUES (?, ?)').run(subject, 'told');
    }
    // What a rebuild without a transaction would do: each act's rows stand by themselves.
    if (!whole) db.exec('COMMIT; BEGIN IMMEDIATE');
  };
  return { ...kind, apply };
};

/** What a Daybook two schemas on knows. */
const laterDaybook = (written: Written) => {
  const steps = [LATER_SCHEMA, STILL_LATER].map((statements, index) =>
    aMigration(
      MIGRATIONS.length + 1 + index,
      statements,
      written !== 'without a transaction a step',
    ),
  );
  const known: Registry = {
    ...registry,
    kinds: registry.kinds.map((kind) =>
      withLaterTable(kind, written !== 'without a transaction a rebuild'),
    ),
    projections: [...registry.projections, LATER_TABLE],
  };
  return { migrations: [...MIGRATIONS, ...steps], registry: known };
};

export const LATER_PROJECTIONS = [...registry.projections, LATER_TABLE];
export const LATER_VERSION = MIGRATIONS.length + 2;

/** Where the vaults that earlier schemas wrote are kept. */
export const FROZEN = path.resolve('test/fixtures/vaults');
/** The newest of them: what the kills and cuts begin with. */
export const NEWEST = `v${MIGRATIONS.length}`;

/** Opens a frozen vault as the later Daybook would. */
export const openAsLater = async (folder: string, written: Written): Promise<OpenVault> => {
  const { passphrase } = JSON.parse(
    readFileSync(path.join(FROZEN, NEWEST, 'says.json'), 'utf8'),
  ) as { readonly passphrase: string };
  const { file } = must(createSlotStore(folder).read());
  const member = file.members[0]?.member ?? null;
  const keys = must(await unlockWithPassphrase(file, { passphrase, member }));
  let now = Date.UTC(2027, 0, 4);
  return must(
    await openVault({
      paths: vaultPaths(folder),
      known: laterDaybook(written),
      keys,
      laptop: 'Test laptop',
      now: () => (now += 1),
      newId: randomUUID,
      random: (bytes) => randomBytes(bytes),
    }),
  );
};
