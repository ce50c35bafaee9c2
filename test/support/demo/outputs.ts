import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { AppClient } from '#shared/contract/app.ts';
import { counted } from '#shared/plural.ts';
import type { MadeOffice } from '#sample/make-office.ts';
import { SAMPLE_PASSPHRASE } from '#sample/passphrase.ts';
import { must } from '../must.ts';

/** The record of each principal who has entries, as HTML and PDF, and what was written. */
export const writeRecords = async (
  api: AppClient,
  {
    made,
    folder,
    output,
  }: { readonly made: MadeOffice; readonly folder: string; readonly output: string },
): Promise<readonly string[]> => {
  const says: string[] = [];
  for (const tenure of made.registers.tenures.values()) {
    const { all } = must(await api.entries.tally({ tenure }));
    const written = must(
      await api.record.export({
        task: randomUUID(),
        choices: { tenure, from: '2025-09-01', to: '2026-11-30', themes: [] },
        folder,
        formats: ['html', 'pdf'],
        passphrase: SAMPLE_PASSPHRASE,
      }),
    );
    says.push(
      ...written.map(
        ({ where, bytes }) =>
          `${path.relative(output, where)}: ${counted(all, 'entry', 'entries')}, ${Math.ceil(bytes / 1024)} KB`,
      ),
    );
  }
  return says;
};

interface Packed {
  readonly where: string;
  readonly says: string;
  readonly checkAgain: (folder: string) => Promise<string>;
}

/** Makes the pack of the Secretary of State’s departure. */
export const makePack = async (
  api: AppClient,
  { made, folder }: { readonly made: MadeOffice; readonly folder: string },
): Promise<Packed> => {
  const { departure, check } = must(
    await api.leavers.makePack({
      task: randomUUID(),
      departure: made.departure,
      folder,
      passphrase: SAMPLE_PASSPHRASE,
      partial: null,
    }),
  );
  const pack = departure.packs.at(-1);
  if (!pack || !check.holds)
    throw new Error(`the pack does not hold: ${check.problems.join('; ')}`);
  return {
    where: pack.where,
    says: `${pack.name}: ${check.files} files, ${Math.ceil(check.bytes / 1024)} KB`,
    checkAgain: async (token) => {
      const expected = check.fingerprint;
      const again = must(
        await api.leavers.checkPack({ task: randomUUID(), folder: token, expected }),
      );
      if (!again.holds || again.compared !== 'matches') throw new Error(again.problems.join('; '));
      return `it holds; signed with ${again.fingerprint}; checkpoint ${again.checkpoint?.code ?? 'none'}`;
    },
  };
};

/** Verifies the whole chain of what was done. */
export const verifyJournal = async (api: AppClient): Promise<string> => {
  const { holds, acts, checkpoint, problems } = must(
    await api.journal.verify({ task: randomUUID() }),
  );
  if (!holds) throw new Error(`the journal does not hold: ${problems.join('; ')}`);
  return `${acts} acts, each signed and in its place; checkpoint ${checkpoint.code}`;
};
