import * as fs from 'node:fs';
import type { PackCheck } from '#shared/contract/outputs.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { dayOf } from '#shared/dates.ts';
import { policySets } from '#policy/sets.ts';
import type { OutputDeps } from '../outputs-deps.ts';
import { memberName } from '../members/member-store.ts';
import { gatherRecord } from '../record/gather-record.ts';
import { html } from '../record/html.ts';
import { buildRecord, type RecordModel } from '../record/model.ts';
import { renderInFull } from '../record/render-entry.ts';
import { renderRecordHtml } from '../record/render-html.ts';
import { printRecord } from '../record/record-service.ts';
import type { Task } from '../tasks.ts';
import { beginBag, type Bag } from './bag.ts';
import { addEvidence } from './evidence.ts';
import { journalLines, publicKeysOf } from './journal-export.ts';
import { createNames, safeName } from './pack-path.ts';
import { page } from './page.ts';
import { policyInWords } from './policy-words.ts';
import { allowedSigner, keyFingerprint, makeSshSignature } from './sshsig.ts';
import { startHere } from './start-here.ts';
import { entriesCsv, registerTables } from './tables.ts';
import { verifyPack } from './verify.ts';

interface PackRequest {
  readonly tenure: string;
  readonly person: string;
  readonly leavesOn: string;
  /** The folder that the person chose, in which the pack gets a folder of its own. */
  readonly folder: string;
}

export interface MadePack {
  readonly name: string;
  readonly where: string;
  readonly tagManifestSha256: string;
  readonly check: PackCheck;
}

type PackFailure = FailureOf<'not-found' | 'folder-not-empty' | 'cannot-write' | 'not-verified'>;

/** A name for `ssh-keygen -I`: no spaces, nothing that a pattern could match. */
const signerName = (name: string): string =>
  safeName(name)
    .replaceAll(/[^A-Za-z0-9-]+/g, '-')
    .toLowerCase();

const addRecordAndLog = async (
  bag: Bag,
  model: RecordModel,
  deps: OutputDeps,
): Promise<Result<null, FailureOf<'cannot-write'>>> => {
  const { source, banner, inOrder } = model;
  const recordPage = renderRecordHtml(model);
  await bag.add('record/record.html', recordPage);
  const printed = await printRecord(deps, model, recordPage);
  if (!printed.ok) return printed;
  await bag.add('record/record.pdf', printed.value);
  await bag.add('log/entries.csv', entriesCsv(source));
  await bag.add('log/entries.json', `${JSON.stringify(source.entries, null, 2)}\n`);
  for (const told of inOrder) {
    const { reference, title } = told.entry;
    const note = page({
      title: `Note for the record ${reference}: ${title}`,
      banner: told.entry.marking.sensitive ? 'OFFICIAL-SENSITIVE' : 'OFFICIAL',
      demo: source.demo,
      body: html`<h1>Note for the record</h1>
        ${renderInFull(told, source.histories.get(told.entry.id) ?? [])}`,
    });
    await bag.add(`log/notes for the record/${reference}.html`, note);
  }
  for (const [name, table] of registerTables(source)) await bag.add(`registers/${name}`, table);
  for (const set of policySets) {
    await bag.add(`policy/${set.id}.html`, policyInWords(set, { banner, demo: source.demo }));
    await bag.add(`policy/${set.id}.json`, `${JSON.stringify(set, null, 2)}\n`);
  }
  return ok(null);
};

const addJournal = async (
  bag: Bag,
  tenure: string,
  { db, journal, signing, member }: OutputDeps,
): Promise<void> => {
  const { acts, code } = journal.checkpoint();
  await bag.add('journal/journal.jsonl', journalLines(db, tenure));
  await bag.add('journal/checkpoint.txt', `${acts} acts, ${code}\n`);
  await bag.add('journal/public-keys.json', `${JSON.stringify(publicKeysOf(db), null, 2)}\n`);
  const signer = signerName(memberName(db, member));
  await bag.add('journal/allowed_signers', `${allowedSigner(signer, signing.publicKey)}\n`);
};

/**
 * Makes the pack of a departure and reads every byte of it again before it says that it is done.
 * What was cancelled or failed leaves nothing behind.
 */
export const makePack = async (
  deps: OutputDeps,
  { tenure, person, leavesOn, folder }: PackRequest,
  task: Task,
): Promise<Result<MadePack, PackFailure>> => {
  const { db, files, signing, member, now, app } = deps;
  const today = dayOf(new Date(now()).toISOString());
  const from = gatherRecord(deps, { tenure, from: today, to: today, themes: [] });
  if (!from) return err({ code: 'not-found', what: 'tenure' });
  const to = leavesOn > today ? leavesOn : today;
  const source = { ...from, choices: { tenure, from: from.tenure.from, to, themes: [] } };
  const model = buildRecord(source);
  const name = safeName(`Daybook pack - ${person} - ${source.tenure.post} - ${today}`);
  const where = `${folder}/${name}`;
  if (fs.existsSync(where)) return err({ code: 'folder-not-empty', where });

  const bag = await beginBag(folder, name);
  try {
    const fingerprint = keyFingerprint(signing.publicKey);
    const signer = signerName(memberName(db, member));
    const { banner } = model;
    await bag.add(
      'START HERE.html',
      startHere({ source, banner, person, leavesOn, fingerprint, signer }),
    );
    task.progress('Writing the record and the log', 0, source.chats.length);
    const written = await addRecordAndLog(bag, model, deps);
    if (!written.ok) {
      await bag.abandon();
      return written;
    }
    const folders = createNames();
    for (const [index, chat] of source.chats.entries()) {
      const evidence = { db, files, bag, task, banner, demo: source.demo };
      await addEvidence(evidence, chat, folders(chat.name));
      task.progress('Packing the evidence', index + 1, source.chats.length);
      await task.pause();
    }
    await addJournal(bag, tenure, deps);
    const { office } = source;
    const finished = await bag.finish({
      info: [
        ['Source-Organization', office.department],
        ['Contact-Name', office.recordsLead === '' ? office.name : office.recordsLead],
        [
          'External-Description',
          `Pack of ${person}, ${source.tenure.post}, who leaves on ${leavesOn}. Public records; they belong to the Crown.`,
        ],
        ['External-Identifier', name],
        ['Bag-Software-Agent', `Daybook ${app}`],
        ['Daybook-Marking', source.demo ? `${banner} - DEMO` : banner],
        ['Daybook-Checkpoint', `${source.checkpoint.acts} acts, ${source.checkpoint.code}`],
        ['Daybook-Key-Fingerprint', fingerprint],
      ],
      day: today,
      sign: (bytes) =>
        makeSshSignature(bytes, {
          publicKey: signing.publicKey,
          sign: (given) => signing.sign(given),
        }),
    });
    const check = await verifyPack(finished.folder, {
      expected: fingerprint,
      onProgress: (done, total) => task.progress('Reading every byte again', done, total),
      signal: task.signal,
    });
    if (!check.holds) {
      fs.rmSync(finished.folder, { recursive: true, force: true });
      return err({ code: 'not-verified', problems: check.problems });
    }
    return ok({
      name,
      where: finished.folder,
      tagManifestSha256: finished.tagManifestSha256,
      check,
    });
  } catch (stopped) {
    await bag.abandon();
    fs.rmSync(where, { recursive: true, force: true });
    throw stopped;
  }
};
