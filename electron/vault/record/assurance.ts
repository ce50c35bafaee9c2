import { dayOf, daysBetween } from '#shared/dates.ts';
import { isSeen } from '#shared/words/look.ts';
import type { Instant } from '#shared/words/time.ts';
import type { RecordModel } from './model.ts';
import { looksOfPeriod } from './period.ts';
import { DEVICE_WORDS } from './record-words.ts';

/** How often a chat was looked at in the period, and how often it was not. */
export interface Coverage {
  readonly chat: string;
  /** Days between looks that were agreed with the office (¶23). */
  readonly everyDays: number;
  readonly seen: number;
  readonly told: number;
  readonly imported: number;
  readonly missed: number;
}

/** Days from one event to another over the entries; null where there is no entry. */
export interface Delay {
  readonly from: string;
  readonly entries: number;
  readonly middle: number | null;
  readonly longest: number | null;
}

/** A name and how many entries are of it. */
export interface Count {
  readonly name: string;
  readonly entries: number;
}

/** What the records officer may want to know of how the record came to be. */
export interface Assurance {
  readonly coverage: readonly Coverage[];
  readonly delays: readonly Delay[];
  readonly notFiled: number;
  readonly channels: readonly Count[];
  readonly devices: readonly Count[];
  /** Records of imported files that were not selected, and so were not kept. */
  readonly notSelected: number;
  readonly notUnderstood: number;
}

const delayOf = (from: string, pairs: readonly (readonly [Instant, Instant])[]): Delay => {
  const days = pairs
    .map(([a, b]) => Math.max(0, daysBetween(dayOf(a), dayOf(b))))
    .toSorted((a, b) => a - b);
  return {
    from,
    entries: days.length,
    middle: days[Math.floor((days.length - 1) / 2)] ?? null,
    longest: days.at(-1) ?? null,
  };
};

const countsOf = (names: readonly string[]): readonly Count[] =>
  [...new Set(names)]
    .map((name) => ({ name, entries: names.filter((one) => one === name).length }))
    .toSorted((a, b) => b.entries - a.entries || a.name.localeCompare(b.name, 'en-GB'));

const coverageOf = ({ source }: RecordModel): readonly Coverage[] => {
  const { choices, chats } = source;
  const looks = looksOfPeriod(source.looks, choices).filter(
    ({ upTo }) => dayOf(upTo) <= choices.to,
  );
  return chats.map(({ id, name, lookEveryDays }) => {
    const own = looks.filter(({ chat }) => chat === id);
    const made = own.filter(isSeen);
    return {
      chat: name,
      everyDays: lookEveryDays,
      seen: made.filter(({ basis, outcome }) => basis === 'seen' && outcome !== 'imported').length,
      told: made.filter(({ basis }) => basis === 'told').length,
      imported: made.filter(({ outcome }) => outcome === 'imported').length,
      missed: own.length - made.length,
    };
  });
};

/** Works out the assurance of a record from what it is made of. */
export const assuranceOf = (model: RecordModel): Assurance => {
  const { source, inOrder } = model;
  const entries = inOrder.map(({ entry }) => entry);
  const filed = entries.flatMap(({ recordedAt, filings }) => {
    const days = filings.map(({ filedOn }) => filedOn).toSorted();
    return days[0] === undefined ? [] : [[recordedAt, `${days[0]}T12:00:00.000Z`] as const];
  });
  const sums = source.imports.map(({ reconciliation }) => reconciliation);
  return {
    coverage: coverageOf(model),
    delays: [
      delayOf(
        'made to learnt',
        entries.map(({ madeAt, learntAt }) => [madeAt, learntAt]),
      ),
      delayOf(
        'learnt to recorded',
        entries.map(({ learntAt, recordedAt }) => [learntAt, recordedAt]),
      ),
      delayOf('recorded to filed', filed),
    ],
    notFiled: entries.length - filed.length,
    channels: countsOf(inOrder.map(({ channel }) => channel || 'Not known')),
    devices: countsOf(
      entries.map(({ deviceState }) =>
        deviceState === null ? 'Not known' : DEVICE_WORDS[deviceState],
      ),
    ),
    notSelected: sums.reduce((sum, { notSelected }) => sum + notSelected, 0),
    notUnderstood: sums.reduce((sum, { notUnderstoodLines }) => sum + notUnderstoodLines, 0),
  };
};
