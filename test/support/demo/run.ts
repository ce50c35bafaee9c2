import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { AppClient } from '#shared/contract/app.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import type { Message } from '#shared/words/message.ts';
import { CAST, OFFICE, PRINCIPAL } from './cast.ts';
import { exportName, exportOf } from './exports.ts';
import { CHATS, type ChatKey } from './chats.ts';
import { STORYLINES } from './storylines.ts';
import { tokenFor } from '../a-filled-vault.ts';
import { launch } from '../launch.ts';
import { must } from '../must.ts';
import { shareVaultPort, vaultClient } from '../vault-call.ts';

/*
 * The whole journey on the sample office, in the real application without anybody at it: what a
 * person does with the mouse goes over the window's own port. Leaves the record and the pack in the
 * folder that is named, and ends with an error if anything did not hold.
 */
const PASSPHRASE = 'lantern orchard seven gravel tide';
const ZONE = 'Europe/London';
const steps = 11;
let step = 0;
const say = (what: string): void => {
  step += 1;
  process.stdout.write(`${String(step).padStart(2)}/${steps}  ${what}\n`);
};

/** Main's token for a folder, as for one that the person chose. */
const folderToken = async (page: Page, choose: () => Promise<unknown>): Promise<string> => {
  await choose();
  const chosen = await page.evaluate(() =>
    window.daybook.call('shell.chooseFolder', { title: 'Demo', make: true }),
  );
  const answer = chosen as { ok: boolean; value: { token: string } | null };
  if (!answer.ok || !answer.value) throw new Error('no folder was chosen');
  return answer.value.token;
};

interface Office {
  readonly api: AppClient;
  readonly page: Page;
  readonly tenure: string;
  readonly principal: string;
}

const makeOffice = async (api: AppClient): Promise<{ tenure: string; principal: string }> => {
  must(
    await api.vault.create({
      office: { ...OFFICE },
      member: { name: 'Priya Nandan', role: 'private-secretary' },
      passphrase: PASSPHRASE,
      recovery: { kind: 'demo' },
      tenure: {
        principalName: PRINCIPAL,
        principalRole: 'Secretary of State',
        post: 'Secretary of State for Coasts and Waterways',
        from: '2025-09-08',
        to: '2026-11-17',
        elsewhere:
          'Submissions and box returns: the department’s records system. Diary: the diary secretary. Cabinet papers: returned to the Cabinet Office.',
      },
    }),
  );
  const tenure = must(await api.tenures.list({}))[0];
  if (!tenure) throw new Error('no tenure');
  for (const person of CAST) must(await api.people.add({ ...person, handles: [] }));
  return { tenure: tenure.id, principal: tenure.principal };
};

const makeChats = async ({ api, principal }: Office): Promise<ReadonlyMap<ChatKey, Chat>> => {
  const whatsapp = must(await api.channels.list({})).find(({ name }) => name === 'WhatsApp');
  if (!whatsapp) throw new Error('no channel');
  const work = must(
    await api.devices.add({ name: 'Work telephone', holder: principal, state: 'corporate' }),
  );
  const own = must(
    await api.devices.add({
      name: 'Her own telephone',
      holder: principal,
      state: 'private-unmanaged',
    }),
  );
  const made = new Map<ChatKey, Chat>();
  for (const [key, chat] of Object.entries(CHATS) as [ChatKey, (typeof CHATS)[ChatKey]][]) {
    const { people: _people, device, ...rest } = chat;
    const details = {
      ...rest,
      principal,
      channel: whatsapp.id,
      exportPossible: key !== 'tides',
      device: device === 'work phone' ? work.id : own.id,
      members: [],
      marking: { ...OFFICIAL, sensitive: key === 'coasts' },
    };
    made.set(key, must(await api.chats.add(details)));
  }
  return made;
};

const bringIn = async (
  { api, page }: Office,
  chat: Chat,
  {
    key,
    until,
    scratch,
  }: { readonly key: ChatKey; readonly until?: string; readonly scratch: string },
) => {
  const file = path.join(scratch, exportName(key));
  writeFileSync(file, exportOf(key, until));
  const token = await tokenFor(page, file);
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file: token,
      chat: chat.id,
      zone: ZONE,
      dateOrder: null,
    }),
  );
  const wanted = new Set(
    STORYLINES.flatMap(({ said }) => said)
      .filter((line) => line.chat === key)
      .map(({ text }) => text),
  );
  const isDrift = (text: string): boolean =>
    ['pause the closure', 'before the locals'].some(
      (words) => wanted.has(text) && text.includes(words),
    );
  const selected: number[] = [];
  if (chat.kind === 'mixed') {
    const { records } = must(
      await api.imports.records({ preview: shown.preview, from: 0, limit: 2_000 }),
    );
    selected.push(...records.filter(({ text }) => isDrift(text)).map(({ n }) => n));
  }
  const made = must(
    await api.imports.accept({
      task: randomUUID(),
      preview: shown.preview,
      selected: chat.kind === 'mixed' ? selected : null,
    }),
  );
  const sums = made.reconciliation;
  const adds = sums.newMessages + sums.alreadyHeld + sums.notices + sums.notSelected;
  if (adds !== sums.records)
    throw new Error(`${chat.name}: ${adds} records are accounted for of ${sums.records}`);
  return sums;
};

/** All that was brought in, by what was said. */
const heldIn = async (api: AppClient, chat: string): Promise<ReadonlyMap<string, string>> => {
  const held = new Map<string, string>();
  let after: string | null = null;
  for (;;) {
    const run: Message[] = must(await api.messages.list({ chat, after, limit: 500 }));
    for (const { id, text } of run) if (!held.has(text)) held.set(text, id);
    const last: Message | undefined = run.at(-1);
    if (!last || run.length < 500) return held;
    after = last.id;
  }
};

const logAll = async (
  { api, tenure }: Office,
  chats: ReadonlyMap<ChatKey, Chat>,
): Promise<number> => {
  const ids = new Map<string, string>();
  for (const { theme, lead, entries } of STORYLINES) {
    must(await api.record.writeTheme({ tenure, theme, lead }));
    for (const { title, words, chat: key, madeAt, more, reverses, filed } of entries) {
      const chat = key === null ? undefined : chats.get(key);
      const held = chat ? await heldIn(api, chat.id) : new Map<string, string>();
      const message = words === null ? undefined : [...held].find(([text]) => text.includes(words));
      const evidence = message ? [message[1]] : [];
      if (message && chat)
        must(
          await api.triage.sort({
            messages: evidence,
            category: 'significant',
            drift: chat.kind === 'mixed',
          }),
        );
      const draft = must(await api.entries.draft({ tenure, chat: chat?.id ?? null, evidence }));
      const earlier = reverses === undefined ? undefined : ids.get(reverses);
      const links = earlier === undefined ? [] : [{ kind: 'reverses' as const, entry: earlier }];
      const details = { ...draft, title, madeAt, theme, links, ...more } as EntryDetails;
      const entry = must(await api.entries.log({ tenure, details }));
      ids.set(title, entry.id);
      if (filed === undefined) continue;
      const filing = {
        entries: [entry.id],
        reference: filed,
        system: 'SharePoint',
        filedOn: madeAt.slice(0, 10),
        filedBy: 'Priya Nandan',
        evidenceIncluded: true,
      };
      must(await api.filings.file(filing));
    }
  }
  return ids.size;
};

const run = async (output: string): Promise<void> => {
  const scratch = mkdtempSync(path.join(tmpdir(), 'daybook-demo-'));
  mkdirSync(path.join(output, 'record'), { recursive: true });
  const daybook = await launch();
  const { app } = daybook;
  let page = daybook.window;
  await shareVaultPort(app, page);
  let api = vaultClient(page);
  const made = await makeOffice(api);
  say(`made a DEMO vault for ${OFFICE.name}, with ${CAST.length + 2} people`);

  page = await daybook.replaced(() => page.evaluate(() => window.daybook.call('shell.lock', {})));
  api = vaultClient(page);
  const wrong = await api.vault.unlock({ member: null, passphrase: 'not the passphrase at all' });
  if (wrong.ok) throw new Error('a wrong passphrase opened the vault');
  must(await api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  say('locked it, was refused with a wrong passphrase, opened it with the right one');

  const office: Office = { api, page, ...made };
  const chats = await makeChats(office);
  say(`described ${chats.size} chats`);
  let messages = 0;
  for (const [key, chat] of chats) {
    if (key === 'tides') continue;
    const sums = await bringIn(office, chat, {
      key,
      scratch,
      ...(key === 'coasts' ? { until: '2026-07-01' } : {}),
    });
    messages += sums.newMessages;
  }
  say(`brought in ${messages} messages; of the mixed chats only what was selected`);
  const coasts = chats.get('coasts');
  const tides = chats.get('tides');
  if (!coasts || !tides) throw new Error('a chat is missing');
  const again = await bringIn(office, coasts, { key: 'coasts', scratch });
  say(`brought in a later export: ${again.newMessages} new, ${again.alreadyHeld} already held`);
  must(
    await api.chats.look({
      chat: tides.id,
      outcome: 'could-not-be-captured',
      upTo: '2026-03-09T09:00:00.000Z',
      basis: 'told',
      why: 'the timer had run and the export was empty',
    }),
  );

  const windows = must(await api.triage.windows({ tenure: made.tenure, chat: null, all: false }));
  const first = windows[0];
  if (first) {
    const { messages: talk } = must(await api.triage.window({ id: first.id }));
    const ids = talk.filter(({ kind }) => kind !== 'notice').map(({ id }) => id);
    const sorted = must(
      await api.triage.sort({ messages: ids, category: 'logistical', drift: null }),
    );
    must(await api.triage.undo({ act: sorted.act }));
    must(await api.triage.sort({ messages: ids, category: 'logistical', drift: null }));
  }
  say(`sorted a window of talk, took it back, sorted it again; ${windows.length} windows wait`);
  const logged = await logAll(office, chats);
  say(`logged ${logged} entries over ${STORYLINES.length} storylines, and filed most of them`);

  const answerWith = (folder: string) => () =>
    app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    }, folder);
  const recordFolder = await folderToken(page, answerWith(path.join(output, 'record')));
  const choices = { tenure: made.tenure, from: '2025-09-08', to: '2026-11-17', themes: [] };
  const written = must(
    await api.record.export({
      task: randomUUID(),
      choices,
      folder: recordFolder,
      formats: ['html', 'pdf'],
      passphrase: PASSPHRASE,
    }),
  );
  say(`wrote the record: ${written.map(({ where }) => path.relative(output, where)).join(', ')}`);

  const departure = must(
    await api.leavers.begin({
      tenure: made.tenure,
      person: made.principal,
      leavesOn: '2026-11-17',
    }),
  );
  const packFolder = await folderToken(page, answerWith(output));
  const packed = must(
    await api.leavers.makePack({
      task: randomUUID(),
      departure: departure.id,
      folder: packFolder,
      passphrase: PASSPHRASE,
    }),
  );
  const { check } = packed;
  say(`made the pack: ${check.files} files, ${check.bytes} bytes, every byte read again`);
  const verified = must(await api.journal.verify({ task: randomUUID() }));
  if (!check.holds || !verified.holds)
    throw new Error([...check.problems, ...verified.problems].join('\n'));
  say(`the journal holds: ${verified.acts} acts, checkpoint ${verified.checkpoint.code}`);
  say(`the key: ${check.fingerprint}`);
  await daybook.close();
  process.stdout.write(
    `\nIn ${output}. Check the pack: npm run -s daybook -- verify "${packed.departure.packs.at(-1)?.where ?? ''}"\n`,
  );
};

const [output = 'demo-output'] = process.argv.slice(2);
run(path.resolve(output)).catch((problem: unknown) => {
  process.stderr.write(
    `The demo stopped: ${problem instanceof Error ? problem.message : String(problem)}\n`,
  );
  process.exit(1);
});
