import { cpSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { aLaptop, aSigner, join, someFiles, type Signer } from '#test/support/laptop.ts';
import { newFolder } from '#test/support/open-office.ts';
import { anEntry } from '#test/support/acts.ts';
import { randomUUID } from 'node:crypto';
import { entryLogged } from '#vault/entries/entry-acts.ts';
import { deviceHeads } from '#vault/journal/checkpoint.ts';
import { beginBag } from '#vault/packs/bag.ts';
import { journalLines, publicKeysOf } from '#vault/packs/journal-export.ts';
import { allowedSigner, makeSshSignature } from '#vault/packs/sshsig.ts';

export const PACK_NAME = 'Daybook pack - Marian Teale - Secretary of State - 2026-11-22';

/** A file of a pack below `data/`, and what it holds. */
export type PackContent = ReadonlyMap<string, Buffer>;

const JOURNAL = ['journal.jsonl', 'checkpoint.txt', 'public-keys.json', 'allowed_signers'].map(
  (name) => `journal/${name}`,
);

/** A real journal of a few acts, in the files of a pack. */
export const aJournal = async (signer: Signer): Promise<PackContent> => {
  const laptop = aLaptop({ signer, files: someFiles() });
  join(laptop, signer);
  const tenure = randomUUID();
  for (const [index, title] of ['Approved option B', 'Hold on B', 'B, capped\u2028'].entries()) {
    laptop.journal.record(entryLogged, {
      subject: randomUUID(),
      tenure,
      body: anEntry(title, index + 1),
    });
  }
  const { acts, code } = laptop.journal.checkpoint();
  const lines: Buffer[] = [];
  const heads = deviceHeads(laptop.db);
  const talk = { from: '2025-09-08', to: '2026-11-22' };
  for await (const run of journalLines(laptop.db, { tenure, talk, heads })) lines.push(run);
  const keys = JSON.stringify(publicKeysOf(laptop.db));
  laptop.close();
  const texts = [
    Buffer.concat(lines),
    `${acts} acts, ${code}\n`,
    keys,
    `${allowedSigner('daybook', signer.publicKey)}\n`,
  ];
  return new Map(JOURNAL.map((name, index) => [name, Buffer.from(texts[index] ?? '')]));
};

interface Packing {
  readonly content: PackContent;
  readonly signer: Signer;
  readonly info?: readonly (readonly [string, string])[];
}

/** Writes a pack as the application does. */
export const packOf = async ({ content, signer, info = [] }: Packing): Promise<string> => {
  const bag = await beginBag(newFolder('daybook-pack-'), PACK_NAME);
  for (const [name, bytes] of content) await bag.add(name, bytes);
  const sealed = await bag.seal({
    info: [['Source-Organization', 'Department for Coasts and Waterways'], ...info],
    day: '2026-11-22',
    sign: (bytes) => makeSshSignature(bytes, signer),
  });
  return sealed.giveName();
};

/** What a small whole pack holds. */
export const someContent = async (signer: Signer): Promise<PackContent> =>
  new Map([
    ['START HERE.html', Buffer.from('<!doctype html><title>Start here</title>')],
    ['log/entries.csv', Buffer.from('reference,title\n2026-A0001,Approved option B\n')],
    ['evidence/Transport/transcript.html', Buffer.from('<!doctype html><title>Talk</title>')],
    ...(await aJournal(signer)),
  ]);

export const aPack = async (
  signer: Signer = aSigner(),
): Promise<{ folder: string; signer: Signer; content: PackContent }> => {
  const content = await someContent(signer);
  return { folder: await packOf({ content, signer }), signer, content };
};

/** A copy that may be damaged. */
export const copyOf = (folder: string): string => {
  const copy = path.join(newFolder('daybook-copy-'), path.basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** Every file below a folder, as paths with `/`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();

export const textIn = (folder: string, name: string): string =>
  readFileSync(path.join(folder, name), 'utf8');
