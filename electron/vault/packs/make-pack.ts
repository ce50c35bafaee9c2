import * as fs from 'node:fs';
import path from 'node:path';
import type { PackCheck } from '#shared/words/pack.ts';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { dayOf, longDay } from '#shared/dates.ts';
import type { Departure } from '#shared/words/departure.ts';
import { gatherLetters, printLetters } from '../leavers/letters/print-letters.ts';
import { highestBanner } from '#shared/words/classification.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { checkpointOf, deviceHeads } from '../journal/checkpoint.ts';
import { notToRead } from '../entries/not-to-read.ts';
import { memberName } from '../members/member-store.ts';
import { gatherRecord } from '../record/gather-record.ts';
import { buildRecord, type RecordModel } from '../record/model.ts';
import type { RecordSource } from '../record/record-source.ts';
import { markingLine, type Standing } from '../record/standing.ts';
import type { Task } from '../tasks.ts';
import { beginBag, type Bag, type BagTags } from './bag.ts';
import { addEvidence } from './evidence.ts';
import type { EvidenceTally } from './evidence-tally.ts';
import { addJournal, addLog, addPolicy, addRecord, addRegisters } from './pack-parts.ts';
import { createNames, safeName } from './pack-path.ts';
import { packTitle, type PackAbout } from './pack-about.ts';
import { keyFingerprint, makeSshSignature, signerName } from './sshsig.ts';
import { startHere } from './start-here.ts';
import { verifyPack } from './verify.ts';

interface PackRequest {
  readonly departure: Departure;
  /** The folder that the person chose, in which the pack gets a folder of its own. */
  readonly folder: string;
  /** What is missing and why, for a pack that cannot wait; null where all is in it. */
  readonly partial: string | null;
}

interface MadePack {
  readonly name: string;
  readonly where: string;
  readonly tagManifestSha256: string;
  readonly check: PackCheck;
}

type PackFailure = FailureOf<
  'not-found' | 'need-to-know' | 'folder-not-empty' | 'cannot-write' | 'not-verified'
>;

const bagTags = (deps: OutputDeps, model: RecordModel, about: PackAbout): BagTags => {
  const { signing, app } = deps;
  const { office } = model.source;
  const { person, post, leavesOn, checkpoint, partial } = about;
  return {
    info: [
      ['Source-Organization', office.department],
      ['Contact-Name', office.recordsLead === '' ? office.name : office.recordsLead],
      [
        'External-Description',
        `${partial === null ? 'Pack' : 'PARTIAL pack'} of ${person}, ${post}, who leaves on ${longDay(leavesOn)}. Public record of ${office.department}; contains third-party material.`,
      ],
      ['External-Identifier', packTitle(about)],
      ['Bag-Software-Agent', `Daybook ${app}`],
      ['Daybook-Version', app],
      ['Daybook-Marking', markingLine(model.standing)],
      ['Daybook-Checkpoint', `${checkpoint.acts} acts, ${checkpoint.code}`],
      ['Daybook-Key-Fingerprint', about.fingerprint],
      ...(partial === null ? [] : [['Daybook-Partial', partial] as const]),
    ],
    day: about.day,
    sign: (bytes) =>
      makeSshSignature(bytes, {
        publicKey: signing.publicKey,
        sign: (given) => signing.sign(given),
      }),
  };
};

/** Which entries rest on each message. */
const restsOf = ({ entries }: RecordSource): ReadonlyMap<string, readonly string[]> => {
  const rests = new Map<string, string[]>();
  for (const { reference, evidence } of entries)
    for (const id of evidence) rests.set(id, [...(rests.get(id) ?? []), reference]);
  return rests;
};

/** `evidence/`: the tenure's talk, and of other principals' chats what entries rest on. */
const addEvidenceOfChats = async (
  bag: Bag,
  { deps: { db, files }, model: { source, standing }, about, task }: Filling,
): Promise<readonly EvidenceTally[]> => {
  const rests = restsOf(source);
  const all = [
    ...source.chats.map((chat) => ({ chat, days: about.talk })),
    ...source.otherChats.map((chat) => ({ chat, days: null })),
  ];
  const folders = createNames(40);
  const tallies: EvidenceTally[] = [];
  for (const [index, { chat, days }] of all.entries()) {
    const scope = { days, until: about.until, rests };
    const evidence = { db, files, bag, task, standing, scope };
    tallies.push(await addEvidence(evidence, chat, folders(chat.name)));
    task.progress('Packing the evidence', index + 1, all.length);
    await task.pause();
  }
  return tallies;
};

/** `letters/`: the papers of the departure as they stand; the notes of earlier packs are not this one's. */
const addLetters = async (
  bag: Bag,
  { deps, departure, about }: Filling,
): Promise<Result<null, FailureOf<'cannot-write'>>> => {
  const source = gatherLetters(deps, { ...departure, packs: [] }, about.partial);
  const printed = source ? await printLetters(deps, source) : ok([]);
  if (!printed.ok) return printed;
  for (const [name, content] of printed.value) await bag.add(`letters/${name}`, content);
  return ok(null);
};

/** Writes everything below `data/`. */
const fill = async (
  bag: Bag,
  filling: Filling,
): Promise<Result<null, FailureOf<'cannot-write'>>> => {
  const { deps, model, about, task } = filling;
  const { source } = model;
  task.progress('Writing the record and the log', 0, source.chats.length);
  const written = await addRecord(bag, deps, model);
  if (!written.ok) return written;
  const papers = await addLetters(bag, filling);
  if (!papers.ok) return papers;
  await addLog(bag, model, task);
  await addPolicy(bag, model);
  const tallies = await addEvidenceOfChats(bag, filling);
  await addRegisters(bag, source, { talk: about.talk, tallies });
  await addJournal(bag, deps, about);
  await bag.add('START HERE.html', startHere(model, about, tallies));
  return ok(null);
};

interface Filling {
  readonly deps: OutputDeps;
  readonly departure: Departure;
  readonly model: RecordModel;
  readonly about: PackAbout;
  readonly task: Task;
}

/** The marking of a pack: the highest of its entries, and of the chats whose talk is in it. */
const packStanding = ({ source, standing }: RecordModel): Standing => {
  const { entries, chats, otherChats } = source;
  const all = [...entries, ...chats, ...otherChats].map(({ marking }) => marking);
  return { ...standing, banner: highestBanner(all) };
};

/** The record of the whole tenure as it is at this moment, and where the journal stands at it. */
const gather = (
  deps: OutputDeps,
  { departure: { tenure, person, personName, leavesOn, leavesAt }, partial }: PackRequest,
): { readonly model: RecordModel; readonly about: PackAbout } | null => {
  const { db, signing, member, now } = deps;
  const day = dayOf(new Date(now()).toISOString());
  const shown = gatherRecord(deps, { tenure, from: day, to: day, themes: [] });
  if (!shown) return null;
  // Every entry of the tenure goes in, even one made before its first day or dated ahead.
  const days = shown.entries.map(({ madeAt, madeZone }) => dayOf(madeAt, madeZone));
  const [from = day] = [shown.tenure.from, ...days].toSorted();
  // A tenure that goes on ends with its principal; when somebody else leaves it does not.
  const isPrincipal = person === shown.tenure.principal;
  const talkEnd = shown.tenure.to ?? (isPrincipal ? leavesOn : day);
  const to = [talkEnd, ...days].toSorted().at(-1) ?? day;
  const record = buildRecord({ ...shown, partial, choices: { tenure, from, to, themes: [] } });
  const model = { ...record, standing: packStanding(record) };
  const heads = deviceHeads(db);
  const acts = heads.reduce((sum, { n }) => sum + n, 0);
  return {
    model,
    about: {
      person: personName,
      post: shown.tenure.post,
      tenure,
      leavesOn,
      talk: { from: shown.tenure.from, to: talkEnd },
      until: isPrincipal && leavesOn === talkEnd ? leavesAt : null,
      day,
      heads,
      checkpoint: checkpointOf(acts, heads),
      fingerprint: keyFingerprint(signing.publicKey),
      signer: signerName(memberName(db, member)),
      partial,
    },
  };
};

/**
 * Makes the pack of a departure and reads every byte of it again before it gets its name.
 * What was cancelled or failed leaves nothing behind.
 */
export const makePack = async (
  deps: OutputDeps,
  request: PackRequest,
  task: Task,
): Promise<Result<MadePack, PackFailure>> => {
  const gathered = gather(deps, request);
  if (!gathered) return err({ code: 'not-found', what: 'tenure' });
  const { model, about } = gathered;
  const { withheld } = model.source;
  // Only who may read all of it makes a whole one; one that cannot wait goes without, and says PARTIAL.
  if (withheld.length > 0 && request.partial === null) {
    return err(
      notToRead(
        deps.db,
        withheld.map(({ id }) => id),
      ),
    );
  }
  const name = safeName(packTitle(about), 120);
  const where = path.join(request.folder, name);
  if (fs.existsSync(where)) return err({ code: 'folder-not-empty', where });

  const bag = await beginBag(request.folder, name);
  try {
    const filled = await fill(bag, { deps, departure: request.departure, model, about, task });
    if (!filled.ok) return filled;
    const sealed = await bag.seal(bagTags(deps, model, about));
    const check = await verifyPack(sealed.place, {
      expected: about.fingerprint,
      onProgress: (done, total) => task.progress('Reading every byte again', done, total),
      signal: task.signal,
    });
    if (!check.holds) return err({ code: 'not-verified', problems: [...check.problems] });
    await task.pause();
    return ok({
      name,
      where: sealed.giveName(),
      tagManifestSha256: sealed.tagManifestSha256,
      check,
    });
  } finally {
    await bag.abandon();
  }
};
