import { REPORT_RULE } from '#policy/exception-report.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { change, type WriteDb } from '../db/connection.ts';
import type { Projection } from '../db/projections.ts';
import { fold } from '../search/fold.ts';

/**
 * What lists show of an entry, and what they are narrowed and ordered by, in rows so short that
 * twenty thousand can be gone through while a person waits. The entry itself is not read for it.
 */
export const listingProjection: Projection = {
  name: 'entry_listing',
  create: `
    CREATE TABLE entry_listing (
      entry         TEXT PRIMARY KEY,
      tenure        TEXT NOT NULL,
      reference     TEXT NOT NULL,
      at            TEXT NOT NULL,
      made_at       TEXT NOT NULL,
      made_zone     TEXT NOT NULL,
      title         TEXT NOT NULL,
      decided_by    TEXT NOT NULL,
      chat          TEXT,
      channel       TEXT,
      theme         TEXT NOT NULL,
      evidence      INTEGER NOT NULL,
      amendments    INTEGER NOT NULL,
      kind          TEXT NOT NULL,
      outcome       TEXT,
      device        TEXT,
      sensitive     INTEGER NOT NULL,
      drift         INTEGER NOT NULL,
      flags         TEXT NOT NULL,
      -- Whether the guidance asks for an exception report (¶10a).
      report_asked  INTEGER NOT NULL,
      -- In which words are looked for, folded, and in the order of which entries are put.
      by_words      TEXT NOT NULL,
      theme_words   TEXT NOT NULL,
      person_words  TEXT NOT NULL,
      tag_words     TEXT NOT NULL,
      ref_words     TEXT NOT NULL,
      title_order   TEXT NOT NULL,
      by_order      TEXT NOT NULL,
      theme_order   TEXT NOT NULL,
      words         TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_listing_by_made ON entry_listing (tenure, made_at, reference);
    -- With what tells which are open, so that they are counted without the rows.
    CREATE INDEX entry_listing_by_reference ON entry_listing (tenure, reference, evidence, at);
    -- What was logged in a span of time, and of which chat.
    CREATE INDEX entry_listing_by_at ON entry_listing (tenure, at, chat);
    CREATE INDEX entry_listing_by_theme ON entry_listing (tenure, theme);
    CREATE INDEX entry_listing_of_reports ON entry_listing (tenure, at) WHERE report_asked = 1`,
  subject: 'entry',
  key: ['entry'],
};

/** As words are put in order: *2* before *10*, and no matter how a letter is written. */
const orderOf = (text: string): string =>
  fold(text).replaceAll(/\d+/gu, (digits) => digits.padStart(12, '0'));

/** Takes an entry's details into the lists; its own row is written before. */
export const putListing = (db: WriteDb, entry: string, details: EntryDetails): void => {
  const { decidedBy, others, theme, tags, title } = details;
  const by = decidedBy?.name ?? '';
  const people = [by, ...others.map(({ name }) => name)].join('\n');
  change(
    db,
    `INSERT OR REPLACE INTO entry_listing
     SELECT id, tenure, reference, at, made_at, @zone, @title, @by, @chat, @channel, @theme,
       @evidence, amendments, @kind, @outcome, @device, @sensitive, @drift, @flags,
       EXISTS (SELECT 1 FROM json_each(assessment, '$.findings') AS finding
         WHERE finding.value ->> 'rule' = @reportRule),
       @byWords, @themeWords, @personWords, @tagWords, lower(reference),
       @titleOrder, @byOrder, @themeOrder, lower(reference) || char(10) || @words
     FROM entry WHERE id = @entry`,
  ).run({
    entry,
    title,
    by,
    theme,
    zone: details.madeZone,
    chat: details.chat,
    channel: details.channel,
    evidence: details.evidence.length,
    kind: details.kind,
    outcome: details.outcome,
    device: details.deviceState,
    sensitive: details.marking.sensitive ? 1 : 0,
    drift: details.drift ? 1 : 0,
    flags: JSON.stringify(details.flags),
    reportRule: REPORT_RULE,
    byWords: fold(by),
    themeWords: fold(theme),
    personWords: fold(people),
    tagWords: fold(tags.join('\n')),
    titleOrder: orderOf(title),
    byOrder: orderOf(by),
    themeOrder: orderOf(theme),
    words: fold(
      [
        title,
        details.exactWords,
        details.reason,
        details.conditions,
        theme,
        people,
        ...tags,
        ...details.pointers.map(({ reference }) => reference),
      ].join('\n'),
    ),
  });
};

/** Whether a row `listed` is filed in any way; its evidence may still be open. */
export const IS_FILED = `EXISTS (SELECT 1 FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
  WHERE filed_entry.entry = listed.entry)`;

/** Whether it is not filed, or filed without the evidence that there is. */
export const IS_OPEN = `NOT EXISTS (SELECT 1 FROM filed_entry JOIN filing ON filing.id = filed_entry.filing
  WHERE filed_entry.entry = listed.entry
    AND (listed.evidence = 0 OR filing.details ->> 'evidenceIncluded' = 1))`;

/** Something of the latest filing of an entry; null where there is none. */
export const ofLatestFiling = (field: 'reference' | 'filedOn'): string =>
  `(SELECT filing.details ->> '${field}' FROM filed_entry
     JOIN filing ON filing.id = filed_entry.filing
     WHERE filed_entry.entry = listed.entry ORDER BY filing.at DESC, filing.id DESC LIMIT 1)`;
