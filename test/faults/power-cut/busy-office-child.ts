import { randomUUID } from 'node:crypto';
import { readdirSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { aSetUp, must, newFolder, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import { NEW_PASSPHRASE } from './office-said.ts';

/*
 * Everything that writes to a vault, once: set-up, keychain, entries, imports, a changed passphrase,
 * a member who comes and goes (which re-keys), closing and opening. Each line that is printed
 * acknowledges what can no longer be lost.
 */
const [top = ''] = process.argv.slice(2);
const folder = path.join(top, 'vault');
const say = (line: string): void => void writeSync(1, `${line}\n`);
const scratch = newFolder('daybook-scratch-');
const { api, keeper, office, secrets } = openOffice({ folder });

must(await api.vault.create(aSetUp()));
say('created');
must(await api.vault.keychain({ on: true }));
const secret = Buffer.from([...secrets.values()][0]!);
say(`keychain ${secret.toString('hex')}`);
const tenure = must(await api.tenures.list({}))[0]!;
const channel = must(await api.channels.list({}))[0]!;
const chat = must(
  await api.chats.add({
    principal: tenure.principal,
    name: 'Transport – ministers',
    channel: channel.id,
    kind: 'official',
    group: true,
    sight: 'in-the-group',
    timerHours: 24,
    exportPossible: true,
    lookEveryDays: 1,
    device: null,
    members: [],
    marking: { tier: 'official', sensitive: false, handling: [], descriptors: [], caveat: null },
  }),
);
say(`chat ${chat.id}`);

let entries = 0;
const log = async (count: number): Promise<void> => {
  for (let n = 0; n < count; n += 1) {
    entries += 1;
    const entry = must(
      await api.entries.quick({
        tenure: tenure.id,
        title: `Entry ${entries}`,
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: chat.id,
        from: '',
        evidence: [],
      }),
    );
    say(`entry ${entry.id}`);
  }
};

const bringIn = async (file: string): Promise<void> => {
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat: chat.id,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  const made = must(
    await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }),
  );
  say(`import ${made.id} ${made.reconciliation.newMessages}`);
  for (const entry of readdirSync(path.join(folder, 'files'), {
    recursive: true,
    withFileTypes: true,
  })) {
    if (entry.isFile()) say(`sealed ${path.basename(entry.parentPath)}${entry.name}`);
  }
};

/** An export long enough for several sealed chunks. */
const aTalk = (name: string, lines: number): string => {
  const file = path.join(scratch, `WhatsApp Chat with ${name}.txt`);
  const talk = Array.from({ length: lines }, (_, line) => {
    const minute = String(line % 60).padStart(2, '0');
    const hour = String(8 + (Math.floor(line / 60) % 12)).padStart(2, '0');
    return `20/11/2026, ${hour}:${minute} - Ann: ${name} message ${line} about the harbour dues and the locks`;
  });
  writeFileSync(file, `${talk.join('\n')}\n`);
  return file;
};

await log(6);
await bringIn(aTalk('Harbours', 900));
await log(3);
must(await api.vault.changePassphrase({ current: PASSPHRASE, next: NEW_PASSPHRASE }));
say('passphrase');
await log(3);
await bringIn(zipFileOfTalk());
const leaver = must(
  await api.members.add({ name: 'Tom Akerley', role: 'private-secretary', passphrase: PASSPHRASE }),
);
say(`member ${leaver.id}`);
await log(3);
await office.close();
say('closed');
must(await keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(secret) }));
await log(3);
must(await api.members.revoke({ member: leaver.id }));
say(`revoked ${leaver.id}`);
await log(6);
await bringIn(aTalk('Ferries', 60));
await log(3);
await office.close();
say('closed');
