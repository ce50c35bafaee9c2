import { randomUUID } from 'node:crypto';
import fs, { writeSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Failure } from '#shared/failure.ts';
import type { Result } from '#shared/result.ts';
import { must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { zipFileOfTalk } from '#test/support/talk-zip.ts';
import { NEW_PASSPHRASE } from '../power-cut/office-said.ts';
import type { Done } from './done.ts';

/*
 * One piece of work after another on a vault whose disk may refuse to sync. Prints what came of
 * each, as a line of JSON, and goes on where one was refused.
 */
const [folder = '', secret = '', written = ''] = process.argv.slice(2);
const say = (done: Done): void => void writeSync(1, `${JSON.stringify(done)}\n`);

if (written === 'carelessly') {
  // The twin: a program that does not listen to what a sync says.
  for (const name of ['fsyncSync', 'fdatasyncSync'] as const) {
    const real = fs[name];
    fs[name] = (handle: number): void => {
      try {
        real(handle);
      } catch {
        // As if it had gone well.
      }
    };
  }
  syncBuiltinESMExports();
}

const { api, keeper, office } = openOffice({ folder });
const work = async (
  what: Done['what'],
  doIt: () => Promise<Result<unknown, Failure>>,
  idOf: (value: never) => string = () => '',
): Promise<boolean> => {
  try {
    const outcome = await doIt();
    const id = outcome.ok ? idOf(outcome.value as never) : '';
    say({ what, id, failure: outcome.ok ? null : outcome.error.code });
    return outcome.ok;
  } catch (cause) {
    say({ what, id: '', failure: 'defect', why: String((cause as Error).cause) });
    return false;
  }
};

const unlock = () =>
  keeper.unlockWithKeychain({ wrappingKey: new Uint8Array(Buffer.from(secret, 'hex')) });
const log = async (title: string) =>
  api.entries.quick({
    tenure: must(await api.tenures.list({}))[0]!.id,
    title,
    madeAt: '2026-11-20T16:02:00.000Z',
    chat: null,
    from: '',
    evidence: [],
  });
const bringIn = async (): Promise<Result<{ id: string }, Failure>> => {
  const chat = must(await api.chats.list({ tenure: null }))[0]!;
  const shown = await api.imports.preview({
    task: randomUUID(),
    file: zipFileOfTalk(),
    chat: chat.id,
    zone: 'Europe/London',
    dateOrder: null,
  });
  if (!shown.ok) return shown;
  return api.imports.accept({ task: randomUUID(), preview: shown.value.preview, selected: null });
};

// A disk that failed once may go on: a person tries again.
const isOpen = (await work('unlock', unlock)) || (await work('unlock', unlock));
if (isOpen) {
  await work(
    'entry',
    () => log('First'),
    ({ id }: { id: string }) => id,
  );
  await work('import', bringIn, ({ id }: { id: string }) => id);
  await work('passphrase', () =>
    api.vault.changePassphrase({ current: PASSPHRASE, next: NEW_PASSPHRASE }),
  );
  await work(
    'entry',
    () => log('Second'),
    ({ id }: { id: string }) => id,
  );
  await work('close', () => keeper.closeDown({}));
}
await office.close().catch(() => undefined);
