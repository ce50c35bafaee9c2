import { randomBytes, randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ok } from '#shared/result.ts';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';

/** What stands in the chat as a picture. */
export const PHOTO = randomBytes(150_000);
export const TALK = [
  '19/11/2026, 22:51 - Marian Teale: content with option 2',
  '19/11/2026, 22:52 - Marian Teale: IMG-20261119-WA0001.jpg (file attached)',
  '20/11/2026, 07:20 - Marian Teale: =HYPERLINK("http://example.org") <script>alert(1)</script>',
  '',
].join('\n');
export const ZIP = makeZip([
  { name: 'WhatsApp Chat with Lock-gate fees.txt', content: TALK },
  { name: 'IMG-20261119-WA0001.jpg', content: PHOTO, stored: true },
  { name: 'empty.vcf', content: '' },
]);

/** In place of Chromium's printing. */
export const pdf = async () =>
  ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7 stands for the real')) });

/** An office with a chat brought in from a zip, an entry on it, and a departure begun. */
export const aDeparture = async (printing = pdf) => {
  const founded = await aFoundedOffice({ pdf: printing });
  const { api, tenure } = founded;
  const chat = await founded.aChat({ name: 'Lock-gate fees / “north”' });
  const file = path.join(newFolder(), 'WhatsApp Chat with Lock-gate fees.zip');
  writeFileSync(file, ZIP);
  const zone = 'Europe/London';
  const preview = { task: randomUUID(), file, chat: chat.id, zone, dateOrder: null };
  const shown = must(await api.imports.preview(preview));
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
  const evidence = [messages[0]!.id];
  const draft = must(await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence }));
  const details = { ...draft, title: 'Content with option 2', theme: 'Lock-gate fees' };
  must(await api.entries.log({ tenure: tenure.id, details }));
  const begun = { tenure: tenure.id, person: tenure.principal, leavesOn: '2026-11-30' };
  const departure = must(await api.leavers.begin(begun));
  const folder = newFolder('daybook-dro-');
  const make = (task = randomUUID(), partial: string | null = null) =>
    api.leavers.makePack({
      task,
      departure: departure.id,
      folder,
      passphrase: PASSPHRASE,
      partial,
    });
  return { ...founded, vault: founded.folder, chat, folder, make };
};
