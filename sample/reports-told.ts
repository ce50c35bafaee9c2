import type { PlannedEntry, PlannedReport, Story } from './plan.ts';

/** What the office tags an entry with once its exceptional use was reported. */
const REPORTED = '¶10a report made';

const reportOf = (
  { theme, filings }: Pick<Story, 'theme' | 'filings'>,
  { key, channelReason }: PlannedEntry,
): PlannedReport[] => {
  const filing = filings.find(({ entries }) => entries.includes(key));
  if (!filing || channelReason?.state !== 'given') return [];
  const { filedOn } = filing;
  return [
    {
      entry: key,
      steps: [
        { kind: 'written', circumstances: `${channelReason.by}: “${channelReason.reason}”` },
        {
          kind: 'sent',
          to: ['kim-team', 'head-of-unit'],
          on: filedOn,
          how: `Email “Exception report: ${theme}”, ${filedOn}`,
        },
      ],
    },
  ];
};

/** The exception reports of a story: those told in full, and of entries that say theirs was made. */
export const reportsTold = (story: Omit<Story, 'talk'>): readonly PlannedReport[] => {
  const told = story.reports ?? [];
  const inFull = new Set(told.map(({ entry }) => entry));
  return [
    ...told,
    ...story.entries
      .filter(({ key, tags = [] }) => tags.includes(REPORTED) && !inFull.has(key))
      .flatMap((entry) => reportOf(story, entry)),
  ];
};
