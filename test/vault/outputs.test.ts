import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { ok } from '#shared/result.ts';
import { verifyPack } from '#vault/packs/verify.ts';

const EXPORT = [
  '19/11/2026, 22:51 - Marian Teale: content with option 2',
  '20/11/2026, 07:20 - Marian Teale: No, hold, Treasury unhappy <script>alert(1)</script>',
  '',
].join('\n');

/** Printing is main's: here only that what is handed over is handed on. */
const pdf = async () =>
  ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7 stands for the real one')) });

const aTold = async () => {
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure } = founded;
  const chat = await founded.aChat({ name: 'Lock-gate fees' });
  const file = path.join(newFolder(), 'WhatsApp Chat with Lock-gate fees.txt');
  writeFileSync(file, EXPORT);
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat: chat.id,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
  const log = async (
    title: string,
    evidence: string[],
    links: { kind: 'reverses'; entry: string }[] = [],
  ) => {
    const draft = must(await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence }));
    return must(
      await api.entries.log({
        tenure: tenure.id,
        details: { ...draft, title, theme: 'Lock-gate fees', links },
      }),
    );
  };
  const first = await log('Content with option 2', [messages[0]!.id]);
  const second = await log(
    'Hold on option 2',
    [messages[1]!.id],
    [{ kind: 'reverses', entry: first.id }],
  );
  const choices = { tenure: tenure.id, from: '2026-11-01', to: '2026-11-30', themes: [] };
  return { ...founded, chat, first, second, choices };
};

describe('the record', () => {
  it('quotes the exact words, cites each entry, and tells the reversal', async () => {
    const { api, choices, office, first, second } = await aTold();
    const { html, entries } = must(await api.record.preview(choices));
    expect(entries).toBe(2);
    expect(html).toContain('content with option 2');
    expect(html).toContain(`On 20 November 2026 this was reversed: Hold on option 2`);
    for (const { reference } of [first, second]) {
      expect(html).toContain(`href="#entry-${reference}"`);
      expect(html).toContain(`id="entry-${reference}"`);
    }
    await office.close();
  });

  it('has no script and asks for nothing, whatever the messages hold', async () => {
    const { api, choices, office } = await aTold();
    const { html } = must(await api.record.preview(choices));
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/(src|href)="(?!#)/);
    await office.close();
  });

  it('says what is not filed, and stops saying it once it is', async () => {
    const { api, choices, office, first } = await aTold();
    const unfiled = (html: string) => html.split('Entries not yet filed')[1]!.split('<h3')[0]!;
    expect(unfiled(must(await api.record.preview(choices)).html)).toContain(first.reference);
    must(
      await api.filings.file({
        entries: [first.id],
        reference: 'SP/1',
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded: true,
      }),
    );
    expect(unfiled(must(await api.record.preview(choices)).html)).not.toContain(first.reference);
    await office.close();
  });

  it('is written out only with the passphrase, never over another, and is journalled with its hash', async () => {
    const { api, choices, office } = await aTold();
    const folder = newFolder();
    const ask = (passphrase: string) =>
      api.record.export({
        task: randomUUID(),
        choices,
        folder,
        formats: ['html', 'pdf'],
        passphrase,
      });
    expect(await ask('wrong')).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(readdirSync(folder)).toEqual([]);
    const written = must(await ask(PASSPHRASE));
    must(await ask(PASSPHRASE));
    expect(readdirSync(folder)).toHaveLength(4);
    const [line] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(line?.says).toBe(
      'Wrote out the record from 1 November 2026 to 30 November 2026 (2 files)',
    );
    expect(written.map(({ sha256 }) => sha256.length)).toEqual([64, 64]);
    await office.close();
  });
});

describe('a departure’s pack', () => {
  const aPack = async () => {
    const told = await aTold();
    const { api, tenure } = told;
    const departure = must(
      await api.leavers.begin({
        tenure: tenure.id,
        person: tenure.principal,
        leavesOn: '2026-11-30',
      }),
    );
    const folder = newFolder();
    const made = must(
      await api.leavers.makePack({
        task: randomUUID(),
        departure: departure.id,
        folder,
        passphrase: PASSPHRASE,
        partial: null,
      }),
    );
    return { ...told, folder, made, departure };
  };

  it('holds the record, the log, the evidence, the registers, the journal and the guidance', async () => {
    const { made, office, folder } = await aPack();
    expect(made.check).toMatchObject({ holds: true, compared: 'matches', problems: [] });
    expect(readdirSync(folder)).toHaveLength(1);
    const inside = readdirSync(path.join(made.departure.packs[0]!.where, 'data'), {
      recursive: true,
    }) as string[];
    for (const name of [
      'START HERE.html',
      'record/record.html',
      'record/record.pdf',
      'log/entries.csv',
      'log/notes for the record/2026-A0001.html',
      'evidence/Lock-gate fees/transcript.html',
      'evidence/Lock-gate fees/originals/WhatsApp Chat with Lock-gate fees.txt',
      'registers/import-sheet.csv',
      'journal/journal.jsonl',
      'policy/nccc-2023-03-30.json',
    ]) {
      expect(inside).toContain(name);
    }
    const original = path.join(
      made.departure.packs[0]!.where,
      'data/evidence/Lock-gate fees/originals/WhatsApp Chat with Lock-gate fees.txt',
    );
    expect(readFileSync(original, 'utf8')).toBe(EXPORT);
    await office.close();
  });

  it('withholds what acts of another principal say, and the chain still verifies', async () => {
    const told = await aTold();
    const { api, tenure } = told;
    const other = must(
      await api.people.add({
        name: 'Idris Penhallow',
        role: '',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    const theirs = must(
      await api.tenures.begin({
        principal: other.id,
        post: 'Minister of State',
        from: '2026-01-01',
        to: null,
        elsewhere: '',
      }),
    );
    must(
      await api.entries.quick({
        tenure: theirs.id,
        title: 'Quokka of another tenure',
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: null,
        from: '',
        evidence: [],
      }),
    );
    const departure = must(
      await api.leavers.begin({
        tenure: tenure.id,
        person: tenure.principal,
        leavesOn: '2026-11-30',
      }),
    );
    const folder = newFolder();
    const made = must(
      await api.leavers.makePack({
        task: randomUUID(),
        departure: departure.id,
        folder,
        passphrase: PASSPHRASE,
        partial: null,
      }),
    );
    const { where } = made.departure.packs[0]!;
    for (const file of readdirSync(where, { recursive: true, withFileTypes: true })) {
      if (file.isFile())
        expect(readFileSync(path.join(file.parentPath, file.name)).includes('Quokka')).toBe(false);
    }
    expect((await verifyPack(where, { expected: null })).problems).toEqual([]);
    await told.office.close();
  });
});
