import * as fs from 'node:fs';
import type { z } from 'zod';
import type { appContract } from '#shared/contract/app.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { writeFailureOf } from '../durable-write.ts';
import { toRecord, type ToRecord } from '../journal/journal.ts';
import { laptopStarted } from '../journal/gone-acts.ts';
import { checkRecipient } from '../keys/department-slot.ts';
import type { SheetWords } from '../keys/sheet-slot.ts';
import { createSlotStore } from '../keys/slot-store.ts';
import { createKeys } from '../keys/slots.ts';
import { memberJoined } from '../members/member-acts.ts';
import { openVault, type OpenVault } from './open-vault.ts';
import type { OpenFailure } from './open-failure.ts';
import { channels, offices, people, tenures } from '../registers/register-kinds.ts';
import { USUAL_CHANNELS } from '../registers/register-service.ts';
import {
  beginMaking,
  endMaking,
  FORMAT,
  readVaultJson,
  vaultPaths,
  whyUnsafe,
  writeVaultJson,
} from '../vault-folder.ts';
import type { OfficeDeps } from './session-deps.ts';

type CreateInput = z.output<(typeof appContract)['vault']['create']['input']>;
type CreateFailure = FailureOf<
  'vault-exists' | 'bad-recipient' | 'unsafe-folder' | 'no-space' | 'disk-error' | 'cannot-write'
>;

interface Created {
  readonly vault: OpenVault;
  readonly sheet: SheetWords | null;
}

const recipientsOf = async (
  recovery: CreateInput['recovery'],
): Promise<Result<string[], FailureOf<'bad-recipient'>>> => {
  const recipients: string[] = [];
  for (const text of recovery.kind === 'department' ? recovery.recipients : []) {
    const checked = await checkRecipient(text);
    if (!checked.ok) return checked;
    recipients.push(checked.value.recipient);
  }
  return ok(recipients);
};

/** Why a new vault did not open. Only the disk can be to blame: nobody else has it, and nothing of it is old. */
const createFailureOf = (failure: OpenFailure): FailureOf<'no-space' | 'disk-error'> => {
  if (failure.code === 'no-space' || failure.code === 'disk-error') return failure;
  throw new Error(`a vault that was just made does not open: ${failure.code}`);
};

/** The first acts: who the founder is, what the office is, and whom it serves. */
const foundingActs = (
  { office, member, tenure }: CreateInput,
  {
    vault,
    founder,
    publicKey,
    newId,
  }: {
    readonly vault: string;
    readonly founder: string;
    readonly publicKey: Buffer;
    readonly newId: () => string;
  },
): readonly ToRecord[] => {
  const { principalName, principalRole, ...details } = tenure;
  const principal = newId();
  const tenureId = newId();
  const person = (name: string, role: string) => ({
    name,
    role,
    organisation: office.department,
    external: false,
    handles: [],
  });
  return [
    toRecord(memberJoined, {
      subject: founder,
      body: { ...member, publicKey: publicKey.toString('base64') },
    }),
    toRecord(offices.added, { subject: vault, body: { details: office } }),
    ...USUAL_CHANNELS.map((channel) =>
      toRecord(channels.added, { subject: newId(), body: { details: { ...channel } } }),
    ),
    toRecord(people.added, {
      subject: principal,
      body: { details: person(principalName, principalRole) },
    }),
    toRecord(people.added, {
      subject: newId(),
      body: { details: person(member.name, 'Private Secretary') },
    }),
    toRecord(tenures.added, {
      subject: tenureId,
      tenure: tenureId,
      body: { details: { ...details, principal } },
    }),
  ];
};

/**
 * Makes a vault in an empty folder and opens it for its founder.
 *
 * `vault.json` is written last: a folder without it holds no vault, so a set-up that was cut off
 * can begin again.
 */
export const createVault = async (
  deps: OfficeDeps,
  input: CreateInput,
): Promise<Result<Created, CreateFailure>> => {
  const { folder, now, newId, keyDeps } = deps;
  const paths = vaultPaths(folder);
  // Also where only parts are left of one: making another would remove them.
  if (readVaultJson(paths).state !== 'none') return err({ code: 'vault-exists' });
  const unsafe = whyUnsafe(folder);
  if (unsafe) return err({ code: 'unsafe-folder', why: unsafe });
  const recipients = await recipientsOf(input.recovery);
  if (!recipients.ok) return recipients;

  try {
    beginMaking(paths);
    fs.mkdirSync(paths.files, { recursive: true, mode: 0o700 });
    const vault = newId();
    const founder = newId();
    const made = await createKeys(
      {
        vault,
        founder: { id: founder, name: input.member.name },
        passphrase: input.passphrase,
        recipients: recipients.value,
        sheet: input.recovery.kind === 'sheet',
      },
      keyDeps,
    );
    createSlotStore(folder).write(made.file);
    const opened = await openVault({
      paths,
      keys: made.opened,
      laptop: deps.laptop,
      now,
      newId,
      random: keyDeps.random,
    });
    if (!opened.ok) return err(createFailureOf(opened.error));
    const { journal } = opened.value;
    const publicKey = made.opened.signing?.publicKey;
    if (!publicKey) throw new Error('the founder has no signing key');
    journal.recordAll([
      ...foundingActs(input, { vault, founder, publicKey, newId }),
      toRecord(laptopStarted, {
        subject: journal.device,
        body: { letter: 'A', name: deps.laptop, lostHead: null },
      }),
    ]);
    writeVaultJson(paths, {
      format: FORMAT,
      id: vault,
      created: new Date(now()).toISOString(),
      app: deps.app,
      office: input.office.name,
      department: input.office.department,
      banner: input.office.ceiling,
      demo: input.recovery.kind === 'demo',
      recipients: recipients.value,
      lastClosed: null,
      lastMember: founder,
    });
    endMaking(paths);
    return ok({ vault: opened.value, sheet: made.sheet });
  } catch (cause) {
    const failure = writeFailureOf(cause, folder);
    if (failure) return err(failure);
    throw cause;
  }
};
