import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aTellingSource } from '#test/unit/record/a-telling-source.ts';
import { bundleOf } from '#vault/day/bundle-model.ts';
import { bundleNotes } from '#vault/day/bundle-notes.ts';
import { coveringNote, subjectOf } from '#vault/day/covering-note.ts';
import { emailDraft } from '#vault/day/email-draft.ts';
import { importSheetCsv } from '#vault/packs/entry-tables.ts';

/** Files that people have looked at. */
const golden = (name: string): string =>
  path.join(import.meta.dirname, '../../fixtures/bundle', name);

const aBundle = (evidence = true) => {
  const source = aTellingSource();
  return bundleOf(
    source,
    source.entries.map(({ id }) => id),
    evidence,
  );
};

const FILES = ['notes for the record.pdf', 'entries.csv'];

describe('the bundle of a day', () => {
  it('is the one that was looked at', async () => {
    const model = aBundle();
    const text = coveringNote(model, FILES, FILES);
    const attached = FILES.map((name) => ({ name, content: Buffer.from(`the ${name}`) }));
    const entries = importSheetCsv(model.told.map(({ entry }) => entry));
    await expect(bundleNotes(model)).toMatchFileSnapshot(golden('notes.html'));
    await expect(coveringNote(model, FILES, null)).toMatchFileSnapshot(golden('covering-note.txt'));
    await expect(entries).toMatchFileSnapshot(golden('entries.csv'));
    // Line ends are told apart from their own bytes: a checkout may change them.
    const email = emailDraft({ subject: subjectOf(model), text, attached });
    expect(email.split('\r\n').every((line) => !/[\r\n]/.test(line))).toBe(true);
    await expect(email.replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('email-draft.eml'));
  });

  it('lets no title steer a terminal, turn the reading round or pass for another entry', () => {
    const source = aTellingSource();
    const [first, ...rest] = source.entries;
    const title = 'Content\u001b[2J \u202etfel\n2026-A9999  Not made by anybody';
    const hostile = { ...source, entries: [{ ...first!, title }, ...rest] };
    const note = coveringNote(bundleOf(hostile, [first!.id], true), FILES, null);
    expect(note).toContain('Content[U+001B][2J [U+202E]tfel 2026-A9999');
    expect(note.split('\n').some((line) => line.startsWith('2026-A9999'))).toBe(false);
  });

  it('has the same bytes for the same source', () => {
    expect(bundleNotes(aBundle())).toBe(bundleNotes(aBundle()));
  });

  it('holds no script and asks for nothing', () => {
    const text = bundleNotes(aBundle());
    expect(text).not.toMatch(/<script/i);
    expect(text).not.toMatch(/(src|href)="(?!#)/);
    expect(text).not.toMatch(/url\(|@import/);
  });

  it('leaves out of its words what is left out of its files', () => {
    const tables = (text: string): number => text.split('Evidence: the messages').length - 1;
    const without = bundleNotes(aBundle(false));
    expect(tables(bundleNotes(aBundle()))).toBeGreaterThan(0);
    expect(tables(without)).toBe(0);
    expect(aBundle(false).standing.partial).toMatch(
      /^The evidence of \d+ entr(y|ies) was left out/,
    );
    expect(without).toContain('PARTIAL');
    expect(coveringNote(aBundle(false), FILES, null)).toContain('PARTIAL');
  });

  it('is marked as the highest of what is in it', () => {
    const source = aTellingSource();
    const plain = source.entries.filter(({ marking }) => !marking.sensitive).map(({ id }) => id);
    expect(bundleOf(source, plain, true).standing.banner).toBe('OFFICIAL');
    expect(aBundle().standing.banner).toBe('OFFICIAL-SENSITIVE');
  });
});
