import { randomUUID } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wellFormed } from '#shared/well-formed.ts';
import { someDetails } from '#test/support/acts.ts';
import { aFoundedOffice, must, newFolder } from '#test/support/open-office.ts';

type Founded = Awaited<ReturnType<typeof aFoundedOffice>>;

const anExport = (text: string): string => {
  const file = path.join(newFolder(), 'WhatsApp Chat with Transport.txt');
  writeFileSync(file, text);
  return file;
};

const preview = ({ api }: Founded, chat: string, file: string) =>
  api.imports.preview({ task: randomUUID(), file, chat, zone: 'Europe/London', dateOrder: null });

const accept = async (founded: Founded, chat: string, file: string) =>
  founded.api.imports.accept({
    task: randomUUID(),
    preview: must(await preview(founded, chat, file)).preview,
    selected: null,
  });

describe('a text that has no written form', () => {
  it('is kept with a mark in place of half an emoji and of a nought', async () => {
    const { api, office, tenure } = await aFoundedOffice();
    const details = someDetails({ title: 'Approved \ud83d', tags: ['a\0b'], reason: 'Fine 👍' });
    const logged = must(await api.entries.log({ tenure: tenure.id, details }));
    expect([logged.title, logged.tags, logged.reason]).toEqual([
      'Approved \ufffd',
      ['a\ufffdb'],
      'Fine 👍',
    ]);
    await office.close();
  });

  it('is mended wherever it stands, and nothing else is touched', () => {
    const bytes = new Uint8Array([0]);
    const asked = JSON.parse('{"__proto__":{"a":"\\ud800"},"b":[null,1]}') as object;
    expect(JSON.stringify(wellFormed(asked))).toBe('{"__proto__":{"a":"\ufffd"},"b":[null,1]}');
    expect(wellFormed({ bytes })).toEqual({ bytes });
  });
});

describe('a time that nothing can show', () => {
  it.each([
    { madeAt: '0020-11-20T16:02:00.000Z' },
    { learntAt: '9999-12-31T23:59:59.000Z' },
    { madeZone: 'Nowhere/Land' },
    { actions: [{ what: 'Reply', owner: '', due: '0020-11-20' }] },
  ])('is refused: %o', async (odd) => {
    const { api, office, tenure } = await aFoundedOffice();
    const details = someDetails(odd);
    expect(await api.entries.log({ tenure: tenure.id, details })).toMatchObject({
      error: { code: 'bad-input' },
    });
    await office.close();
  });
});

describe('a name of something else', () => {
  it('is no message, whatever it would mean to an index', async () => {
    const { api, office, aChat } = await aFoundedOffice();
    const chat = await aChat();
    for (const after of ['\u202e evil', '"', 'a*', 'NOT', '0'.repeat(39)]) {
      expect(await api.messages.list({ chat: chat.id, after, limit: 5 })).toMatchObject({
        error: { code: 'not-found' },
      });
      expect(must(await api.messages.get({ ids: [after] }))).toEqual([]);
    }
    await office.close();
  });

  it('of a message in another chat shows nothing of the chats between', async () => {
    const founded = await aFoundedOffice();
    const [one, between, last] = [
      await founded.aChat({ name: 'One' }),
      await founded.aChat({ name: 'Between' }),
      await founded.aChat({ name: 'Last' }),
    ];
    for (const chat of [one, between, last])
      must(await accept(founded, chat.id, anExport(`20/11/2026, 14:05 - Ann: in ${chat.name}\n`)));
    const [first] = must(await founded.api.messages.list({ chat: one.id, after: null, limit: 5 }));
    expect(
      await founded.api.messages.list({ chat: last.id, after: first?.id ?? '', limit: 5 }),
    ).toMatchObject({ error: { code: 'not-found' } });
    await founded.office.close();
  });
});

describe('a file that cannot be read', () => {
  it('is said to be gone, a folder or no file, and a pipe is not waited for', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const folder = newFolder();
    const pipe = path.join(folder, 'WhatsApp Chat with Transport.txt');
    execFileSync('mkfifo', [pipe]);
    const whys = [];
    for (const file of [path.join(folder, 'gone.txt'), folder, pipe]) {
      const refused = await preview(founded, chat.id, file);
      whys.push(refused.ok || refused.error.code !== 'file-unreadable' || refused.error.why);
    }
    expect(whys).toEqual([
      'There is no such file.',
      'That is a folder, not a file.',
      'That is not an ordinary file.',
    ]);
    await founded.office.close();
  });

  it('is said to be gone where it went after the preview', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const file = anExport('20/11/2026, 14:05 - Ann: one\n');
    const shown = must(await preview(founded, chat.id, file));
    rmSync(file);
    expect(
      await founded.api.imports.accept({
        task: randomUUID(),
        preview: shown.preview,
        selected: null,
      }),
    ).toMatchObject({ error: { code: 'file-unreadable' } });
    await founded.office.close();
  });
});
