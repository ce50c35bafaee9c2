import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { aSetUp, must, newFolder, openOffice } from '#test/support/open-office.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';

/**
 * A8: a department that has a vault's folder, its identity and the page `docs/open-a-vault.md` gets
 * everything back. The commands are run as the page has them; nothing of Daybook runs.
 */
const PAGE = path.resolve('docs/open-a-vault.md');
const has = (program: string, argument: string): boolean =>
  spawnSync(program, [argument]).status === 0;
const isEquipped =
  has('age', '--version') && has('python3', '--version') && has('openssl', 'version');

const PICTURE = Buffer.from(Array.from({ length: 90_000 }, (_, n) => (n * 7 + (n >> 8)) & 255));
const PAPER = Buffer.from('%PDF-1.7 a paper about lock-gate fees '.repeat(4_000));
const CHAT = [
  '[20/11/2026, 14:05:10] Marian Teale: Content with option 2 \u2014 na\u00efve? \u{1F9AB}',
  '[20/11/2026, 14:06:10] Marian Teale: \u200e<attached: 00000042-PHOTO.jpg>',
  '[20/11/2026, 14:09:00] Dex Farrow: \u200e<attached: 00000043-Fees.pdf>',
  '',
].join('\r\n');

interface Held {
  readonly vault: string;
  /** The copy off the laptop. */
  readonly copy: string;
  /** What the office had logged and brought in. */
  readonly entry: string;
  readonly texts: readonly string[];
}

const anOffice = async (recovery: Parameters<typeof aSetUp>[0]) => {
  const opened = openOffice();
  const { api } = opened;
  const { sheet } = must(await api.vault.create(aSetUp(recovery)));
  const tenure = must(await api.tenures.list({}))[0]!;
  const chat = must(
    await api.chats.add({
      principal: tenure.principal,
      name: 'Coasts',
      channel: must(await api.channels.list({}))[0]!.id,
      kind: 'official',
      group: true,
      sight: 'in-the-group',
      timerHours: null,
      exportPossible: true,
      lookEveryDays: 1,
      device: null,
      members: [],
      marking: { tier: 'official', sensitive: false, handling: [], descriptors: [], caveat: null },
    }),
  );
  const file = path.join(newFolder('daybook-drill-'), 'WhatsApp Chat - Coasts.zip');
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: CHAT },
      { name: '00000042-PHOTO.jpg', content: PICTURE, stored: true },
      { name: '00000043-Fees.pdf', content: PAPER },
    ]),
  );
  const given = { task: randomUUID(), file, chat: chat.id };
  const shown = must(
    await api.imports.preview({ ...given, zone: 'Europe/London', dateOrder: null }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
  const draft = must(
    await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence: [messages[0]!.id] }),
  );
  const details = { ...draft, title: 'Content with option 2 on fees' };
  must(await api.entries.log({ tenure: tenure.id, details }));
  const copy = path.join(newFolder('daybook-drill-'), 'copy');
  must(await api.copy.make({ task: randomUUID(), folder: copy }));
  await opened.office.close();
  const held: Held = {
    vault: opened.folder,
    copy,
    entry: details.title,
    texts: messages.map(({ text }) => text),
  };
  return { held, sheet };
};

/** The command under a heading of the page, with its names in capitals and its files put in. */
const commandUnder = (heading: string, names: Readonly<Record<string, string>>): string => {
  const page = readFileSync(PAGE, 'utf8');
  const [, command = ''] =
    new RegExp(`^## ${heading}$[^]*?\`\`\`sh\\n(.*)\\n\`\`\``, 'm').exec(page) ?? [];
  return Object.entries(names).reduce((text, [name, place]) => text.replace(name, place), command);
};

const linesOf = (file: string): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

const mustGiveBack = (out: string, { entry, texts }: Held): void => {
  const attachments = readdirSync(path.join(out, 'attachments')).toSorted();
  expect(attachments).toEqual(['00001 00000042-PHOTO.jpg', '00002 00000043-Fees.pdf']);
  const [picture, paper] = attachments.map((name) =>
    readFileSync(path.join(out, 'attachments', name)),
  );
  expect(picture?.equals(PICTURE)).toBe(true);
  expect(paper?.equals(PAPER)).toBe(true);
  expect(linesOf(path.join(out, 'messages.jsonl')).map(({ text }) => text)).toEqual(texts);
  const acts = linesOf(path.join(out, 'acts.jsonl')) as readonly {
    readonly envelope: { readonly kind: string };
    readonly body: unknown;
  }[];
  const logged = acts.filter(({ envelope }) => envelope.kind === 'entry.logged');
  expect(JSON.stringify(logged.map(({ body }) => body))).toContain(entry);
};

describe.skipIf(!isEquipped)(
  'the page that says how to open a vault (needs age, python3 and openssl)',
  () => {
    let department: Held;
    let identity = '';
    beforeAll(async () => {
      identity = path.join(newFolder('daybook-drill-'), 'department.key');
      execFileSync('age-keygen', ['-o', identity], { stdio: 'ignore' });
      const recipient = execFileSync('age-keygen', ['-y', identity]).toString().trim();
      const made = await anOffice({ recovery: { kind: 'department', recipients: [recipient] } });
      department = made.held;
    });

    const run = (command: string) => {
      expect(command).not.toBe('');
      const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1' };
      return spawnSync('sh', ['-c', command], { encoding: 'utf8', env });
    };
    const byIdentity = (vault: string, out: string): string =>
      commandUnder("With the department's identity", {
        'VAULT-FOLDER': vault,
        'department.key': identity,
        'NEW-FOLDER': out,
      });

    it('gives everything back by the department’s identity, byte for byte', () => {
      const out = path.join(newFolder('daybook-drill-'), 'out');
      const { status, stderr } = run(byIdentity(department.vault, out));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      mustGiveBack(out, department);
    });

    it('gives everything back from the copy off the laptop, byte for byte', () => {
      const out = path.join(newFolder('daybook-drill-'), 'out');
      const { status, stderr } = run(byIdentity(department.copy, out));
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      mustGiveBack(out, department);
    });

    it('gives everything back by the two sheets, byte for byte', async () => {
      const { held, sheet } = await anOffice({ recovery: { kind: 'sheet' } });
      const folder = newFolder('daybook-drill-');
      const keep = (name: string, text: string): string => {
        writeFileSync(path.join(folder, name), `${text}\n`);
        return path.join(folder, name);
      };
      const out = path.join(folder, 'out');
      const command = commandUnder('With the two recovery sheets', {
        'VAULT-FOLDER': held.vault,
        'first.txt': keep('first.txt', sheet?.[0] ?? ''),
        'second.txt': keep('second.txt', sheet?.[1] ?? ''),
        'english.txt': keep('english.txt', wordlist.join('\n')),
        'NEW-FOLDER': out,
      });
      const { status, stderr } = run(command);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      mustGiveBack(out, held);
    });

    it('gives nothing of a vault whose attachment was changed, and names the place', () => {
      const folder = path.join(newFolder('daybook-drill-'), 'vault');
      cpSync(department.vault, folder, { recursive: true });
      const files = readdirSync(path.join(folder, 'files'), {
        recursive: true,
        withFileTypes: true,
      }).filter((entry) => entry.isFile());
      const [one] = files.map((entry) => path.join(entry.parentPath, entry.name));
      const bytes = readFileSync(one ?? '');
      bytes[150] = (bytes[150] ?? 0) ^ 1;
      writeFileSync(one ?? '', bytes);
      const { status, stderr } = run(byIdentity(folder, `${folder}-out`));
      expect(status).not.toBe(0);
      expect(stderr).toContain('Not opened: a chunk was changed');
    });

    it('needs the identity: another opens nothing', () => {
      const other = path.join(newFolder('daybook-drill-'), 'other.key');
      execFileSync('age-keygen', ['-o', other], { stdio: 'ignore' });
      const out = path.join(newFolder('daybook-drill-'), 'out');
      const { status, stderr } = run(byIdentity(department.vault, out).replace(identity, other));
      expect(status).not.toBe(0);
      expect(stderr).toContain('Not opened: age refused');
    });
  },
);
