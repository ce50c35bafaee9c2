import type { AppHandlers } from '#shared/contract/app.ts';
import type { RecordChoices, Written } from '#shared/words/record.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { FailureOf } from '#shared/failure.ts';
import type { OutputDeps } from '../outputs/output-deps.ts';
import { safeName } from '../packs/pack-path.ts';
import { printPdf } from '../outputs/print-pdf.ts';
import { tenures } from '../registers/register-kinds.ts';
import { writeOut } from '../outputs/write-out.ts';
import { gatherRecord, themesOf } from './gather-record.ts';
import { buildRecord, type RecordModel } from './model.ts';
import { recordExported, themeWritten } from './record-acts.ts';
import { markingLine } from './standing.ts';
import { renderRecordHtml } from './render-html.ts';
import { writeOutInto } from '../outputs/write-into.ts';

const stemOf = ({ source }: RecordModel): string =>
  safeName(
    `Record - ${source.tenure.principalName} - ${source.choices.from} to ${source.choices.to}`,
  );

/** The record as a PDF, printed by main from the page itself. */
export const printRecord = (
  { host }: Pick<OutputDeps, 'host'>,
  model: RecordModel,
): Promise<Result<Buffer, FailureOf<'cannot-write'>>> => {
  const { tenure } = model.source;
  return printPdf(host, {
    html: renderRecordHtml(model, 'printed'),
    title: `Record of ${tenure.principalName}, ${tenure.post}`,
    banner: markingLine(model.standing),
  });
};

/** The intelligible record: to look at, and to write out. */
export const createRecordService = (deps: OutputDeps): AppHandlers['record'] => {
  const { db, journal, pathOf, checkPassphrase, now } = deps;

  const modelOf = (choices: RecordChoices): RecordModel | null => {
    const source = gatherRecord(deps, choices);
    return source && buildRecord(source);
  };

  const writeAll = async (
    model: RecordModel,
    { folder, formats }: { readonly folder: string; readonly formats: readonly ('html' | 'pdf')[] },
  ): Promise<Result<Written[], FailureOf<'cannot-write'>>> => {
    const contents: [string, Buffer][] = [];
    if (formats.includes('html'))
      contents.push(['html', Buffer.from(renderRecordHtml(model), 'utf8')]);
    if (formats.includes('pdf')) {
      const printed = await printRecord(deps, model);
      if (!printed.ok) return printed;
      contents.push(['pdf', printed.value]);
    }
    return ok(
      contents.map(([ending, content]) => writeOut(folder, `${stemOf(model)}.${ending}`, content)),
    );
  };

  return {
    preview: (choices) => {
      const model = modelOf(choices);
      if (!model) return err({ code: 'not-found', what: 'tenure' });
      return ok({
        html: renderRecordHtml(model),
        entries: model.inOrder.length,
        madeAt: new Date(now()).toISOString(),
      });
    },

    themes: ({ tenure }) => ok(themesOf(db, tenure).map((theme) => ({ ...theme, tenure }))),

    writeTheme: ({ tenure, theme, lead }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      journal.record(themeWritten, { subject: tenure, tenure, body: { theme, lead } });
      return ok({ tenure, theme, lead });
    },

    export: async ({ task: id, choices, folder: token, formats, passphrase }) => {
      const checked = await checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const folder = await pathOf(token);
      const model = modelOf(choices);
      if (folder === null || !model)
        return err({ code: 'not-found', what: folder === null ? 'folder' : 'tenure' });
      return writeOutInto(deps, { id, folder }, async (task) => {
        task.progress('Writing the record', 0, null);
        const written = await writeAll(model, { folder, formats });
        if (!written.ok) return written;
        journal.record(recordExported, {
          subject: choices.tenure,
          tenure: choices.tenure,
          body: { from: choices.from, to: choices.to, files: written.value },
        });
        return written;
      });
    },
  };
};
