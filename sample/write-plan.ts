import { EXPORTS, type SampleExport } from './exports.ts';
import { sampleLooks } from './looks.ts';
import { reportsTold } from './reports-told.ts';
import { MINUTE, type PlannedExport, type SamplePlan } from './sample-plan.ts';
import { STORIES } from './storylines.ts';

const planOf = ({ name, chat, use, said, labelOf }: SampleExport): PlannedExport => ({
  name,
  chat,
  use,
  lines: said().map((line) => ({
    label: labelOf(line),
    at: line.at.slice(0, MINUTE),
    category: line.category,
    tag: line.tag,
  })),
});

/** The plan, made of the stories: a file of the build, so that no window carries them. */
export const writePlan = (): SamplePlan => ({
  exports: EXPORTS.map((made) => planOf(made)),
  stories: STORIES.map(({ talk: _talk, ...story }) => ({ ...story, reports: reportsTold(story) })),
  looks: sampleLooks(),
});
