import type { Category } from '#shared/words/message.ts';
import type { SampleExport } from './exports.ts';
import type { PlannedLook, Story } from './plan.ts';

/** What the office makes of one line of an export. */
export interface PlannedLine {
  /** Who, as the file names them. */
  readonly label: string;
  /** London’s wall time, to the minute: several lines may share it. */
  readonly at: string;
  readonly category: Category;
  /** Names this line where an entry rests on it. */
  readonly tag: string | null;
}

/** One file that the office takes up, and what it makes of its lines. */
export interface PlannedExport extends Pick<SampleExport, 'name' | 'chat' | 'use'> {
  readonly lines: readonly PlannedLine[];
}

/** What the office made of a storyline, without what was said in it. */
export type PlannedStory = Omit<Story, 'talk'>;

/** All that the making of the sample office says, as plain data. */
export interface SamplePlan {
  /** In the order in which the office takes them up. */
  readonly exports: readonly PlannedExport[];
  readonly stories: readonly PlannedStory[];
  readonly looks: readonly PlannedLook[];
}

/** How much of a wall time says its minute. */
export const MINUTE = 16;

/** Finds a line of talk in an export: who, in which minute, and there may be several. */
export const lineKey = (label: string, at: string): string => `${label}|${at.slice(0, MINUTE)}`;
