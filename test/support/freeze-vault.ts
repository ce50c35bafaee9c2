import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipFileOfTalk } from './talk-zip.ts';
import { aSetUp, must, newFolder, openOffice, PASSPHRASE } from './open-office.ts';
import { saysOf } from './vault-says.ts';

/*
 * Freezes a vault as this version writes it: `node test/support/freeze-vault.ts v1`. Run once for each
 * released schema and never again: the frozen vault must open for ever.
 */
const [name] = process.argv.slice(2);
if (name === undefined || !/^v\d+$/.test(name)) throw new Error('name the schema, such as v1');
const target = path.join('test/fixtures/vaults', name);

const identityFile = path.join(newFolder(), 'identity.txt');
execFileSync('age-keygen', ['-o', identityFile], { stdio: 'ignore' });
const recipient = execFileSync('age-keygen', ['-y', identityFile], { encoding: 'utf8' }).trim();

const { api, office, folder } = openOffice();
must(await api.vault.create(aSetUp({ recovery: { kind: 'department', recipients: [recipient] } })));
must(
  await api.members.add({
    name: 'Tom Akerley',
    role: 'private-secretary',
    passphrase: 'harbour violin paper mountain ash',
  }),
);
const tenure = must(await api.tenures.list({}))[0]!;
const channel = must(await api.channels.list({}))[0]!;
const chatOf = (kind: 'official' | 'mixed', chatName: string) =>
  api.chats.add({
    principal: tenure.principal,
    name: chatName,
    channel: channel.id,
    kind,
    group: true,
    sight: 'in-the-group',
    timerHours: 24,
    exportPossible: true,
    lookEveryDays: 1,
    device: null,
    members: [],
    marking: {
      tier: 'official',
      sensitive: true,
      handling: [],
      descriptors: ['COMMERCIAL'],
      caveat: null,
    },
  });
const official = must(await chatOf('official', 'Coasts – ministers'));
const mixed = must(await chatOf('mixed', 'Harwick'));
const bringIn = async (chat: string, file: string, selected: number[] | null) => {
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file,
      chat,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  return must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected }));
};
await bringIn(official.id, zipFileOfTalk(), null);
await bringIn(mixed.id, zipFileOfTalk(), [2]);
const messages = must(await api.messages.list({ chat: official.id, after: null, limit: 50 }));
const sorted = must(
  await api.triage.sort({
    messages: [messages[1]!.id, messages[2]!.id],
    category: 'significant',
    drift: null,
  }),
);
must(await api.triage.undo({ act: sorted.act }));
must(await api.triage.sort({ messages: [messages[1]!.id], category: 'significant', drift: null }));
const draft = must(
  await api.entries.draft({ tenure: tenure.id, chat: official.id, evidence: [messages[1]!.id] }),
);
const entry = must(
  await api.entries.log({
    tenure: tenure.id,
    details: { ...draft, title: 'Content with option 2', theme: 'Fees' },
  }),
);
must(
  await api.entries.amend({
    id: entry.id,
    details: { ...draft, title: 'Content with option 2', theme: 'Lock-gate fees' },
    reason: 'The theme has a longer name',
  }),
);
must(
  await api.entries.quick({
    tenure: tenure.id,
    title: 'Hold on option 2',
    madeAt: '2026-11-20T16:02:00.000Z',
    chat: official.id,
    from: 'Dex Farrow',
    evidence: [],
  }),
);
must(
  await api.filings.file({
    entries: [entry.id],
    reference: 'SP/1',
    system: 'SharePoint',
    filedOn: '2026-11-20',
    filedBy: 'Priya Nandan',
    evidenceIncluded: true,
  }),
);
must(
  await api.record.writeTheme({
    tenure: tenure.id,
    theme: 'Lock-gate fees',
    lead: 'Fees had not risen since 2014.',
  }),
);
must(
  await api.leavers.begin({ tenure: tenure.id, person: tenure.principal, leavesOn: '2026-11-30' }),
);
must(
  await api.chats.look({
    chat: mixed.id,
    outcome: 'not-looked-at',
    upTo: '2026-11-20T18:00:00.000Z',
    basis: 'told',
    why: 'the phone was with the minister',
  }),
);
const says = await saysOf(api);
await office.close();

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(folder, path.join(target, 'vault'), { recursive: true });
writeFileSync(path.join(target, 'identity.txt'), readFileSync(identityFile));
writeFileSync(
  path.join(target, 'says.json'),
  `${JSON.stringify({ passphrase: PASSPHRASE, ...says }, null, 2)}\n`,
);
