import type { ImportPreview } from '#shared/words/import.ts';
import { counted } from '#shared/plural.ts';
import type { Import, ParsedRecord, Reconciliation } from '#shared/words/import.ts';
import { inOrder, type Making } from './making.ts';
import type { Registers } from './make-registers.ts';
import { lineKey, type PlannedExport } from './sample-plan.ts';
import { held, worked } from './worked.ts';

/** Counts of all that was brought in. */
export interface BroughtIn {
  readonly files: number;
  readonly letGo: number;
  readonly read: number;
  readonly kept: number;
  readonly alreadyHeld: number;
  readonly notSelected: number;
}

const NOTHING: BroughtIn = {
  files: 0,
  letGo: 0,
  read: 0,
  kept: 0,
  alreadyHeld: 0,
  notSelected: 0,
};

const MOST_RECORDS = 2_000;

/** Which lines of a mixed chat are government business: those that the sample’s office selects. */
const selectedOf = (
  { lines }: PlannedExport,
  records: readonly ParsedRecord[],
): readonly number[] => {
  const wanted = new Set(
    lines
      .filter(({ category }) => category === 'significant')
      .map(({ label, at }) => lineKey(label, at)),
  );
  return records
    .filter(({ sender, at }) => sender !== null && wanted.has(lineKey(sender, at)))
    .map(({ n }) => n);
};

/** `963 records = 320 new + 637 already held + 6 notices + 0 not selected; 0 lines not understood` */
export const sumInWords = (sum: Reconciliation): string =>
  `${sum.records} records = ${sum.newMessages} new + ${sum.alreadyHeld} already held + ${counted(sum.notices, 'notice')} + ${sum.notSelected} not selected; ${counted(sum.notUnderstoodLines, 'line')} not understood`;

/** Both sums of a reconciliation, checked. */
const check = ({ reconciliation: sum, fileName }: Import): void => {
  const records = sum.newMessages + sum.alreadyHeld + sum.notices + sum.notSelected;
  const lines = sum.firstLines + sum.continuations + sum.blankEdges + sum.notUnderstoodLines;
  if (records === sum.records && lines === sum.lines) return;
  throw new Error(`the sums of ${fileName} do not add up: ${JSON.stringify(sum)}`);
};

const selectFrom = async (
  { api }: Making,
  made: PlannedExport,
  { preview }: ImportPreview,
): Promise<number[] | null> => {
  if (made.use === 'whole') return null;
  const asked = await api.imports.records({ preview, from: 0, limit: MOST_RECORDS });
  return [...selectedOf(made, worked(made.name, asked).records)];
};

const bringIn = async (
  making: Making,
  made: PlannedExport,
  chat: string,
): Promise<{ readonly brought: BroughtIn; readonly says: string }> => {
  const { api, newId, tokenOf } = making;
  const asked = {
    task: newId(),
    file: tokenOf(made.name),
    chat,
    zone: 'Europe/London',
    dateOrder: null,
  };
  const shown = worked(made.name, await api.imports.preview(asked));
  const { preview, counts } = shown;
  if (made.use === 'offered') {
    worked(made.name, await api.imports.letGo({ preview }));
    return {
      brought: { ...NOTHING, letGo: 1, read: counts.records },
      says: `${made.name}: looked at and let go, ${counts.records} records, nothing kept`,
    };
  }
  const selected = await selectFrom(making, made, shown);
  const accepted = await api.imports.accept({ task: newId(), preview, selected });
  const done = worked(made.name, accepted);
  check(done);
  const sum = done.reconciliation;
  return {
    brought: {
      ...NOTHING,
      files: 1,
      read: sum.records,
      kept: sum.newMessages,
      alreadyHeld: sum.alreadyHeld,
      notSelected: sum.notSelected,
    },
    says: `${made.name}: ${sumInWords(sum)}`,
  };
};

const add = (one: BroughtIn, other: BroughtIn): BroughtIn => ({
  files: one.files + other.files,
  letGo: one.letGo + other.letGo,
  read: one.read + other.read,
  kept: one.kept + other.kept,
  alreadyHeld: one.alreadyHeld + other.alreadyHeld,
  notSelected: one.notSelected + other.notSelected,
});

/** Brings the sample’s exports in: official chats whole, mixed ones by selection, one not at all. */
export const makeImports = async (making: Making, { chats }: Registers): Promise<BroughtIn> => {
  let sum = NOTHING;
  await inOrder(making, { step: 'Importing', items: making.plan.exports }, async (made) => {
    const { brought, says } = await bringIn(making, made, held(chats, made.chat));
    sum = add(sum, brought);
    return says;
  });
  return sum;
};
