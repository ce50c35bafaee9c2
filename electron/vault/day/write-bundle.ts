import type { BundleFacts } from '#shared/words/day.ts';
import type { FailureOf } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { importSheetCsv } from '../packs/entry-tables.ts';
import { writeManifest } from '../packs/manifest.ts';
import { safeName } from '../packs/pack-path.ts';
import { printPdf } from '../outputs/print-pdf.ts';
import { markingLine } from '../record/standing.ts';
import type { Task } from '../tasks.ts';
import { addEvidence } from './bundle-evidence.ts';
import { beginFolder, type BundleFolder } from './bundle-folder.ts';
import type { BundleModel } from './bundle-model.ts';
import { bundleNotes } from './bundle-notes.ts';
import { coveringNote, subjectOf } from './covering-note.ts';
import { emailDraft } from './email-draft.ts';

const NOTES = 'notes for the record';
/** What mail servers take with room to spare, once it has grown by a third. */
const MOST_ATTACHED = 10 * 1024 * 1024;

const nameOf = ({ source, standing, day }: BundleModel): string =>
  safeName(
    `Daybook bundle${standing.partial === null ? '' : ' PARTIAL'} - ${source.tenure.principalName} - ${day}`,
    120,
  );

const attachedName = (file: string): string => file.replaceAll('/', ' - ');

/** The files that go with the email: all but the page that the PDF was printed from, while they are small enough. */
const attachable = (folder: BundleFolder): readonly string[] => {
  const all = folder.files().filter(({ path }) => path !== `${NOTES}.html`);
  const bytes = all.reduce((sum, file) => sum + file.bytes, 0);
  const few = new Set([`${NOTES}.pdf`, 'entries.csv']);
  return all.map(({ path }) => path).filter((path) => bytes <= MOST_ATTACHED || few.has(path));
};

/** What says what the bundle is: the covering note, the same as an email, and the hash of each file. */
const addCover = async (folder: BundleFolder, model: BundleModel): Promise<void> => {
  const attached = attachable(folder);
  const files = folder.files().map(({ path }) => path);
  const content = await Promise.all(
    attached.map(async (path) => ({ name: attachedName(path), content: await folder.read(path) })),
  );
  const listed = files.filter((path) => path !== `${NOTES}.html`);
  await folder.add('covering note.txt', coveringNote(model, files, null));
  await folder.add(
    'email draft.eml',
    emailDraft({
      subject: subjectOf(model),
      text: coveringNote(model, listed, attached.map(attachedName)),
      attached: content,
    }),
  );
  await folder.add('SHA256SUMS.txt', writeManifest(folder.files()));
};

interface WrittenBundle extends Pick<BundleFacts, 'name' | 'where'> {
  readonly files: BundleFacts['files'];
}

/**
 * Writes a day's bundle into a folder of its own inside the one that was chosen. What was cancelled
 * or failed leaves nothing behind. Throws what the file system throws.
 */
export const writeBundle = async (
  deps: OutputDeps,
  { model, into }: { readonly model: BundleModel; readonly into: string },
  task: Task,
): Promise<Result<WrittenBundle, FailureOf<'cannot-write'>>> => {
  const folder = await beginFolder(into, nameOf(model));
  try {
    task.progress('Writing the notes', 0, model.told.length);
    await folder.add(`${NOTES}.html`, bundleNotes(model));
    const printed = await printPdf(deps.host, {
      html: bundleNotes(model, true),
      title: subjectOf(model),
      banner: markingLine(model.standing),
    });
    if (!printed.ok) return printed;
    await folder.add(`${NOTES}.pdf`, printed.value);
    await folder.add('entries.csv', importSheetCsv(model.told.map(({ entry }) => entry)));
    const { db, files } = deps;
    for (const [index, told] of model.told.entries()) {
      await addEvidence({ db, files, folder, task }, model, told);
      task.progress('Writing the evidence', index + 1, model.told.length);
    }
    await addCover(folder, model);
    await task.pause();
    return ok({ ...folder.giveName(), files: [...folder.files()] });
  } finally {
    await folder.abandon();
  }
};
