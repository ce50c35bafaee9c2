import { randomUUID } from 'node:crypto';
import { writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { must, openOffice } from '#test/support/open-office.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';

/*
 * Logs and imports until it is killed. Prints `ready`, then one line for each thing that the vault
 * acknowledged: that line may only be printed once it can no longer be lost.
 */
const [folder = '', secret = '', scratch = '', start = '0'] = process.argv.slice(2);
const say = (line: string): void => void writeSync(1, `${line}\n`);

const { api, keeper } = openOffice({ folder });
must(await keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')) }));
const tenure = must(await api.tenures.list({}))[0]!;
const chat = must(await api.chats.list({ tenure: null }))[0]!;
say('ready');

for (let n = Number(start); ; n += 1) {
  const entry = must(
    await api.entries.quick({
      tenure: tenure.id,
      title: `Canary entry ${n}`,
      madeAt: '2026-11-20T16:02:00.000Z',
      chat: chat.id,
      from: '',
      evidence: [],
    }),
  );
  say(`entry ${entry.id}`);
  if (n % 5 !== 0) continue;
  const lines = Array.from(
    { length: 40 },
    (_, line) => `20/11/2026, 14:${10 + line} - Ann: Canary message ${n} ${line}`,
  );
  const name = 'WhatsApp Chat with Transport';
  const withPicture = n % 10 === 0;
  const file = path.join(scratch, `${name}.${withPicture ? 'zip' : 'txt'}`);
  const picture = Buffer.from(`Canary picture ${n} `.repeat(8_000));
  if (withPicture) {
    lines.push(`20/11/2026, 14:59 - Ann: IMG-${n}.jpg (file attached)`);
    const talk = { name: `${name}.txt`, content: `${lines.join('\n')}\n` };
    writeFileSync(file, makeZip([talk, { name: `IMG-${n}.jpg`, content: picture, stored: true }]));
  } else writeFileSync(file, `${lines.join('\n')}\n`);
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
}
