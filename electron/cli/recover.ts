import { hostname } from 'node:os';
import readline from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Failure } from '#shared/failure.ts';
import { err } from '#shared/result.ts';
import { rowOf } from '#vault/db/connection.ts';
import { openDatabase } from '#vault/db/open.ts';
import { openAnchor } from '#vault/journal/anchor.ts';
import { verifyJournal } from '#vault/journal/verify.ts';
import { systemKeyDeps } from '#vault/keys/key-deps.ts';
import { systemRandom } from '#vault/keys/random.ts';
import { bytesToWords } from '#vault/keys/words.ts';
import { createIds } from '#vault/new-id.ts';
import { createOffice } from '#vault/office.ts';
import { openFailureOf } from '#vault/session/open-failure.ts';
import { vaultPaths } from '#vault/vault-folder.ts';
import { shown, writeOut, type Command, type CommandIo } from './io.ts';
import { recoverKeys, type RecoveredKeys } from './recover-keys.ts';

const USE = `Use: daybook recover VAULT --identity FILE [--sign-in NAME]
  Opens a vault or a copy of one with the department's age identity, checks its journal and says what
  it holds. With --sign-in it gives NAME a new passphrase, read from standard input, so that Daybook
  opens the vault again. Run it on the department's own machine: the identity never belongs on a laptop.
`;

const failureText = (failure: Failure): string => {
  switch (failure.code) {
    case 'no-vault':
      return 'There is no vault in that folder.';
    case 'vault-damaged':
      return `The vault is damaged: ${failure.file}: ${failure.detail}. Nothing was changed.`;
    case 'vault-newer':
      return `This vault is of a newer Daybook (${failure.held}). Nothing was touched.`;
    case 'vault-open-elsewhere':
      return 'The vault is open in Daybook. Close it there first.';
    case 'wrong-recovery':
      return failure.detail;
    case 'file-unreadable':
      return `The identity file cannot be read: ${failure.why}`;
    case 'weak-passphrase':
      return failure.why;
    default:
      return `The vault could not be opened (${failure.code}). Nothing was changed.`;
  }
};

/** What the vault holds, and whether its journal holds: nothing is changed. */
const report = async (
  folder: string,
  { opened, damage }: RecoveredKeys,
): Promise<readonly string[]> => {
  const paths = vaultPaths(folder);
  const db = openDatabase(paths.db, opened.previous?.db ?? opened.db, { mustExist: true });
  const anchor = openAnchor(paths.head, opened.previous?.head ?? opened.head);
  try {
    const count = (table: string): number =>
      rowOf<{ held: number }>(db, `SELECT count(*) AS held FROM ${table}`)?.held ?? 0;
    const { acts, checkpoint, problems } = await verifyJournal(db, anchor.read());
    return [
      'The vault opens with this identity.',
      ...(damage === null
        ? []
        : [`The newest vault.keys was damaged (${damage}); the copy before it stood in.`]),
      `It holds ${count('entry')} entries, ${count('message')} messages, ${count('import')} imports, ${count('chat')} chats.`,
      `Journal: ${acts} acts, checkpoint ${checkpoint.code}`,
      ...(problems.length === 0 ? ['Every act, link and signature holds.'] : problems),
    ];
  } finally {
    anchor.close();
    db.close();
  }
};

const askPassphrase = async (): Promise<string> => {
  const lines = readline.createInterface({ input: process.stdin });
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
};

const nowhere = async () => err({ code: 'cannot-write' as const, where: '', why: 'command line' });

/** A new sign-in by the same way as in the window: the vault's own 24 words. */
const giveSignIn = async (
  folder: string,
  { opened, file }: RecoveredKeys,
  name: string,
): Promise<Failure | null> => {
  const office = createOffice({
    folder,
    app: 'command line',
    laptop: hostname(),
    now: Date.now,
    elapsed: () => performance.now(),
    newId: createIds({ now: Date.now, random: systemRandom }),
    keyDeps: systemKeyDeps,
    host: {
      pathOf: async () => err({ code: 'not-found', what: 'file' }),
      startImporter: nowhere,
      endImporter: async () => ({ ok: true, value: {} }),
      pdf: nowhere,
      keepWrappingKey: async () => err({ code: 'keychain-unavailable' }),
    },
    read: async () => err({ code: 'file-unreadable', why: 'not on the command line' }),
    emit: () => {},
    reportDefect: (defect) => {
      throw defect;
    },
  });
  const words = bytesToWords(opened.vk).toString();
  const held = file.members.find((member) => member.name === name);
  const done = await office.gate('vault.recover', {
    by: { kind: 'department', code: words },
    member: { id: held?.member ?? null, name },
    passphrase: await askPassphrase(),
  });
  await office.close();
  return done.ok ? null : done.error;
};

const run = async (
  {
    folder,
    identity,
    name,
  }: { readonly folder: string; readonly identity: string; readonly name: string | null },
  { stdout, stderr }: CommandIo,
): Promise<number> => {
  const recovered = await recoverKeys({ folder, identityFile: identity });
  if (!recovered.ok) {
    await writeOut(stderr, `${shown(failureText(recovered.error))}\n`);
    return 1;
  }
  try {
    const lines = await report(folder, recovered.value);
    await writeOut(stdout, `${lines.map(shown).join('\n')}\n`);
    if (name === null) return 0;
    const failed = await giveSignIn(folder, recovered.value, name);
    await writeOut(
      failed ? stderr : stdout,
      `${shown(failed ? failureText(failed) : `${name} can sign in with the new passphrase.`)}\n`,
    );
    return failed ? 1 : 0;
  } catch (problem) {
    const failure = openFailureOf(problem);
    if (!failure) throw problem;
    await writeOut(stderr, `${shown(failureText(failure))}\n`);
    return 1;
  } finally {
    recovered.value.opened.wipe();
  }
};

/** `recover VAULT --identity FILE [--sign-in NAME]`: opens a vault with the departmental age identity. */
export const recoverCommand: Command = async (args, io) => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { identity: { type: 'string' }, 'sign-in': { type: 'string' } },
    });
    const [folder] = positionals;
    if (folder !== undefined && values.identity !== undefined) {
      return await run({ folder, identity: values.identity, name: values['sign-in'] ?? null }, io);
    }
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
  }
  await writeOut(io.stderr, USE);
  return 1;
};
