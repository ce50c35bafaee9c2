import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { appContract, type AppClient } from '#shared/contract/app.ts';
import { createClient } from '#shared/contract/client.ts';
import { keeperContract, type HostClient, type KeeperClient } from '#shared/contract/host.ts';
import { err, ok } from '#shared/result.ts';
import { systemKeyDeps } from '#vault/keys/key-deps.ts';
import { createOffice, type Office } from '#vault/office.ts';
import type { ExportReader } from '#vault/imports/reader.ts';
import { readForImport } from '#importers/import-reading.ts';
import { must } from './must.ts';

export { must };

export const PASSPHRASE = 'lantern orchard seven gravel tide';

/** The lowest cost that a slot may have: the real Argon2id, quick enough for tests. */
export const QUICK_KEYS = { ...systemKeyDeps, cost: { passes: 2, memory: 64 << 20 } };

export interface TestOffice {
  readonly api: AppClient;
  readonly keeper: KeeperClient['keeper'];
  readonly office: Office;
  readonly folder: string;
  readonly events: { readonly name: string; readonly payload: unknown }[];
  /** What the OS keychain would hold. */
  readonly secrets: Map<string, Uint8Array>;
  readonly clock: { now: number };
}

interface OpenOptions {
  readonly folder?: string;
  readonly now?: number;
  readonly read?: ExportReader;
  readonly pdf?: HostClient['host']['pdf'];
}

export const newFolder = (name = 'daybook-test-'): string => mkdtempSync(path.join(tmpdir(), name));

/**
 * A real office over a real folder: real gate, services, SQLCipher, keys and files; what crosses
 * the gate is cloned as between processes. Tokens are paths, and only the clock is the test's.
 */
export const openOffice = (options: OpenOptions = {}): TestOffice => {
  const folder = options.folder ?? path.join(newFolder(), 'vault');
  const events: { name: string; payload: unknown }[] = [];
  const secrets = new Map<string, Uint8Array>();
  const clock = { now: options.now ?? Date.UTC(2026, 10, 20, 18, 10) };
  const office = createOffice({
    folder,
    app: '0.0.0-test',
    laptop: 'Test laptop',
    // A step forward at every reading, so that acts differ in time.
    now: () => (clock.now += 1),
    elapsed: () => clock.now,
    newId: randomUUID,
    keyDeps: { ...QUICK_KEYS, random: (bytes) => randomBytes(bytes) },
    host: {
      pathOf: async ({ token }) => ok({ path: token }),
      startImporter: async () =>
        err({ code: 'cannot-write', where: '', why: 'no processes in tests' }),
      endImporter: async () => ok({}),
      pdf:
        options.pdf ??
        (async () => err({ code: 'cannot-write', where: '', why: 'no printing in tests' })),
      keepWrappingKey: async ({ vault, wrappingKey }) => {
        if (wrappingKey) secrets.set(vault, new Uint8Array(wrappingKey));
        else secrets.delete(vault);
        return ok({});
      },
    },
    read: options.read ?? readForImport,
    emit: (name, payload) => events.push({ name, payload }),
    reportDefect: (defect, method) => {
      throw new Error(`defect in ${method}`, { cause: defect });
    },
  });
  const call = async (name: string, input: unknown) =>
    structuredClone(await office.gate(name, structuredClone(input)));
  const callKeeper = async (name: string, input: unknown) =>
    structuredClone(await office.keeper(name, structuredClone(input)));
  return {
    api: createClient(appContract, call),
    keeper: createClient(keeperContract, callKeeper).keeper,
    office,
    folder,
    events,
    secrets,
    clock,
  };
};

/** What set-up is given. */
export const aSetUp = (overrides: Partial<Parameters<AppClient['vault']['create']>[0]> = {}) => ({
  office: {
    department: 'Department for Coasts and Waterways',
    name: 'Private Office of Marian Teale',
    ceiling: 'OFFICIAL-SENSITIVE' as const,
    recordsLead: 'Ruth Asante',
  },
  member: { name: 'Priya Nandan', role: 'private-secretary' as const },
  passphrase: PASSPHRASE,
  recovery: { kind: 'sheet' as const },
  tenure: {
    principalName: 'Marian Teale',
    principalRole: 'Secretary of State',
    post: 'Secretary of State for Coasts and Waterways',
    from: '2025-09-08',
    to: null,
    elsewhere: 'Submissions and box returns: the department’s records system.',
  },
  ...overrides,
});

/** A vault that was just made, with its tenure, principal and one official chat. */
export const aFoundedOffice = async (options: OpenOptions = {}) => {
  const opened = openOffice(options);
  const { api } = opened;
  const { sheet } = must(await api.vault.create(aSetUp()));
  const tenure = must(await api.tenures.list({}))[0]!;
  const channels = must(await api.channels.list({}));
  const aChat = async (overrides: Partial<Parameters<AppClient['chats']['add']>[0]> = {}) =>
    must(
      await api.chats.add({
        principal: tenure.principal,
        name: 'Transport – ministers',
        channel: channels.find(({ name }) => name === 'WhatsApp')!.id,
        kind: 'official',
        group: true,
        sight: 'in-the-group',
        timerHours: 24,
        exportPossible: true,
        lookEveryDays: 1,
        device: null,
        members: [],
        marking: {
          tier: 'official',
          sensitive: false,
          handling: [],
          descriptors: [],
          caveat: null,
        },
        ...overrides,
      }),
    );
  return { ...opened, sheet, tenure, channels, aChat };
};
