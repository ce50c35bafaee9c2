import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aSetUp, must, openOffice } from '#test/support/open-office.ts';
import { someDetails } from '#test/support/acts.ts';
import { makeZip } from '#test/unit/importers/make-zip.ts';
import { CANARIES } from './canaries.ts';

/*
 * Puts every canary where a person would, and stops at moments for the disk to be searched. What it
 * brings in lies in a folder of its own that is not searched: it is the person's own export.
 */
const [folder = '', source = ''] = process.argv.slice(2);
const moment = async (word: string): Promise<void> => {
  writeSync(1, `${word}\n`);
  await once(process.stdin, 'data');
};

const { api, keeper, office, secrets } = openOffice({ folder });
must(await api.vault.create(aSetUp({ passphrase: CANARIES.passphrase })));
must(await api.vault.keychain({ on: true }));
const secret = [...secrets.values()].map((bytes) => Buffer.from(bytes))[0]!;
const tenure = must(await api.tenures.list({}))[0]!;
const channel = must(await api.channels.list({}))[0]!;
const marking = {
  tier: 'official' as const,
  sensitive: false,
  handling: [],
  descriptors: [],
  caveat: null,
};
const chat = must(
  await api.chats.add({
    principal: tenure.principal,
    name: CANARIES.chat,
    channel: channel.id,
    kind: 'official',
    group: true,
    sight: 'in-the-group',
    timerHours: null,
    exportPossible: true,
    lookEveryDays: 1,
    device: null,
    members: [],
    marking,
  }),
);

const bringIn = async (round: number): Promise<void> => {
  const lines = Array.from({ length: 400 }, (_, n) => {
    const minute = `${String(8 + Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
    return `[${round}/11/2026, ${minute}:00] ${CANARIES.sender}: ${CANARIES.message} ${n}`;
  });
  lines.push(
    `[${round}/11/2026, 20:00:00] ${CANARIES.sender}: \u200e<attached: ${CANARIES.attachmentName}>`,
  );
  mkdirSync(source, { recursive: true });
  const file = path.join(source, `WhatsApp Chat - ${round}.zip`);
  writeFileSync(
    file,
    makeZip([
      { name: '_chat.txt', content: `${lines.join('\r\n')}\r\n` },
      {
        name: CANARIES.attachmentName,
        content: Buffer.from(`${CANARIES.attachment}\n`.repeat(4_000)),
        stored: true,
      },
    ]),
  );
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat: chat.id,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
};

const fill = async (round: number): Promise<void> => {
  must(
    await api.people.add({
      name: CANARIES.person,
      role: '',
      organisation: '',
      external: false,
      handles: [],
    }),
  );
  await bringIn(round);
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 500 }));
  const attached = messages.find(({ attachments }) => attachments.length > 0);
  if (!attached) throw new Error('no attachment came in');
  must(
    await api.messages.attachment({ message: attached.id, name: attached.attachments[0]!.name }),
  );
  must(
    await api.entries.log({
      tenure: tenure.id,
      details: someDetails({ title: CANARIES.title, exactWords: CANARIES.words, chat: chat.id }),
    }),
  );
  for (const line of [CANARIES.search, CANARIES.message]) {
    must(
      await api.search.find({
        line,
        filter: {
          tenure: tenure.id,
          in: 'everything',
          person: null,
          chat: null,
          channel: null,
          category: null,
          from: null,
          to: null,
        },
        after: null,
        limit: 50,
      }),
    );
  }
  must(await api.desk.keep({ form: 'entry', draft: CANARIES.draft }));
};

await fill(18);
if (process.env['DAYBOOK_CANARY_PLANT'] !== undefined) {
  writeFileSync(path.join(tmpdir(), 'etilqs_spill'), `…${CANARIES.message}…`);
}
await moment('filled');
await office.close();
await moment('closed');
must(await keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(secret) }));
await fill(19);
await moment('filled again');
