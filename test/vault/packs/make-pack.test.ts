import { createHash, randomUUID } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, newFolder } from '#test/support/open-office.ts';
import { verifyPack } from '#vault/packs/verify.ts';
import { aDeparture, pdf, PHOTO, TALK, ZIP } from './a-departure.ts';
import { filesIn, textIn } from './a-pack.ts';

describe('a pack', () => {
  it('unpacks a container beside its own hash and listing, and leaves out what holds nothing', async () => {
    const { make, office, folder } = await aDeparture();
    const { check } = must(await make());
    const pack = path.join(folder, readdirSync(folder)[0]!);
    const at = 'data/evidence/Lock-gate fees _ _north_';
    const inside = `${at}/originals/WhatsApp Chat with Lock-gate fees.zip`;
    expect(check.holds).toBe(true);
    expect(textIn(pack, `${inside}/WhatsApp Chat with Lock-gate fees.txt`)).toBe(TALK);
    expect(readFileSync(path.join(pack, inside, 'IMG-20261119-WA0001.jpg')).equals(PHOTO)).toBe(
      true,
    );
    const listing = textIn(pack, `${inside}/container listing.txt`);
    expect(listing).toContain(`SHA-256: ${createHash('sha256').update(ZIP).digest('hex')}`);
    expect(listing).toContain(
      `${createHash('sha256').update(PHOTO).digest('hex')}  150000  IMG-20261119-WA0001.jpg`,
    );
    expect(textIn(pack, `${at}/transcript.html`)).toContain(
      'href="originals/WhatsApp%20Chat%20with%20Lock-gate%20fees.zip/IMG-20261119-WA0001.jpg"',
    );
    expect(
      filesIn(pack).filter((name) => readFileSync(path.join(pack, name)).length === 0),
    ).toEqual([]);
    expect(filesIn(pack).every((name) => name.length <= 200)).toBe(true);
    await office.close();
  });

  it('holds the talk of the tenure, and what its entries rest on; the rest stays in the vault', async () => {
    const { make, office, api, tenure, aChat, folder } = await aDeparture();
    const chat = await aChat({ name: 'Before and after' });
    const file = path.join(newFolder(), 'WhatsApp Chat with Before and after.txt');
    const said = ['before the tenure', 'rested on, before it', 'in the tenure', 'after she left'];
    const days = ['01/09/2025', '02/09/2025', '19/11/2026', '02/12/2026'];
    const lines = said.map((text, day) => `${days[day]}, 09:00 - Marian Teale: ${text}`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    const zone = 'Europe/London';
    const preview = { task: randomUUID(), file, chat: chat.id, zone, dateOrder: null };
    const shown = must(await api.imports.preview(preview));
    must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
    const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
    const evidence = [messages[1]!.id];
    const draft = must(await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence }));
    must(await api.entries.log({ tenure: tenure.id, details: { ...draft, title: 'Begun early' } }));
    must(await make());
    const pack = path.join(folder, readdirSync(folder)[0]!);
    const at = 'data/evidence/Before and after';
    for (const name of ['transcript.html', 'messages.csv']) {
      const text = textIn(pack, `${at}/${name}`);
      expect(said.filter((words) => text.includes(words))).toEqual([said[1], said[2]]);
    }
    expect(textIn(pack, `${at}/transcript.html`)).toContain('2 messages from outside these days');
    const left = `${at}/originals/WhatsApp Chat with Before and after.txt not in this pack.txt`;
    expect(textIn(pack, left)).toContain(
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    );
    const all = filesIn(pack).map((name) => readFileSync(path.join(pack, name), 'utf8'));
    expect(all.some((text) => text.includes('in the tenure'))).toBe(true);
    expect(all.some((text) => text.includes('before the tenure'))).toBe(false);
    expect(all.some((text) => text.includes('after she left'))).toBe(false);
    await office.close();
  });

  it('gives of another principal’s chat only what an entry rests on', async () => {
    const { make, office, api, tenure, aChat, folder } = await aDeparture();
    const other = must(
      await api.people.add({
        name: 'Idris Penhallow',
        role: 'Minister of State',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    const chat = await aChat({ name: 'Penhallow and whips', principal: other.id });
    const file = path.join(newFolder(), 'WhatsApp Chat with whips.txt');
    const lines = ['his own business', 'she agrees to drop it'].map(
      (text, minute) => `19/11/2026, 09:0${minute} - Idris Penhallow: ${text}`,
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    const zone = 'Europe/London';
    const preview = { task: randomUUID(), file, chat: chat.id, zone, dateOrder: null };
    const shown = must(await api.imports.preview(preview));
    must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
    const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
    const evidence = [messages[1]!.id];
    const draft = must(await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence }));
    must(await api.entries.log({ tenure: tenure.id, details: { ...draft, title: 'Drop it' } }));
    must(await make());
    const pack = path.join(folder, readdirSync(folder)[0]!);
    const transcript = textIn(pack, 'data/evidence/Penhallow and whips/transcript.html');
    expect(transcript).toContain('she agrees to drop it');
    expect(textIn(pack, 'data/record/record.html')).toContain('Penhallow and whips');
    const all = filesIn(pack).map((name) => readFileSync(path.join(pack, name), 'utf8'));
    expect(all.some((text) => text.includes('his own business'))).toBe(false);
    await office.close();
  });

  it('says PARTIAL in its name, on each page and in the register, and what is missing', async () => {
    const { make, office, folder } = await aDeparture();
    const missing = 'Tides core: the telephone is still with the minister.';
    const { departure, check } = must(await make(randomUUID(), missing));
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^PARTIAL Daybook pack - /);
    expect(check).toMatchObject({ holds: true, partial: missing });
    expect(departure.packs).toMatchObject([{ name, partial: true }]);
    const pack = path.join(folder, name);
    expect(textIn(pack, 'bag-info.txt')).toContain(`Daybook-Partial: ${missing}`);
    for (const page of filesIn(pack).filter((file) => file.endsWith('.html')))
      expect([page, textIn(pack, page).includes('PARTIAL')]).toEqual([page, true]);
    await office.close();
  });

  it('is checked by a stranger with the commands of its own first page', async () => {
    const { make, office, folder } = await aDeparture();
    const { check } = must(await make());
    const pack = path.join(folder, readdirSync(folder)[0]!);
    const page = textIn(pack, 'data/START HERE.html');
    const commands = [...page.matchAll(/<pre><code>([^<]*)<\/code><\/pre>/g)].map(([, text]) =>
      (text ?? '').replaceAll('&lt;', '<').replaceAll('&quot;', '"'),
    );
    const [sums = '', , keygen = ''] = commands;
    const sh = (command: string) =>
      spawnSync('sh', ['-c', command], { cwd: pack, encoding: 'utf8' });
    expect(sh(sums)).toMatchObject({ status: 0, stdout: '' });
    expect(sh(keygen).stdout).toContain(check.fingerprint);
    expect(commands.at(-1)).toBe(check.fingerprint);
    await office.close();
  });

  it('has no page with a script, and no cell that is a formula', async () => {
    const { make, office, folder } = await aDeparture();
    must(await make());
    const pack = path.join(folder, readdirSync(folder)[0]!);
    for (const name of filesIn(pack).filter((file) => file.endsWith('.html'))) {
      expect(textIn(pack, name)).not.toMatch(/<script|<img|url\(|\ssrc=/i);
      expect(textIn(pack, name).match(/<p class="banner/g)).toHaveLength(2);
    }
    for (const name of filesIn(pack).filter((file) => file.endsWith('.csv')))
      expect(textIn(pack, name)).not.toMatch(/(^|[,\n])"?[=@]/);
    await office.close();
  });

  it('holds no act that was recorded while it was made, and still holds', async () => {
    const during: { act?: () => Promise<unknown> } = {};
    const printing = async () => {
      await during.act?.();
      return pdf();
    };
    const { make, office, folder, aChat, api } = await aDeparture(printing);
    const newest = async () => must(await api.journal.list({ before: null, limit: 1 }))[0]!.says;
    during.act = async () => {
      await aChat({ name: 'Meanwhile' });
      expect(await newest()).toContain('Meanwhile');
    };
    const { check } = must(await make());
    expect(check).toMatchObject({ holds: true, problems: [] });
    const pack = path.join(folder, readdirSync(folder)[0]!);
    expect(textIn(pack, 'data/journal/journal.jsonl')).not.toContain('Meanwhile');
    await office.close();
  });

  it('is refused where one of its name is there, which stays as it was', async () => {
    const { make, office, folder } = await aDeparture();
    must(await make());
    const [name = ''] = readdirSync(folder);
    rmSync(path.join(folder, name), { recursive: true });
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'theirs.txt'), 'x');
    expect(await make()).toMatchObject({ ok: false, error: { code: 'folder-not-empty' } });
    expect(readdirSync(folder)).toEqual([name]);
    expect(readdirSync(path.join(folder, name))).toEqual(['theirs.txt']);
    await office.close();
  });

  it('that is cancelled leaves nothing behind', async () => {
    const { make, office, folder, api } = await aDeparture();
    const task = randomUUID();
    const making = make(task);
    while (readdirSync(folder).length === 0) await new Promise((go) => setTimeout(go, 1));
    must(await api.tasks.cancel({ task }));
    expect(await making).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readdirSync(folder)).toEqual([]);
    await office.close();
  });

  it('that was touched while it was made never gets its name', async () => {
    const dro: { folder?: string } = {};
    const meddle = async () => {
      const [place = ''] = readdirSync(dro.folder!);
      expect(place).toContain('NOT FINISHED');
      appendFileSync(path.join(dro.folder!, place, 'data/record/record.html'), '<!-- x -->');
      return pdf();
    };
    const { make, office, folder } = await aDeparture(meddle);
    dro.folder = folder;
    const made = await make();
    expect(made).toMatchObject({ ok: false, error: { code: 'not-verified' } });
    expect(JSON.stringify(made)).toContain('Changed: data/record/record.html');
    expect(readdirSync(folder)).toEqual([]);
    await office.close();
  });

  it('of which an original is damaged in the vault is not made', async () => {
    const { make, office, folder, vault } = await aDeparture();
    const sealed = readdirSync(path.join(vault, 'files'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted((a, b) => statSync(b).size - statSync(a).size)[0]!;
    const bytes = readFileSync(sealed);
    bytes[100_000] = bytes[100_000]! ^ 1;
    writeFileSync(sealed, bytes);
    const made = await make();
    expect(made.ok).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
    await office.close();
  });

  it('verifies on another machine, from its folder alone', async () => {
    const { make, office, folder } = await aDeparture();
    must(await make());
    await office.close();
    const check = await verifyPack(path.join(folder, readdirSync(folder)[0]!), { expected: null });
    expect(check).toMatchObject({ holds: true, compared: 'not-compared' });
  });
});
