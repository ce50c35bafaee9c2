import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { aDemoVault } from '#test/support/a-demo-vault.ts';
import { launch, type Launched } from '#test/support/launch.ts';
import { shareVaultPort, vaultClient } from '#test/support/vault-call.ts';

let daybook: Launched;
let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'daybook-import-'));
  daybook = await launch();
  await shareVaultPort(daybook.app, daybook.window);
});
test.afterAll(async () => {
  await daybook.close();
  await rm(folder, { recursive: true, force: true });
});

const TASK = '01234567-89ab-7000-8000-000000000000';

/** Answers the platform's dialog as a person who chooses this file; gives the token. */
const chooseFile = async (file: string): Promise<string> => {
  await daybook.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
  const answer = await daybook.window.evaluate(() =>
    window.daybook.call('shell.chooseFile', { title: 'Which export', extensions: ['txt', 'zip'] }),
  );
  if (!answer.ok) throw new Error(answer.error.code);
  expect(JSON.stringify(answer.value)).not.toContain(folder);
  return (answer.value as { readonly token: string }).token;
};

const importProcesses = (): Promise<number> =>
  daybook.app.evaluate(
    ({ app }) => app.getAppMetrics().filter(({ name }) => name === 'Daybook import').length,
  );

const aChat = async (api: ReturnType<typeof vaultClient>): Promise<string> => {
  const tenures = await api.tenures.list({});
  const channels = await api.channels.list({});
  if (!tenures.ok || !channels.ok) throw new Error('no tenure or no channel');
  const chat = await api.chats.add({
    principal: tenures.value[0]!.principal,
    name: 'Transport – ministers',
    channel: channels.value[0]!.id,
    kind: 'official',
    group: true,
    sight: 'in-the-group',
    timerHours: 24,
    exportPossible: true,
    lookEveryDays: 1,
    device: null,
    members: [],
    marking: { tier: 'official', sensitive: false, handling: [], descriptors: [], caveat: null },
  });
  if (!chat.ok) throw new Error(chat.error.code);
  return chat.value.id;
};

test('an export is read in a process of its own, which is gone afterwards', async () => {
  const file = path.join(folder, 'WhatsApp Chat with Transport.txt');
  await writeFile(
    file,
    '13/11/2026, 18:10 - Ann Example: Approved\n13/11/2026, 18:11 - Bo: Thanks',
  );
  const api = vaultClient(daybook.window);
  expect(await api.vault.create(aDemoVault())).toMatchObject({ ok: true });
  const chat = await aChat(api);

  const preview = await api.imports.preview({
    task: TASK,
    file: await chooseFile(file),
    chat,
    zone: 'Europe/London',
    dateOrder: null,
  });
  expect(preview).toMatchObject({ ok: true, value: { newMessages: 2 } });
  if (!preview.ok) return;
  const accepted = await api.imports.accept({
    task: TASK,
    preview: preview.value.preview,
    selected: null,
  });
  expect(accepted).toMatchObject({ ok: true });
  await expect.poll(importProcesses).toBe(0);
});

test('a token that main did not give names no file', async () => {
  const api = vaultClient(daybook.window);
  const chats = await api.chats.list({ tenure: null });
  const refused = await api.imports.preview({
    task: TASK,
    file: path.join(folder, 'WhatsApp Chat with Transport.txt'),
    chat: chats.ok ? chats.value[0]!.id : '',
    zone: 'Europe/London',
    dateOrder: null,
  });
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
