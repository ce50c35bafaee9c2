import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { must, newFolder, type TestOffice } from '#test/support/open-office.ts';
import { everyEntry } from '#test/support/every-entry.ts';

export const TALK_LINES = 700;

/** Logs an entry of the first tenure. */
export const log = async ({ api }: TestOffice, title: string) =>
  api.entries.quick({
    tenure: must(await api.tenures.list({}))[0]!.id,
    title,
    madeAt: '2026-11-20T16:02:00.000Z',
    chat: null,
    from: '',
    evidence: [],
  });

export const entriesOf = async ({ api }: TestOffice): Promise<number> =>
  (await everyEntry(api, must(await api.tenures.list({}))[0]!.id)).length;

/** Brings an export into the first chat. */
export const bringIn = async (
  { api }: TestOffice,
  file: string,
): Promise<Result<unknown, Failure>> => {
  const chat = must(await api.chats.list({ tenure: null }))[0]!;
  const shown = await api.imports.preview({
    task: randomUUID(),
    file,
    chat: chat.id,
    zone: 'Europe/London',
    dateOrder: null,
  });
  if (!shown.ok) return shown;
  return api.imports.accept({ task: randomUUID(), preview: shown.value.preview, selected: null });
};

/** An export of so many lines that several blocks are needed for it. */
export const aLongTalk = (): string => {
  const file = path.join(newFolder('daybook-export-'), 'WhatsApp Chat with Locks.txt');
  const lines = Array.from({ length: TALK_LINES }, (_, line) => {
    const minute = `${String(8 + Math.floor(line / 60)).padStart(2, '0')}:${String(line % 60).padStart(2, '0')}`;
    return `20/11/2026, ${minute} - Ann: message ${line} ${randomUUID()} ${randomUUID()}`;
  });
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
};
