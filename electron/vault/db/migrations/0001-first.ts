import type { Migration } from '../migration.ts';

/**
 * The journal and the desk. Envelopes are for ever; a body can go only after an act of disposal
 * has named it, and triggers hold to that whatever the program does.
 */
export const firstSchema: Migration = {
  version: 1,
  name: '0001-first',
  up: (db) => {
    db.exec(`
      DROP TABLE IF EXISTS born;

      CREATE TABLE act (
        seq       INTEGER PRIMARY KEY,
        id        TEXT NOT NULL UNIQUE,
        device    TEXT NOT NULL,
        n         INTEGER NOT NULL CHECK (n > 0),
        clock     TEXT NOT NULL,
        at        TEXT NOT NULL,
        actor     TEXT NOT NULL,
        kind      TEXT NOT NULL,
        subject   TEXT NOT NULL,
        envelope  TEXT NOT NULL,
        hash      BLOB NOT NULL CHECK (length(hash) = 32),
        signature BLOB NOT NULL CHECK (length(signature) = 64),
        UNIQUE (device, n)
      ) STRICT;
      CREATE INDEX act_by_subject ON act (subject, clock, device);
      CREATE INDEX act_by_clock ON act (clock, device);
      CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act
        BEGIN SELECT RAISE(ABORT, 'an act is never changed'); END;
      CREATE TRIGGER act_is_never_removed BEFORE DELETE ON act
        BEGIN SELECT RAISE(ABORT, 'an act is never removed'); END;

      CREATE TABLE body (
        act  TEXT PRIMARY KEY,
        salt BLOB NOT NULL CHECK (length(salt) = 32),
        body TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Which bodies an act of disposal has named. Filled by the journal alone.
      CREATE TABLE disposed_body (
        act      TEXT PRIMARY KEY,
        disposal TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TRIGGER disposal_is_for_ever BEFORE DELETE ON disposed_body
        BEGIN SELECT RAISE(ABORT, 'a disposal is never taken back'); END;
      CREATE TRIGGER disposal_is_an_act BEFORE INSERT ON disposed_body
        WHEN NOT EXISTS (SELECT 1 FROM act WHERE id = NEW.disposal AND kind = 'disposed')
        BEGIN SELECT RAISE(ABORT, 'only an act of disposal names bodies'); END;
      CREATE TRIGGER body_is_never_changed BEFORE UPDATE ON body
        BEGIN SELECT RAISE(ABORT, 'a body is never changed'); END;
      CREATE TRIGGER body_goes_by_disposal_alone BEFORE DELETE ON body
        WHEN NOT EXISTS (SELECT 1 FROM disposed_body WHERE act = OLD.act)
        BEGIN SELECT RAISE(ABORT, 'a body goes by disposal alone'); END;

      -- Set while the journal applies acts; projections refuse every other change.
      CREATE TABLE applying (act TEXT) STRICT;
      INSERT INTO applying VALUES (NULL);

      -- The shape the projections were made with; another shape means: rebuild.
      CREATE TABLE projection_shape (digest TEXT NOT NULL) STRICT;

      -- How far the big projections of an import have come.
      CREATE TABLE projecting (
        act   TEXT PRIMARY KEY,
        place INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Small numbers for long ids, this laptop's own: row ids of messages are made of them.
      CREATE TABLE chat_number (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE import_number (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;

      CREATE TABLE draft (
        form  TEXT NOT NULL,
        owner TEXT NOT NULL,
        draft TEXT NOT NULL,
        at    TEXT NOT NULL,
        PRIMARY KEY (form, owner)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE desk (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
