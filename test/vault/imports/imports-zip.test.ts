import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result.ts';
import { aFoundedOffice, must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';

const PHOTO = randomBytes(90_000);
const PAPER = Buffer.from('%PDF-1.7 a paper about fees '.repeat(400));
const CHAT = [
  '[20/11/2026, 14:05:09] Marian Teale: Content with option 2',
  '[20/11/2026, 14:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO-2026-11-20-14-06-10.jpg>',
  '[20/11/2026, 14:07:11] Dex Farrow: Fees.pdf • 3 pages \u200e<attached: 00000043-Fees.pdf>',
  '[20/11/2026, 14:08:12] Dex Farrow: \u200e<attached: 00000044-AUDIO-2026-11-20-14-08-12.opus>',
  '',
].join('\r\n');

const aZip = (chat = CHAT): string => {
  const file = path.join(newFolder('daybook-zip-'), 'WhatsApp Chat - Fees.zip');
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: chat },
      { name: '00000042-PHOTO-2026-11-20-14-06-10.jpg', content: PHOTO, stored: true },
      { name: '00000043-Fees.pdf', content: PAPER },
    ]),
  );
  return file;
};

type Founded = Awaited<ReturnType<typeof aFoundedOffice>>;

const bringIn = async (
  { api }: Founded,
  chat: string,
  file: string,
  selected: number[] | null = null,
) => {
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  return must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected }));
};

const sealedCount = (folder: string): number =>
  readdirSync(path.join(folder, 'files'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  ).length;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a zip with media', () => {
  it('gives each attachment byte for byte, stored or deflated, and names the one that is missing', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    const made = await bringIn(founded, chat.id, aZip());
    expect(made.reconciliation).toMatchObject({
      attachmentsNamed: 3,
      attachmentsFound: 2,
      attachmentsMissing: 1,
    });
    const messages = must(
      await founded.api.messages.list({ chat: chat.id, after: null, limit: 10 }),
    );
    const [photo, paper, audio] = messages
      .slice(1)
      .map(({ id, attachments }) => ({ id, ...attachments[0]! }));
    expect(photo).toMatchObject({ sha256: sha256(PHOTO), bytes: PHOTO.length });
    expect(paper).toMatchObject({ sha256: sha256(PAPER), bytes: PAPER.length });
    expect(audio).toMatchObject({ sha256: null, bytes: null });
    for (const [held, bytes] of [
      [photo!, PHOTO],
      [paper!, PAPER],
    ] as const) {
      const got = must(
        await founded.api.messages.attachment({ message: held.id, name: held.name }),
      );
      expect(Buffer.from(got.bytes).equals(bytes)).toBe(true);
    }
    await founded.office.close();
  });

  it('is not kept twice: a later export of the same chat adds only what is new', async () => {
    const founded = await aFoundedOffice();
    const chat = await founded.aChat();
    await bringIn(founded, chat.id, aZip());
    const before = sealedCount(founded.folder);
    const later = await bringIn(
      founded,
      chat.id,
      aZip(`${CHAT}[21/11/2026, 09:00:00] Dex Farrow: Treasury content\r\n`),
    );
    expect(later.reconciliation).toMatchObject({ newMessages: 1, alreadyHeld: 4 });
    // The photograph and the paper were held: what came is the text, what stands between files, and the lines.
    expect(sealedCount(founded.folder) - before).toBeLessThanOrEqual(6);
    await founded.office.close();
  });

  it('of a mixed chat leaves only the selected line and its attachment', async () => {
    const founded = await aFoundedOffice({
      pdf: async () => ok({ bytes: new Uint8Array([37, 80, 68, 70]) }),
    });
    const chat = await founded.aChat({ kind: 'mixed', name: 'Harwick' });
    await bringIn(founded, chat.id, aZip(), [3]);
    // One line piece, one attachment: nothing of the rest.
    expect(sealedCount(founded.folder)).toBe(2);
    const departure = must(
      await founded.api.leavers.begin({
        tenure: founded.tenure.id,
        person: founded.tenure.principal,
        leavesOn: '2026-11-30',
      }),
    );
    const made = must(
      await founded.api.leavers.makePack({
        task: randomUUID(),
        departure: departure.id,
        folder: newFolder(),
        passphrase: PASSPHRASE,
        partial: null,
      }),
    );
    const inside = readdirSync(made.departure.packs[0]!.where, { recursive: true }) as string[];
    expect(inside.filter((name) => name.includes('Fees.pdf'))).toHaveLength(1);
    expect(inside.filter((name) => name.includes('PHOTO'))).toEqual([]);
    await founded.office.close();
  });

  it('is unpacked in the pack of an official chat, with its own hash and listing', async () => {
    const founded = await aFoundedOffice({
      pdf: async () => ok({ bytes: new Uint8Array([37, 80, 68, 70]) }),
    });
    const chat = await founded.aChat({ name: 'Fees' });
    await bringIn(founded, chat.id, aZip());
    const departure = must(
      await founded.api.leavers.begin({
        tenure: founded.tenure.id,
        person: founded.tenure.principal,
        leavesOn: '2026-11-30',
      }),
    );
    const made = must(
      await founded.api.leavers.makePack({
        task: randomUUID(),
        departure: departure.id,
        folder: newFolder(),
        passphrase: PASSPHRASE,
        partial: null,
      }),
    );
    const inside = (
      readdirSync(made.departure.packs[0]!.where, { recursive: true }) as string[]
    ).filter((name) => name.includes('originals'));
    for (const name of [
      '_chat.txt',
      '00000042-PHOTO-2026-11-20-14-06-10.jpg',
      '00000043-Fees.pdf',
    ]) {
      expect(inside.some((place) => place.endsWith(`/${name}`))).toBe(true);
    }
    await founded.office.close();
  });
});
