import { randomUUID } from 'node:crypto';
import type { ElectronApplication, Page } from '@playwright/test';
import type { AppClient } from '#shared/contract/app.ts';
import { aDemoVault } from '../a-demo-vault.ts';
import { tokenFor } from '../a-filled-vault.ts';
import { writeExport } from '../journey/exports.ts';
import { must } from '../must.ts';
import { shareVaultPort, vaultClient } from '../vault-call.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** As a telephone set to British English writes it. */
const stamp = (at: number): string => {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return parts;
};

const PEOPLE = ['Dex Farrow', 'Callum Wrey', 'Jo Lund'];

interface Talk {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly continued: number;
}

/** Small talk at even distances; the first of it goes on over a second line. */
const smallTalk = ({ from, to, count, continued }: Talk): string[] =>
  Array.from({ length: count }, (_, n) => {
    const at = from + Math.floor(((to - from) * n) / count);
    const line = `${stamp(at)} - ${PEOPLE[n % 3]}: Running order ${String(from).slice(-7)}-${n}`;
    return n < continued ? `${line}\nand once more` : line;
  });

export const DECIDED = 'Approved option B for the tender, subject to Treasury agreement';
const FILE = 'WhatsApp Chat with Transport - ministers.txt';

/** The group as it was yesterday, 173 records, and as it is now: 27 more, 214 lines in all. */
const exportsAt = (now: number): { readonly before: string; readonly after: string } => {
  const yesterday = now - 24 * HOUR;
  const notices = [
    `${stamp(yesterday - 48 * HOUR)} - Messages and calls are end-to-end encrypted.`,
    `${stamp(yesterday - 48 * HOUR)} - Dex Farrow created group "Transport - ministers"`,
  ];
  const old = smallTalk({
    from: yesterday - 47 * HOUR,
    to: yesterday - HOUR,
    count: 171,
    continued: 10,
  });
  const decided = now - 2 * HOUR;
  const fresh = [
    ...smallTalk({ from: yesterday, to: decided - HOUR, count: 25, continued: 3 }),
    `${stamp(decided)} - Marian Teale: ${DECIDED}`,
    `${stamp(decided + 3 * MINUTE)} - +44 7700 900123: Will tell the commercial team`,
  ];
  const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  return {
    before: text([...notices, ...old]),
    after: `${text([...notices, ...old, ...fresh])}\n`,
  };
};

const CHATS = [
  ['Transport – ministers', 'official', 'phone-handed-over', 24],
  ['Coasts – team', 'official', 'told', null],
  ['Box and diary', 'official', 'told', null],
  ['Special advisers', 'official', 'forwarded', null],
  ['Harwick constituency', 'mixed', 'forwarded', null],
  ['Saltmarsh – chairman', 'official', 'phone-handed-over', null],
  ['Flood barrier', 'official', 'phone-handed-over', null],
] as const;

/** Where the files of the evening are. */
export interface Evening {
  readonly transport: string;
  readonly harwick: string;
}

/** An office of seven chats on a Friday at ten past six: one looked at a day ago, the others never. */
export const anEvening = async (app: ElectronApplication, page: Page): Promise<Evening> => {
  const now = Date.now();
  await shareVaultPort(app, page);
  const api: AppClient = vaultClient(page);
  must(await api.vault.create(aDemoVault()));
  const tenure = must(await api.tenures.list({}))[0]!;
  const whatsapp = must(await api.channels.list({})).find(({ name }) => name === 'WhatsApp')!;
  for (const [name, role] of [
    ['Dex Farrow', 'Special adviser'],
    ['Callum Wrey', 'Principal Private Secretary'],
  ] as const) {
    const rest = { organisation: 'Department for Coasts and Waterways', external: false };
    must(await api.people.add({ name, role, ...rest, handles: [] }));
  }
  const phone = must(
    await api.devices.add({
      name: 'Her own telephone',
      holder: tenure.principal,
      state: 'private-unmanaged',
    }),
  );
  const made = [];
  for (const [name, kind, sight, timerHours] of CHATS) {
    made.push(
      must(
        await api.chats.add({
          principal: tenure.principal,
          name,
          channel: whatsapp.id,
          kind,
          group: true,
          sight,
          timerHours,
          exportPossible: name !== 'Saltmarsh – chairman',
          lookEveryDays: 1,
          device: phone.id,
          members: [],
          marking: {
            tier: 'official',
            sensitive: false,
            handling: [],
            descriptors: [],
            caveat: '',
          },
        }),
      ),
    );
  }
  const { before, after } = exportsAt(now);
  const shown = must(
    await api.imports.preview({
      task: randomUUID(),
      file: await tokenFor(page, writeExport(FILE, before)),
      chat: made[0]!.id,
      zone: 'Europe/London',
      dateOrder: null,
    }),
  );
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  // Yesterday's talk was sorted yesterday.
  const messages = must(
    await api.messages.list({ chat: made[0]!.id, after: null, limit: 500 }),
  ).filter(({ kind }) => kind !== 'notice');
  must(
    await api.triage.sort({
      messages: messages.map(({ id }) => id),
      category: 'logistical',
      drift: null,
    }),
  );
  await page.reload();
  await page.waitForLoadState('domcontentloaded');
  const morning = now - 9 * HOUR;
  return {
    transport: writeExport(FILE, after),
    harwick: writeExport(
      'WhatsApp Chat with Harwick constituency.txt',
      [
        `${stamp(morning)} - Bea Holt: Lovely to see everyone at the fete`,
        `${stamp(morning + MINUTE)} - Bea Holt: When will the slipway grant be decided?`,
        `${stamp(morning + 2 * MINUTE)} - Marian Teale: I have told officials the slipway grant goes ahead`,
        `${stamp(morning + 3 * MINUTE)} - Bea Holt: Pints at six on Friday?`,
        '',
      ].join('\n'),
    ),
  };
};
