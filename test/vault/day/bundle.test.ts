import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { must, newFolder } from '#test/support/open-office.ts';
import { aDay, PICTURE } from './a-day.ts';
import { everyEntry } from '#test/support/every-entry.ts';

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

describe('the day’s bundle', () => {
  it('is one folder with the notes, the table, the email, the evidence and every hash', async () => {
    const { office, bundle, first } = await aDay();
    const made = must(await bundle());
    expect(made.name).toBe('Daybook bundle - Marian Teale - 2026-11-20');
    const at = `evidence/${first.reference}`;
    expect(filesIn(made.where)).toEqual([
      'SHA256SUMS.txt',
      'covering note.txt',
      'email draft.eml',
      'entries.csv',
      `${at}/attachments/00000042-PHOTO-2026-11-20-14-06-10.png`,
      `${at}/messages.csv`,
      `${at}/messages.html`,
      'notes for the record.html',
      'notes for the record.pdf',
    ]);
    const checked = spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS.txt'], {
      cwd: made.where,
      encoding: 'utf8',
    });
    expect(checked.status).toBe(0);
    expect(checked.stdout.split('\n').filter((line) => line.endsWith(': OK'))).toHaveLength(8);
    await office.close();
  });

  it('holds the evidence byte for byte, and nothing of the chat that is no evidence', async () => {
    const { office, bundle, first } = await aDay();
    const { where } = must(await bundle());
    const picture = `evidence/${first.reference}/attachments/00000042-PHOTO-2026-11-20-14-06-10.png`;
    expect(readFileSync(path.join(where, picture))).toEqual(PICTURE);
    for (const file of filesIn(where))
      expect(readFileSync(path.join(where, file), 'utf8')).not.toContain('constituency fete');
    await office.close();
  });

  it('is journalled with the hash of each file, and files nothing by itself', async () => {
    const { api, office, bundle, tenure } = await aDay();
    const made = must(await bundle());
    expect(made.files.map(({ path: file }) => file).toSorted()).toEqual(filesIn(made.where));
    const [line] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(line).toMatchObject({
      kind: 'bundle.made',
      says: 'Wrote 2 entries for filing on 20 November 2026 (9 files, with evidence)',
    });
    const entries = await everyEntry(api, tenure.id);
    expect(entries.map(({ open }) => open)).toEqual([true, true]);
    await office.close();
  });

  it('is filed in a second sitting: one reference closes all of it, evidence included', async () => {
    const { api, office, bundle, tenure, fileAs } = await aDay();
    const made = must(await bundle());
    const waiting = async () => must(await api.day.state({ tenure: tenure.id })).waiting;
    expect((await waiting()).map(({ id }) => id)).toEqual([made.id]);
    await fileAs(made.entries);
    expect(await waiting()).toEqual([]);
    const entries = await everyEntry(api, tenure.id);
    expect(entries.map(({ open }) => open)).toEqual([false, false]);
    expect(must(await api.filings.list({ tenure: tenure.id }))).toHaveLength(1);
    await office.close();
  });

  it('says PARTIAL where evidence was left out, and holds none of its words', async () => {
    const { office, bundle } = await aDay();
    const made = must(await bundle({ evidence: false }));
    expect(made).toMatchObject({
      name: 'Daybook bundle PARTIAL - Marian Teale - 2026-11-20',
      partial: 'The evidence of 1 entry was left out.',
    });
    const notes = readFileSync(path.join(made.where, 'notes for the record.html'), 'utf8');
    expect(notes).toContain('OFFICIAL – PARTIAL');
    expect(notes).not.toContain('PHOTO-2026-11-20');
    expect(filesIn(made.where).some((file) => file.startsWith('evidence'))).toBe(false);
    await office.close();
  });

  it('never takes the place of what was written before', async () => {
    const { office, bundle } = await aDay();
    const folder = newFolder();
    must(await bundle({}, folder));
    must(await bundle({}, folder));
    expect(readdirSync(folder).toSorted()).toEqual([
      'Daybook bundle - Marian Teale - 2026-11-20',
      'Daybook bundle - Marian Teale - 2026-11-20 (2)',
    ]);
    await office.close();
  });

  it('is refused without the passphrase, and for entries that are not held', async () => {
    const { office, bundle, tenure } = await aDay();
    const folder = newFolder();
    expect(await bundle({ passphrase: 'wrong' }, folder)).toMatchObject({
      error: { code: 'wrong-passphrase' },
    });
    expect(await bundle({ entries: [tenure.id] }, folder)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'entry' },
    });
    expect(readdirSync(folder)).toEqual([]);
    await office.close();
  });

  it('leaves nothing half-made where it is cancelled', async () => {
    const task = '01900000-0000-7000-8000-00000000abcd';
    let cancel: () => Promise<unknown> = async () => undefined;
    // Told in the middle of it: while the notes are being printed.
    const { api, office, bundle } = await aDay(async () => {
      await cancel();
      return ok({ bytes: new Uint8Array(1) });
    });
    cancel = () => api.tasks.cancel({ task });
    const folder = newFolder();
    const asked = bundle({ task }, folder);
    expect(await asked).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
    await office.close();
  });

  it('tells where it cannot be written', async () => {
    const { office, bundle } = await aDay();
    const file = path.join(newFolder(), 'a file');
    writeFileSync(file, 'not a folder');
    expect(await bundle({}, file)).toMatchObject({ error: { code: 'cannot-write' } });
    await office.close();
  });

  it('waits no longer once it was filed, and again once it was written anew', async () => {
    const { api, office, bundle, tenure, fileAs, first } = await aDay();
    const made = must(await bundle());
    await fileAs([first.id]);
    const waiting = async () => must(await api.day.state({ tenure: tenure.id })).waiting;
    // One of its two entries has still no reference.
    expect((await waiting()).map(({ id }) => id)).toEqual([made.id]);
    await fileAs(made.entries);
    const again = must(await bundle());
    expect((await waiting()).map(({ id }) => id)).toEqual([again.id]);
    await office.close();
  });
});
