import type { FailureOf } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { highestBanner } from '#shared/words/classification.ts';
import { policySets } from '#policy/sets.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { html } from '../record/html.ts';
import type { RecordModel } from '../record/model.ts';
import type { Period } from '../record/period.ts';
import { recordCsv, recordJson } from '../record/record-data.ts';
import type { RecordSource } from '../record/record-source.ts';
import { renderInFull } from '../record/render-entry.ts';
import { renderRecordHtml } from '../record/render-html.ts';
import { printRecord } from '../record/record-service.ts';
import type { Task } from '../tasks.ts';
import type { Bag } from './bag.ts';
import { entriesCsv, reportsCsv } from './entry-tables.ts';
import { evidenceCsv, type EvidenceTally } from './evidence-tally.ts';
import { journalLines, publicKeysOf } from './journal-export.ts';
import type { PackAbout } from './pack-about.ts';
import { page } from './page.ts';
import { policyInWords } from './policy-words.ts';
import { registerTables } from './register-tables.ts';
import { allowedSigner } from './sshsig.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** `record/`: the record as a page, in print, and the data behind it. */
export const addRecord = async (
  bag: Bag,
  deps: OutputDeps,
  model: RecordModel,
): Promise<Result<null, FailureOf<'cannot-write'>>> => {
  await bag.add('record/record.html', renderRecordHtml(model));
  const printed = await printRecord(deps, model);
  if (!printed.ok) return printed;
  await bag.add('record/record.pdf', printed.value);
  await bag.add('record/record.csv', recordCsv(model));
  await bag.add('record/record.json', json(recordJson(model)));
  return ok(null);
};

/** `log/`: every entry in tables, and each as a note for the record. */
export const addLog = async (bag: Bag, model: RecordModel, task: Task): Promise<void> => {
  const { source } = model;
  await bag.add('log/entries.csv', entriesCsv(source));
  await bag.add('log/entries.json', json(source.entries));
  await bag.add('log/exception-reports.csv', reportsCsv(source));
  for (const told of model.inOrder) {
    const { reference, title, marking } = told.entry;
    const note = page({
      title: `Note for the record ${reference}: ${title}`,
      standing: { ...model.standing, banner: highestBanner([marking]) },
      body: html`<h1>Note for the record</h1>
        ${renderInFull(told, { held: new Set(), level: 2 })}`,
    });
    await bag.add(`log/notes for the record/${reference}.html`, note);
    await task.pause();
  }
};

/** `registers/`: one table each. */
export const addRegisters = async (
  bag: Bag,
  source: RecordSource,
  { talk, tallies }: { readonly talk: Period; readonly tallies: readonly EvidenceTally[] },
): Promise<void> => {
  const tables = [...registerTables(source, talk), ['evidence.csv', evidenceCsv(tallies)] as const];
  for (const [name, text] of tables) await bag.add(`registers/${name}`, text);
};

/** `policy/`: the sets under which entries were assessed; all of them where there are none. */
export const addPolicy = async (bag: Bag, { source, standing }: RecordModel): Promise<void> => {
  const used = new Set(source.entries.map(({ assessment }) => assessment.policySet));
  const applied = policySets.filter(({ id }) => used.has(id));
  for (const set of applied.length === 0 ? policySets : applied) {
    await bag.add(`policy/${set.id}.html`, policyInWords(set, standing));
    await bag.add(`policy/${set.id}.json`, json(set));
  }
};

/** `journal/`: the chain up to where it stood, and what it takes to check it. */
export const addJournal = async (
  bag: Bag,
  { db, signing }: Pick<OutputDeps, 'db' | 'signing'>,
  { tenure, talk, heads, checkpoint, signer }: PackAbout,
): Promise<void> => {
  await bag.add('journal/journal.jsonl', journalLines(db, { tenure, talk, heads }));
  await bag.add('journal/checkpoint.txt', `${checkpoint.acts} acts, ${checkpoint.code}\n`);
  await bag.add('journal/public-keys.json', json(publicKeysOf(db)));
  await bag.add('journal/allowed_signers', `${allowedSigner(signer, signing.publicKey)}\n`);
};
