import { csv } from '../packs/csv.ts';
import type { RecordModel } from './model.ts';
import { toldTime } from './record-words.ts';
import type { ToldEntry } from './told.ts';

/** The chronology of a record as a table: one line an entry, in order of time. */
export const recordCsv = ({ inOrder }: RecordModel): string =>
  csv(
    [
      'made (UTC)',
      'made',
      'reference',
      'theme',
      'what',
      'exact words',
      'by',
      'basis',
      'marking',
      'then',
      'filed as',
    ],
    inOrder.map(({ entry, marking, overtaken }) => [
      entry.madeAt,
      toldTime(entry.madeAt, entry.madeZone),
      entry.reference,
      entry.theme,
      entry.title,
      entry.exactWords,
      entry.decidedBy?.name ?? '',
      entry.basis,
      marking,
      overtaken.map(({ says, reference }) => `${says} [${reference}]`).join('; '),
      entry.filings.map(({ reference }) => reference).join('; '),
    ]),
  );

const toldJson = ({
  entry,
  evidence,
  evidenceGone,
  overtaken,
  links,
  history,
}: ToldEntry): unknown => ({
  ...entry,
  evidence,
  evidenceGone,
  overtaken,
  linksInWords: links,
  history,
});

/** The data behind a record: everything that its page tells. */
export const recordJson = (model: RecordModel): unknown => {
  const { source, standing, period, people, themes, inOrder, gaps, leftOut, thirdParty } = model;
  const { choices, madeAt, compiledBy, office, tenure, checkpoint } = source;
  return {
    marking: standing.banner,
    demo: standing.demo,
    partial: standing.partial,
    department: office.department,
    office: office.name,
    tenure,
    choices,
    period,
    madeAt,
    compiledBy,
    checkpoint,
    thirdParty,
    leftOut,
    people,
    themes: themes.map(({ theme, lead, entries }) => ({
      theme,
      lead,
      entries: entries.map(({ entry }) => entry.reference),
    })),
    entries: inOrder.map(toldJson),
    gaps,
  };
};
