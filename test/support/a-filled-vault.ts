import { randomUUID } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AppClient } from '#shared/contract/app.ts';
import { aDemoVault } from './a-demo-vault.ts';
import { must } from './must.ts';
import { shareVaultPort, vaultClient } from './vault-call.ts';

const TALK = [
  '18/11/2026, 22:51 - Dex Farrow: Two options on lock-gate fees in the box, submission 2026/118. Option 2 is officials’ preferred.',
  '18/11/2026, 22:58 - Marian Teale: content with option 2',
  '18/11/2026, 23:05 - Priya Nandan: Thank you. I will tell the fees team first thing.',
  '19/11/2026, 07:20 - Marian Teale: No, hold. Treasury unhappy. Do not announce.',
  '19/11/2026, 07:24 - Dex Farrow: Noted, will speak to HMT.',
  '19/11/2026, 07:31 - Jo Lund: Car is outside. Running five minutes late because of the level crossing.',
  '20/11/2026, 16:02 - Marian Teale: Approved option B for the tender, subject to Treasury agreement.',
  'Can someone tell the commercial team before 6pm?',
  '20/11/2026, 16:05 - Callum Wrey: Will do now.',
  '20/11/2026, 18:40 - Nina Voss: Train delayed again. Photos from Harwick are lovely.',
  '',
].join('\n');

/** Writes an export to a file of its own. */
export const anExportFile = (
  text = TALK,
  name = 'WhatsApp Chat with Coasts - ministers.txt',
): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'daybook-export-')), name);
  writeFileSync(file, text);
  return file;
};

/** Main's token for a file, as for one that a person dropped on the window. */
export const tokenFor = async (page: Page, file: string): Promise<string> => {
  await page.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'test-file';
    document.body.append(input);
  });
  await page.locator('#test-file').setInputFiles(file);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#test-file');
    const given = input?.files?.[0];
    if (!given) throw new Error('no file');
    const token = await window.daybook.fileToken(given);
    input.remove();
    return typeof token === 'string' ? token : (token as { token: string }).token;
  });
};

/** Two chats, a sorted talk, entries of several kinds, one of them filed: what screens look like in use. */
const fill = async (api: AppClient, page: Page): Promise<void> => {
  const tenure = must(await api.tenures.list({}))[0]!;
  const channels = must(await api.channels.list({}));
  const whatsapp = channels.find(({ name }) => name === 'WhatsApp')!;
  const person = (name: string, role: string, external = false) =>
    api.people.add({
      name,
      role,
      organisation: external ? 'Saltmarsh Dredging' : 'Department for Coasts and Waterways',
      external,
      handles: [],
    });
  must(await person('Dex Farrow', 'Special adviser'));
  must(await person('Callum Wrey', 'Principal Private Secretary'));
  must(await person('Sir Gerald Pym', 'Chairman', true));
  const phone = must(
    await api.devices.add({
      name: 'Her own telephone',
      holder: tenure.principal,
      state: 'private-unmanaged',
    }),
  );
  const marking = {
    tier: 'official' as const,
    sensitive: true,
    handling: [],
    descriptors: ['COMMERCIAL'],
    caveat: null,
  };
  const chat = must(
    await api.chats.add({
      principal: tenure.principal,
      name: 'Coasts – ministers',
      channel: whatsapp.id,
      kind: 'official',
      group: true,
      sight: 'in-the-group',
      timerHours: 24,
      exportPossible: true,
      lookEveryDays: 1,
      device: phone.id,
      members: [],
      marking,
    }),
  );
  must(
    await api.chats.add({
      principal: tenure.principal,
      name: 'Harwick constituency',
      channel: whatsapp.id,
      kind: 'mixed',
      group: true,
      sight: 'forwarded',
      timerHours: null,
      exportPossible: true,
      lookEveryDays: 7,
      device: null,
      members: [],
      marking: { ...marking, sensitive: false, descriptors: [] },
    }),
  );
  const file = await tokenFor(page, anExportFile());
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
  const messages = must(await api.messages.list({ chat: chat.id, after: null, limit: 50 }));
  const saying = (words: string): string => messages.find(({ text }) => text.includes(words))!.id;
  must(
    await api.triage.sort({
      messages: [saying('content with option 2')],
      category: 'significant',
      drift: null,
    }),
  );
  must(
    await api.triage.sort({
      messages: [saying('Car is outside')],
      category: 'logistical',
      drift: null,
    }),
  );
  const log = async (words: string, title: string, more: object) => {
    const draft = must(
      await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence: [saying(words)] }),
    );
    return must(
      await api.entries.log({
        tenure: tenure.id,
        details: { ...draft, title, theme: 'Lock-gate fees', ...more },
      }),
    );
  };
  const first = await log('content with option 2', 'Content with option 2 on lock-gate fees', {
    outcome: 'content',
    asked: 'Which of two fee schedules to consult on.',
    advised: 'Officials preferred option 2.',
    pointers: [{ kind: 'submission', reference: '2026/118' }],
    toldTo: 'Fees team, 19 November 2026',
  });
  await log('No, hold', 'Hold on option 2: Treasury unhappy', {
    outcome: 'reversed',
    links: [{ kind: 'reverses', entry: first.id }],
  });
  await log(
    'Approved option B',
    'Approved option B for the tender, subject to Treasury agreement',
    {
      outcome: 'content-subject-to',
      theme: 'Harbour dredging tender',
      conditions: 'Treasury agreement',
      flags: ['live-procurement'],
      channelReason: { state: 'not-given', askedOn: '2026-11-20' },
    },
  );
  must(
    await api.filings.file({
      entries: [first.id],
      reference: 'SharePoint DCW-2026-4471',
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
      lead: 'Fees for the use of locks had not risen since 2014. The Secretary of State was asked to choose between two schedules.',
    }),
  );
  must(
    await api.leavers.begin({
      tenure: tenure.id,
      person: tenure.principal,
      leavesOn: '2026-12-01',
    }),
  );
};

/** Makes a demo vault in the running application and fills it, through the window's own port. */
export const fillVault = async (app: ElectronApplication, page: Page): Promise<AppClient> => {
  await shareVaultPort(app, page);
  const api = vaultClient(page);
  must(await api.vault.create(aDemoVault()));
  await fill(api, page);
  await page.reload();
  await page.waitForLoadState('domcontentloaded');
  return api;
};
