import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import path from 'node:path';
import {
  aSetUp,
  must,
  openOffice,
  PASSPHRASE,
  type TestOffice,
} from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import { closeVault } from '#vault/session/as-closed.ts';
import { rowsOf } from '#vault/db/connection.ts';
import { createDisposalService, orderBytes } from '#vault/disposal/disposal-service.ts';
import type { ImportBody } from '#vault/imports/import-acts.ts';
import { createSlotStore } from '#vault/keys/slot-store.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import { openVault } from '#vault/session/open-vault.ts';
import { vaultPaths } from '#vault/vault-folder.ts';

/*
 * An office is copied off the laptop, restored from the copy as another vault, worked in, and part
 * of it disposed of. Each line that is printed acknowledges what can no longer be lost, or found.
 */
const [top = ''] = process.argv.slice(2);
const folder = path.join(top, 'vault');
const say = (line: string): void => void writeSync(1, `${line}\n`);
const SECOND_PASSPHRASE = 'copper meadow nineteen lintel harbour';

const log = async ({ api }: TestOffice, title: string): Promise<string> => {
  const tenure = must(await api.tenures.list({}))[0]!;
  const entry = must(
    await api.entries.quick({
      tenure: tenure.id,
      title,
      madeAt: '2026-11-20T16:02:00.000Z',
      chat: null,
      from: '',
      evidence: [],
    }),
  );
  say(`entry ${entry.id}`);
  return entry.id;
};

const bringIn = async ({ api }: TestOffice): Promise<void> => {
  const tenure = must(await api.tenures.list({}))[0]!;
  const chat = must(
    await api.chats.add({
      principal: tenure.principal,
      name: 'Coasts – ministers',
      channel: must(await api.channels.list({}))[0]!.id,
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
  const given = { task: randomUUID(), file: zipFileOfTalk(), chat: chat.id };
  const shown = must(
    await api.imports.preview({ ...given, zone: 'Europe/London', dateOrder: null }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
};

const first = openOffice({ folder: path.join(top, 'first') });
must(await first.api.vault.create(aSetUp()));
const other = must(
  await first.api.members.add({
    name: 'Tom Akerley',
    role: 'private-secretary',
    passphrase: SECOND_PASSPHRASE,
  }),
);
must(await first.api.vault.keychain({ on: true }));
const secret = Buffer.from([...first.secrets.values()][0]!);
say(`keychain ${secret.toString('hex')}`);
const gone = await log(first, 'To be disposed of');
await log(first, 'To be kept');
await bringIn(first);
must(await first.api.copy.make({ task: randomUUID(), folder: path.join(top, 'copy') }));
say('copied');
await first.office.close();

const second = openOffice({ folder });
must(await second.api.copy.restore({ task: randomUUID(), folder: path.join(top, 'copy') }));
say('restored');
must(await second.keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(secret) }));
say('reopened');
await log(second, 'On the second laptop');
await second.office.close();

const { file } = must(createSlotStore(folder).read());
const keysBy = async (member: string, passphrase: string) =>
  must(await unlockWithPassphrase(file, { member, passphrase }));
const orderer = file.members.find(({ member }) => member !== other.id)?.member ?? '';
const vault = must(
  await openVault({
    paths: vaultPaths(folder),
    keys: await keysBy(orderer, PASSPHRASE),
    laptop: 'Second laptop',
    now: Date.now,
    newId: randomUUID,
    random: (bytes) => randomBytes(bytes),
  }),
);
const actsOf = (where: string, value: string): readonly { id: string; body: string }[] =>
  rowsOf(
    vault.db,
    `SELECT act.id, body.body FROM act JOIN body ON body.act = act.id WHERE ${where} = ?`,
    value,
  );
const imports = actsOf('act.kind', 'import.recorded');
const files = imports.flatMap(({ body }) => {
  const { lines, original } = JSON.parse(body) as ImportBody;
  return [...lines, ...(original ?? []).map((piece) => piece.file)];
});
const order = {
  acts: [...actsOf('act.subject', gone), ...imports].map(({ id }) => id),
  files,
  authority: 'Departmental security, 12 November 2026',
  reason: 'Purge',
  markers: [],
};
const { db, journal, member } = vault;
const confirmer = await keysBy(other.id, SECOND_PASSPHRASE);
const service = createDisposalService({
  db,
  journal,
  files: vault.files,
  newId: randomUUID,
  member,
});
must(
  await service.dispose(order, {
    member: other.id,
    signature: confirmer.signing?.sign(orderBytes(order)) ?? Buffer.alloc(0),
  }),
);
for (const name of files) say(`gone-file ${name}`);
for (const act of order.acts) say(`gone-body ${act}`);
say(`gone-entry ${gone}`);
closeVault(vault, vaultPaths(folder));
say('closed');
