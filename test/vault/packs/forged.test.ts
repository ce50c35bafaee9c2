import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSigner, type Signer } from '#test/support/laptop.ts';
import { keyFingerprint, makeSshSignature } from '#vault/packs/sshsig.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { aPack, copyOf, packOf, type PackContent } from './a-pack.ts';

let pack: string;
let signer: Signer;
let content: PackContent;
beforeAll(async () => {
  ({ folder: pack, signer, content } = await aPack());
});

const problemsOf = async (folder: string, expected: string | null = null) =>
  (await verifyPack(folder, { expected })).problems;

/** A pack made anew, manifests, signature and all, by someone who holds a key. */
const forged = async (
  how: (files: Map<string, Buffer>) => void,
  by: Signer = signer,
): Promise<string> => {
  const files = new Map(content);
  how(files);
  return packOf({ content: files, signer: by });
};
const inJournal = (to: (lines: string[]) => string[]) => (files: Map<string, Buffer>) => {
  const lines = files.get('journal/journal.jsonl')!.toString().trimEnd().split('\n');
  files.set('journal/journal.jsonl', Buffer.from(`${to(lines).join('\n')}\n`));
};

describe('a pack that was made again', () => {
  it('names the act whose body was changed', async () => {
    const folder = await forged(
      inJournal((lines) => lines.map((line) => line.replace('Hold on', 'Go on'))),
    );
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^Act 3 of laptop \S+ \(entry\.logged\): its body was changed$/),
    ]);
  });

  it('names the place where an act was taken out', async () => {
    const folder = await forged(inJournal((lines) => lines.toSpliced(2, 1)));
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^Act 4 .*an act before it is missing or out of order$/),
      'The checkpoint in checkpoint.txt is not that of the journal in the pack',
    ]);
  });

  it('sees that the last act was taken out', async () => {
    const folder = await forged(inJournal((lines) => lines.slice(0, -1)));
    expect(await problemsOf(folder)).toEqual([
      'The checkpoint in checkpoint.txt is not that of the journal in the pack',
    ]);
  });

  it('names an act whose envelope was changed', async () => {
    const folder = await forged(
      inJournal((lines) =>
        lines.map((line, n) => (n === 1 ? line.replace('entry.logged', 'entry.amended') : line)),
      ),
    );
    expect(await problemsOf(folder)).toContainEqual(
      expect.stringMatching(/^Act 2 .*its envelope does not match its hash$/),
    );
  });

  it('names an act that another signed', async () => {
    const other = aSigner();
    const folder = await forged(
      inJournal((lines) =>
        lines.map((line, n) => {
          if (n !== 3) return line;
          const record = JSON.parse(line) as { hash: string; signature: string };
          const signature = other.sign(Buffer.from(record.hash, 'hex')).toString('base64');
          return JSON.stringify({ ...record, signature });
        }),
      ),
    );
    expect(await problemsOf(folder)).toEqual([
      expect.stringMatching(/^Act 4 .*its signature is not by that member$/),
    ]);
  });

  it('holds where bodies are withheld', async () => {
    const folder = await forged(
      inJournal((lines) =>
        lines.map((line, n) =>
          n === 0
            ? line
            : JSON.stringify({ ...(JSON.parse(line) as object), salt: null, body: null }),
        ),
      ),
    );
    expect(await problemsOf(folder)).toEqual([]);
  });

  it('names a key that was put in beside the members’', async () => {
    const stranger = aSigner();
    const folder = await forged((files) => {
      const keys = JSON.parse(files.get('journal/public-keys.json')!.toString()) as object[];
      keys.push({ ...keys[0], publicKey: stranger.publicKey.toString('base64') });
      files.set('journal/public-keys.json', Buffer.from(JSON.stringify(keys)));
    }, stranger);
    expect(await problemsOf(folder)).toEqual([
      'public-keys.json has a key of Priya Nandan that the journal never gave',
    ]);
  });

  it('names a signature by a stranger, even where nothing is compared', async () => {
    const stranger = aSigner();
    const folder = await forged(() => {}, stranger);
    expect(await problemsOf(folder)).toEqual([
      `Signed with a key that no member in the journal has had: ${keyFingerprint(stranger.publicKey)}`,
    ]);
  });

  it('names a checkpoint in bag-info.txt that is not the journal’s', async () => {
    const info = [['Daybook-Checkpoint', '4 acts, 0000-0000-0000-0000-0000']] as const;
    const folder = await packOf({ content, signer, info });
    expect(await problemsOf(folder)).toEqual([
      'The checkpoint in bag-info.txt is not that of the journal in the pack',
    ]);
  });

  it('does not pass by another namespace of the same key', async () => {
    const copy = copyOf(pack);
    const tags = readFileSync(path.join(copy, 'tagmanifest-sha256.txt'));
    const armoured = makeSshSignature(tags, signer);
    const blob = Buffer.from(armoured.split('\n').slice(1, -2).join(''), 'base64');
    const at = blob.indexOf('daybook-pack');
    blob.write('daybook-mail', at);
    const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
    writeFileSync(
      path.join(copy, 'tagmanifest-sha256.txt.sig'),
      ['-----BEGIN SSH SIGNATURE-----', ...lines, '-----END SSH SIGNATURE-----', ''].join('\n'),
    );
    expect(await problemsOf(copy)).toEqual(['tagmanifest-sha256.txt.sig cannot be read']);
  });
});
