import { z } from 'zod';
import { Assessment } from '#shared/words/assessment.ts';
import { EntryDetails, EntryRef } from '#shared/words/entry.ts';
import { Line } from '#shared/words/text.ts';
import { change, rowOf, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { actKind } from '../journal/act.ts';
import { short } from '../journal/says.ts';
import { entryTokens } from '../search/tokens.ts';
import { putListing } from './entry-listing.ts';

/** The entries as they stand after their last amendment, and what they are found by. */
export const entryProjection: Projection = {
  name: 'entry',
  create: `
    CREATE TABLE entry (
      no         INTEGER PRIMARY KEY,
      id         TEXT NOT NULL UNIQUE,
      tenure     TEXT NOT NULL,
      reference  TEXT NOT NULL,
      at         TEXT NOT NULL,
      by         TEXT NOT NULL,
      made_at    TEXT NOT NULL,
      details    TEXT NOT NULL,
      assessment TEXT NOT NULL,
      amendments INTEGER NOT NULL,
      words      TEXT NOT NULL,
      tokens     TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_by_tenure ON entry (tenure, reference);
    -- The order in which hits are shown: found without reading an entry.
    CREATE INDEX entry_by_made ON entry (tenure, made_at, reference, id, no);
    CREATE VIRTUAL TABLE entry_fts USING fts5(
      words, tokens, content = 'entry', content_rowid = 'no',
      tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
    );
    INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER entry_found AFTER INSERT ON entry BEGIN
      INSERT INTO entry_fts (rowid, words, tokens) VALUES (NEW.no, NEW.words, NEW.tokens);
    END;
    CREATE TRIGGER entry_no_longer_found AFTER DELETE ON entry BEGIN
      INSERT INTO entry_fts (entry_fts, rowid, words, tokens)
      VALUES ('delete', OLD.no, OLD.words, OLD.tokens);
    END;
    CREATE TRIGGER entry_found_otherwise AFTER UPDATE OF words, tokens ON entry BEGIN
      INSERT INTO entry_fts (entry_fts, rowid, words, tokens)
      VALUES ('delete', OLD.no, OLD.words, OLD.tokens);
      INSERT INTO entry_fts (rowid, words, tokens) VALUES (NEW.no, NEW.words, NEW.tokens);
    END;`,
  subject: 'id',
  key: ['id'],
  local: ['no'],
};

/** Which messages an entry rests on: a message lives while an entry names it. */
export const evidenceProjection: Projection = {
  name: 'entry_evidence',
  create: `
    CREATE TABLE entry_evidence (
      entry   TEXT NOT NULL,
      message BLOB NOT NULL,
      PRIMARY KEY (entry, message)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_evidence_by_message ON entry_evidence (message)`,
  subject: 'entry',
  key: ['entry', 'message'],
};

/** What an entry says of others: that it supersedes, reverses or is part of them. */
export const linkProjection: Projection = {
  name: 'entry_link',
  create: `
    CREATE TABLE entry_link (
      entry TEXT NOT NULL,
      kind  TEXT NOT NULL,
      other TEXT NOT NULL,
      PRIMARY KEY (entry, kind, other)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_link_by_other ON entry_link (other)`,
  subject: 'entry',
  key: ['entry', 'kind', 'other'],
};

/** Instants may be written with or without fractions of a second; only one way of it sorts. */
const madeAtOf = ({ madeAt }: EntryDetails): string => new Date(madeAt).toISOString();

/** Everything of an entry in which words are looked for: the reference and title first. */
const wordsOf = (reference: string, details: EntryDetails): string =>
  [
    reference,
    details.title,
    details.exactWords,
    details.asked,
    details.advised,
    details.reason,
    details.conditions,
    details.toldTo,
    details.actedOn,
    details.whatFollowed,
    details.readOut,
    details.theme,
    ...details.tags,
    ...details.pointers.map((pointer) => pointer.reference),
    ...details.accounts.flatMap(({ by, says }) => [by, says]),
    ...details.actions.flatMap(({ what, owner }) => [what, owner]),
    details.whyNoCopy,
    details.hardCopy,
    ...details.others.map(({ name }) => name),
    details.decidedBy?.name ?? '',
  ]
    .filter((words) => words !== '')
    .join('\n');

/** What an entry rests on, what it says of others and what lists show of it, each in a table of its own. */
const putAround = (db: WriteDb, entry: string, details: EntryDetails): void => {
  const { evidence, links } = details;
  change(db, 'DELETE FROM entry_evidence WHERE entry = ?').run(entry);
  const rest = change(db, 'INSERT OR IGNORE INTO entry_evidence VALUES (?, unhex(?))');
  for (const message of evidence) rest.run(entry, message);
  change(db, 'DELETE FROM entry_link WHERE entry = ?').run(entry);
  const link = change(db, 'INSERT OR IGNORE INTO entry_link VALUES (?, ?, ?)');
  for (const { kind, entry: other } of links) link.run(entry, kind, other);
  putListing(db, entry, details);
};

/** An entry was logged, as it was assessed on that day. */
export const entryLogged = actKind({
  kind: 'entry.logged',
  version: 1,
  body: z.strictObject({ reference: EntryRef, details: EntryDetails, assessment: Assessment }),
  apply: (db, { envelope, body }) => {
    const { reference, details, assessment } = body;
    change(
      db,
      `INSERT OR IGNORE INTO entry
       (id, tenure, reference, at, by, made_at, details, assessment, amendments, words, tokens)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
    ).run(
      envelope.subject,
      envelope.tenure,
      reference,
      envelope.at,
      envelope.actor,
      madeAtOf(details),
      JSON.stringify(details),
      JSON.stringify(assessment),
      wordsOf(reference, details),
      entryTokens(details),
    );
    putAround(db, envelope.subject, details);
  },
  says: (body) => `Logged ${body.reference}: ${short(body.details.title)}`,
});

/** Fields of an entry were changed, with the reason. What stood before stays in the journal. */
export const entryAmended = actKind({
  kind: 'entry.amended',
  version: 1,
  body: z.strictObject({
    reference: EntryRef,
    changes: EntryDetails.partial(),
    reason: Line,
    assessment: Assessment,
  }),
  apply: (db, { envelope, body }) => {
    const held = rowOf<{ details: string; reference: string }>(
      db,
      'SELECT details, reference FROM entry WHERE id = ?',
      envelope.subject,
    );
    if (!held) return;
    const details = {
      ...(JSON.parse(held.details) as EntryDetails),
      ...body.changes,
    } as EntryDetails;
    change(
      db,
      `UPDATE entry SET made_at = ?, details = ?, assessment = ?, amendments = amendments + 1,
         words = ?, tokens = ? WHERE id = ?`,
    ).run(
      madeAtOf(details),
      JSON.stringify(details),
      JSON.stringify(body.assessment),
      wordsOf(held.reference, details),
      entryTokens(details),
      envelope.subject,
    );
    putAround(db, envelope.subject, details);
  },
  says: (body) =>
    `Amended ${body.reference} (${Object.keys(body.changes).join(', ')}): ${short(body.reason)}`,
});
