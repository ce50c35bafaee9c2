import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aFoundedOffice,
  aSetUp,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
  type TestOffice,
} from '#test/support/open-office.ts';

const SHORT = [
  '20/11/2026, 14:05 - Ann: one',
  '20/11/2026, 14:06 - Bea: two',
  '20/11/2026, 14:06 - Bea: two',
  '',
].join('\n');
const LATER = `${SHORT}20/11/2026, 14:07 - Bea: three\n`;
const LONG = Array.from(
  { length: 20_000 },
  (_, n) =>
    `20/11/2026, 1${Math.floor(n / 6_000)}:${String(Math.floor(n / 100) % 60).padStart(2, '0')} - Ann: message ${n}`,
).join('\n');

const previewed = async ({ api }: TestOffice, chat: string, text: string, task = randomUUID()) => {
  const file = path.join(newFolder(), 'WhatsApp Chat with Transport.txt');
  writeFileSync(file, text);
  return api.imports.preview({ task, file, chat, zone: 'Europe/London', dateOrder: null });
};

const accept = ({ api }: TestOffice, preview: string, task = randomUUID()) =>
  api.imports.accept({ task, preview, selected: null });

const textsOf = async ({ api }: TestOffice, chat: string) =>
  must(await api.messages.list({ chat, after: null, limit: 500 })).map(({ text }) => text);

describe('two calls at once', () => {
  it('to set up make one vault, which opens again', async () => {
    const { api, office } = openOffice();
    const made = await Promise.all([api.vault.create(aSetUp()), api.vault.create(aSetUp())]);
    expect(made[0].ok).toBe(true);
    expect(made[1]).toEqual({ ok: false, error: { code: 'vault-exists' } });
    await office.close();
    must(await api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    await office.close();
  });

  it('to unlock open the vault once and both say so', async () => {
    const { api, office } = await aFoundedOffice();
    await office.close();
    const unlock = { member: null, passphrase: PASSPHRASE };
    const opened = await Promise.all([api.vault.unlock(unlock), api.vault.unlock(unlock)]);
    expect(opened.map(({ ok }) => ok)).toEqual([true, true]);
    await office.close();
  });

  it('to add members give both a sign-in', async () => {
    const { api, office } = await aFoundedOffice();
    const member = (name: string) =>
      api.members.add({ name, role: 'private-secretary', passphrase: `${name} ${PASSPHRASE}` });
    const [one, other] = await Promise.all([member('Dex Farrow'), member('Ruth Asante')]);
    await office.close();
    for (const [name, added] of [
      ['Dex Farrow', must(one)],
      ['Ruth Asante', must(other)],
    ] as const) {
      must(await api.vault.unlock({ member: added.id, passphrase: `${name} ${PASSPHRASE}` }));
      await office.close();
    }
  });

  it('to accept one preview bring it in once', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const { preview } = must(await previewed(founded, chat.id, SHORT));
    const [one, other] = await Promise.all([accept(founded, preview), accept(founded, preview)]);
    expect(must(one).reconciliation.newMessages).toBe(3);
    expect(other).toEqual({ ok: false, error: { code: 'not-found', what: 'preview' } });
    expect(await textsOf(founded, chat.id)).toEqual(['one', 'two', 'two']);
    await founded.office.close();
  });

  it('to accept overlapping exports keep each message once', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const one = must(await previewed(founded, chat.id, SHORT));
    const other = must(await previewed(founded, chat.id, LATER));
    const made = await Promise.all([accept(founded, one.preview), accept(founded, other.preview)]);
    expect(made.map((each) => must(each).reconciliation.newMessages)).toEqual([3, 1]);
    expect(await textsOf(founded, chat.id)).toEqual(['one', 'two', 'two', 'three']);
    await founded.office.close();
  });

  it('under one task name are both ended when the vault is closed', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const task = randomUUID();
    const long = previewed(founded, chat.id, LONG, task);
    await previewed(founded, chat.id, SHORT, task);
    await founded.office.close();
    expect(await long).toEqual({ ok: false, error: { code: 'cancelled' } });
  });
});

describe('closing the vault', () => {
  it('answers what had not begun its task yet with locked, and makes no defect of it', async () => {
    const founded = await aFoundedOffice();
    const folder = newFolder();
    const { tenure, api, office } = founded;
    const choices = { tenure: tenure.id, from: '2026-11-01', to: '2026-11-30', themes: [] };
    const asked = { task: randomUUID(), choices, folder, formats: ['html' as const] };
    const exported = api.record.export({ ...asked, passphrase: PASSPHRASE });
    await office.close();
    expect(await exported).toEqual({ ok: false, error: { code: 'locked' } });
  });
});

describe('what is not as it was when it was previewed', () => {
  it('brings in nothing of a mixed chat that was called official since', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat({ kind: 'mixed' });
    const { preview } = must(await previewed(founded, chat.id, SHORT));
    const { id, messages: _m, untriaged: _u, lastMessageAt: _l, lastLook: _k, ...details } = chat;
    must(await founded.api.chats.amend({ id, details: { ...details, kind: 'official' } }));
    expect(await accept(founded, preview)).toMatchObject({ error: { code: 'not-found' } });
    expect(await textsOf(founded, chat.id)).toEqual([]);
    await founded.office.close();
  });

  it('refuses more messages in one minute than have a place there, and imports still work', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const minute = Array.from({ length: 65_537 }, (_, n) => `20/11/2026, 14:05 - Ann: ${n}`);
    const lines = ['20/11/2026, 14:06 - Bea: after', ...minute].join('\n');
    expect(await previewed(founded, chat.id, lines)).toMatchObject({
      error: { code: 'file-refused' },
    });
    const { preview } = must(await previewed(founded, chat.id, SHORT));
    expect(must(await accept(founded, preview)).reconciliation.newMessages).toBe(3);
    await founded.office.close();
  });
});
