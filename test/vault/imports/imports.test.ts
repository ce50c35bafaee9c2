import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder } from '#test/support/open-office.ts';

const EXPORT = [
  '20/11/2026, 14:05 - Messages and calls are end-to-end encrypted.',
  '20/11/2026, 14:05 - Marian Teale: Content with option 2',
  '20/11/2026, 14:06 - Dex Farrow: ok',
  '20/11/2026, 14:06 - Dex Farrow: ok',
  '20/11/2026, 16:02 - Marian Teale: Approved option B for the tender,',
  'subject to Treasury agreement',
  '',
].join('\n');

const aFile = (text: string, name = 'WhatsApp Chat with Transport.txt'): string => {
  const file = path.join(newFolder('daybook-export-'), name);
  writeFileSync(file, text);
  return file;
};

type Founded = Awaited<ReturnType<typeof aFoundedOffice>>;

const preview = ({ api }: Founded, chat: string, file: string) =>
  api.imports.preview({ task: randomUUID(), file, chat, zone: 'Europe/London', dateOrder: null });

const bringIn = async (
  founded: Founded,
  chat: string,
  text: string,
  selected: number[] | null = null,
) => {
  const shown = must(await preview(founded, chat, aFile(text)));
  return founded.api.imports.accept({ task: randomUUID(), preview: shown.preview, selected });
};

const textsOf = async ({ api }: Founded, chat: string): Promise<string[]> =>
  must(await api.messages.list({ chat, after: null, limit: 500 }))
    .filter(({ kind }) => kind !== 'notice')
    .map(({ text }) => text);

describe('an official chat', () => {
  it('comes in whole, and its two sums add up', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const made = must(await bringIn(founded, chat.id, EXPORT));
    const sums = made.reconciliation;
    expect(sums.newMessages).toBe(4);
    expect(sums.records).toBe(
      sums.newMessages + sums.alreadyHeld + sums.notices + sums.notSelected,
    );
    expect(sums.lines).toBe(
      sums.firstLines + sums.continuations + sums.blankEdges + sums.notUnderstoodLines,
    );
    expect(await textsOf(founded, chat.id)).toEqual([
      'Content with option 2',
      'ok',
      'ok',
      'Approved option B for the tender,\nsubject to Treasury agreement',
    ]);
    await founded.office.close();
  });

  it('is a look at the chat as far as the file goes, and never past the present', async () => {
    const founded = await aFoundedOffice();
    const { api } = founded;
    const chat = await founded.aChat();
    const lastLook = async () => must(await api.chats.get({ id: chat.id })).lastLook?.at;
    must(await bringIn(founded, chat.id, EXPORT));
    expect(await lastLook()).toBe('2026-11-20T16:02:00.000Z');
    // A telephone set to another year, or days taken for months.
    const now = founded.clock.now;
    must(await bringIn(founded, chat.id, `${EXPORT}02/12/2026, 10:00 - Dex Farrow: Odd\n`));
    const capped = Date.parse((await lastLook()) ?? '');
    expect(capped).toBeGreaterThanOrEqual(now);
    expect(capped).toBeLessThanOrEqual(founded.clock.now);
    const upTo = '2199-01-01T00:00:00.000Z';
    must(
      await api.chats.look({
        chat: chat.id,
        outcome: 'nothing-seen',
        upTo,
        basis: 'seen',
        why: '',
      }),
    );
    expect(Date.parse((await lastLook()) ?? '')).toBeLessThanOrEqual(founded.clock.now);
    await founded.office.close();
  });

  it('takes only what is new from an overlapping export', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    must(await bringIn(founded, chat.id, EXPORT));
    const later = `${EXPORT}20/11/2026, 18:00 - Dex Farrow: Treasury content\n`;
    const again = must(await preview(founded, chat.id, aFile(later)));
    expect([again.newMessages, again.alreadyHeld]).toEqual([1, 4]);
    const made = must(
      await founded.api.imports.accept({
        task: randomUUID(),
        preview: again.preview,
        selected: null,
      }),
    );
    expect([made.reconciliation.newMessages, made.reconciliation.alreadyHeld]).toEqual([1, 4]);
    expect(await textsOf(founded, chat.id)).toHaveLength(5);
    await founded.office.close();
  });

  it('refuses a file that changed between preview and accepting, and changes nothing', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const file = aFile(EXPORT);
    const shown = must(await preview(founded, chat.id, file));
    writeFileSync(file, EXPORT.replace('option 2', 'option 3'));
    const refused = await founded.api.imports.accept({
      task: randomUUID(),
      preview: shown.preview,
      selected: null,
    });
    expect(refused).toEqual({ ok: false, error: { code: 'file-changed' } });
    expect(await textsOf(founded, chat.id)).toEqual([]);
    await founded.office.close();
  });

  it('ends in the same messages however a talk was split into overlapping exports', async () => {
    const lines = Array.from(
      { length: 24 },
      (_, index) =>
        `20/11/2026, ${10 + Math.floor(index / 8)}:0${index % 3} - ${index % 2 ? 'Ann' : 'Bea'}: ${index % 5 ? 'ok' : `word ${index}`}`,
    );
    const cut = fc
      .tuple(fc.nat(23), fc.nat(23))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    await fc.assert(
      fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 4 }), async (cuts) => {
        const founded = await aFoundedOffice();
        const chat = await founded.aChat();
        const minute = (line: string) => line.slice(0, 17);
        for (const [from, to] of cuts) {
          // An export begins and ends anywhere, but holds a minute whole or not at all.
          const first = lines.findIndex((line) => minute(line) === minute(lines[from]!));
          const last = lines.findLastIndex((line) => minute(line) === minute(lines[to - 1]!));
          const part = lines.slice(first, last + 1);
          await bringIn(founded, chat.id, `${part.join('\n')}\n`);
        }
        must(await bringIn(founded, chat.id, `${lines.join('\n')}\n`));
        expect(await textsOf(founded, chat.id)).toHaveLength(lines.length);
        await founded.office.close();
      }),
      { numRuns: 6 },
    );
  }, 60_000);
});

describe('a mixed chat', () => {
  it('brings in only the selected lines, and nothing else is written anywhere', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat({ kind: 'mixed', name: 'Harwick' });
    const text = EXPORT.replace('Content with option 2', 'Canary quokka, nothing to do with work');
    const made = must(await bringIn(founded, chat.id, text, [5]));
    expect(made.reconciliation).toMatchObject({
      newMessages: 1,
      notSelected: 4,
      notices: 0,
      records: 5,
    });
    expect(await textsOf(founded, chat.id)).toEqual([
      'Approved option B for the tender,\nsubject to Treasury agreement',
    ]);
    // The vault is encrypted, so search what it says of itself as well as its bytes.
    const said = JSON.stringify([
      must(await founded.api.imports.list({ chat: null })),
      must(await founded.api.journal.list({ before: null, limit: 500 })),
    ]);
    expect(said).not.toContain('quokka');
    await founded.office.close();
    for (const file of readdirSync(founded.folder, { recursive: true, withFileTypes: true })) {
      if (file.isFile()) {
        expect(readFileSync(path.join(file.parentPath, file.name)).includes('quokka')).toBe(false);
      }
    }
  });

  it('is never brought in whole, whatever is asked', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat({ kind: 'mixed', name: 'Harwick' });
    expect(await bringIn(founded, chat.id, EXPORT)).toEqual({
      ok: false,
      error: { code: 'nothing-new' },
    });
    await founded.office.close();
  });
});

describe('sorting', () => {
  it('names each message, and is taken back step by step', async () => {
    const founded = await aFoundedOffice();
    const { api, tenure } = founded;
    const chat = await founded.aChat();
    must(await bringIn(founded, chat.id, EXPORT));
    const windows = must(await api.triage.windows({ tenure: tenure.id, chat: null, all: false }));
    expect(windows.map(({ messages, untriaged }) => [messages, untriaged])).toEqual([
      [3, 3],
      [1, 1],
    ]);
    const talk = must(await api.triage.window({ id: windows[0]!.id }));
    const [, first, second] = talk.messages;
    const one = must(
      await api.triage.sort({ messages: [first!.id], category: 'significant', drift: null }),
    );
    const two = must(
      await api.triage.sort({
        messages: [first!.id, second!.id],
        category: 'logistical',
        drift: null,
      }),
    );
    const categories = async () =>
      must(await api.triage.window({ id: windows[0]!.id })).messages.map(
        ({ category }) => category,
      );
    expect(await categories()).toEqual(['untriaged', 'logistical', 'logistical', 'untriaged']);
    must(await api.triage.undo({ act: two.act }));
    expect(await categories()).toEqual(['untriaged', 'significant', 'untriaged', 'untriaged']);
    must(await api.triage.undo({ act: one.act }));
    expect(await categories()).toEqual(['untriaged', 'untriaged', 'untriaged', 'untriaged']);
    await founded.office.close();
  });
});
