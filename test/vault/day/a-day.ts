import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { HostClient } from '#shared/contract/host.ts';
import { ok } from '#shared/result.ts';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { makeZip } from '../../unit/importers/make-zip.ts';

const TALK = [
  '[20/11/2026, 14:05:10] Marian Teale: Content with the draft statement',
  '[20/11/2026, 14:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO-2026-11-20-14-06-10.png>',
  '[20/11/2026, 14:07:11] Dex Farrow: Anything on the constituency fete?',
  '',
].join('\r\n');

/** The smallest picture there is. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Printing is main's: here only that what is handed over is handed on. */
const handedOn: HostClient['host']['pdf'] = async ({ html }) =>
  ok({ bytes: new Uint8Array(Buffer.from(`%PDF-1.7 stands for ${html.length} characters`)) });

/** Friday 20 November 2026, 18:10: one official chat brought in with a picture, one that only timers threaten, two entries. */
export const aDay = async (pdf = handedOn) => {
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure } = founded;
  const chat = await founded.aChat({ name: 'Lock-gate fees', timerHours: null });
  const timed = await founded.aChat({ name: 'Transport – ministers', timerHours: 24 });
  const file = path.join(newFolder(), 'WhatsApp Chat - Lock-gate fees.zip');
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: TALK },
      { name: '00000042-PHOTO-2026-11-20-14-06-10.png', content: PICTURE, stored: true },
    ]),
  );
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
  const log = async (title: string, evidence: readonly string[]) => {
    const draft = must(
      await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence: [...evidence] }),
    );
    return must(
      await api.entries.log({ tenure: tenure.id, details: { ...draft, title, theme: 'Fees' } }),
    );
  };
  const first = await log('Content with the draft statement', [messages[0]!.id, messages[1]!.id]);
  const second = await log('Wants a line on the fete', []);
  const bundle = async (
    more: Partial<Parameters<typeof api.day.bundle>[0]> = {},
    folder = newFolder(),
  ) =>
    api.day.bundle({
      task: randomUUID(),
      tenure: tenure.id,
      entries: [first.id, second.id],
      evidence: true,
      folder,
      passphrase: PASSPHRASE,
      ...more,
    });
  const fileAs = async (entries: readonly string[], evidenceIncluded = true) =>
    must(
      await api.filings.file({
        entries: [...entries],
        reference: 'DCW-2026-4471',
        system: 'SharePoint',
        filedOn: '2026-11-20',
        filedBy: 'Priya Nandan',
        evidenceIncluded,
      }),
    );
  return { ...founded, chat, timed, first, second, log, bundle, fileAs };
};
