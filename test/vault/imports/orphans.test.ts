import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aFoundedOffice,
  must,
  newFolder,
  openOffice,
  PASSPHRASE,
} from '#test/support/open-office.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';

/** So long after its files were written that all of them are old. */
const LATER = Date.now() + 30 * 24 * 60 * 60 * 1000;

const talk = (photo: string, more = ''): string => {
  const file = path.join(newFolder('daybook-zip-'), 'WhatsApp Chat - Fees.zip');
  const lines = Array.from(
    { length: 600 },
    (_, n) => `[20/11/2026, 14:${String(n % 60).padStart(2, '0')}:09] Dex Farrow: line ${n}`,
  );
  const attached = '[20/11/2026, 15:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO.jpg>';
  const text = [...lines, attached, more, 'no header here', ''].join('\r\n');
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: `a line before any message\r\n${text}` },
      { name: '00000042-PHOTO.jpg', content: Buffer.from(photo), stored: true },
    ]),
  );
  return file;
};

const sealedIn = (folder: string): string[] =>
  readdirSync(path.join(folder, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();

/** An office with imports, a long sorting and attachments, one of which only a second import holds. */
const aBusyOffice = async () => {
  const founded = await aFoundedOffice();
  const { api } = founded;
  const chat = await founded.aChat();
  for (const file of [talk('a picture'), talk('another picture of the same name')]) {
    const shown = must(
      await api.imports.preview({
        task: randomUUID(),
        file,
        chat: chat.id,
        zone: 'Europe/London',
        dateOrder: null,
      }),
    );
    await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null });
  }
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 500 })).map(
    ({ id }) => id,
  );
  must(await api.triage.sort({ messages, category: 'logistical', drift: false }));
  return { ...founded, chat };
};

const openLater = async (folder: string) => {
  const later = openOffice({ folder, now: LATER });
  must(await later.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  return later;
};

describe('what an import had sealed before the laptop stopped', () => {
  it('goes at a later opening, and nothing else does', async () => {
    const { office, folder } = await aBusyOffice();
    await office.close();
    const kept = sealedIn(folder);
    expect(kept.length).toBeGreaterThan(6);
    const shelf = path.dirname(kept[0]!);
    const orphans = [
      path.join(shelf, 'f'.repeat(62)),
      path.join(folder, 'files', `.sealing-${'0'.repeat(32)}`),
    ];
    for (const orphan of orphans) writeFileSync(orphan, 'left');

    const young = openOffice({ folder, now: Date.now() });
    must(await young.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    await young.office.close();
    expect(sealedIn(folder)).toEqual([...kept, ...orphans].toSorted());

    const later = await openLater(folder);
    await expect.poll(() => sealedIn(folder)).toEqual(kept);
    await later.office.close();
  });
});
