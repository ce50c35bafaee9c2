import { dayOf, daysBetween, longTime } from '#shared/dates.ts';
import { counted, listText, numberText } from '#shared/plural.ts';
import type { HealthCheck } from '#shared/words/health.ts';
import type { Verification } from '#shared/words/journal.ts';
import type { Instant } from '#shared/words/time.ts';

/** What was found of a vault. */
export interface HealthFacts {
  readonly now: Instant;
  readonly journal: Pick<Verification, 'acts' | 'problems'>;
  readonly databaseBytes: number;
  readonly sealed: {
    readonly files: number;
    readonly bytes: number;
    /** Names of those that are not as they were sealed. */
    readonly damaged: readonly string[];
    /** Names of those that imports need and that are not there. */
    readonly missing: readonly string[];
  };
  /** Imports that are not yet in their place. */
  readonly unplaced: number;
  readonly copiedAt: Instant | null;
  readonly freeBytes: number;
  readonly newestAct: Instant | null;
  readonly signIns: number;
  readonly keychains: number;
  readonly recovery: {
    readonly demo: boolean;
    readonly sheet: boolean;
    readonly recipients: number;
    /** Whether the slot is sealed to the recipients on record. */
    readonly isSealedToThem: boolean;
  };
}

const MB = 1_000_000;

const sizeText = (bytes: number): string =>
  bytes < MB ? 'less than 1 MB' : `${numberText(Math.round(bytes / MB))} MB`;

/** Enough of a name of 64 characters to find the file by. */
const shortName = (name: string): string => `${name.slice(0, 2)}/${name.slice(2, 10)}…`;

const FEW = 5;

const namesText = (names: readonly string[]): string =>
  listText([
    ...names.slice(0, FEW).map(shortName),
    ...(names.length > FEW ? [`${numberText(names.length - FEW)} more`] : []),
  ]);

const RESTORE =
  'Go on working on nothing that rests on it. Ask IT support to look at the disk, and restore the vault from the copy off the laptop.';

const well = (what: string, found: string): HealthCheck => ({
  what,
  found,
  state: 'well',
  next: '',
});

const journalCheck = ({ journal }: HealthFacts): HealthCheck => {
  const what = 'Journal and database';
  const read = `${counted(journal.acts, 'act')} and every page of the database were read again`;
  return journal.problems.length === 0
    ? well(what, `${read}; all of it holds.`)
    : {
        what,
        found: `${read}; ${counted(journal.problems.length, 'problem')}: ${journal.problems[0] ?? ''}`,
        state: 'wrong',
        next: RESTORE,
      };
};

const sealedCheck = ({ sealed }: HealthFacts): HealthCheck => {
  const what = 'Sealed files';
  const read = `${counted(sealed.files, 'file')}, ${sizeText(sealed.bytes)}, each read to its end`;
  const wrong = [
    ...(sealed.damaged.length > 0
      ? [`${counted(sealed.damaged.length, 'file')} damaged: ${namesText(sealed.damaged)}`]
      : []),
    ...(sealed.missing.length > 0
      ? [`${counted(sealed.missing.length, 'file')} missing: ${namesText(sealed.missing)}`]
      : []),
  ];
  return wrong.length === 0
    ? well(what, `${read}; none damaged, and none missing that an import needs.`)
    : { what, found: `${read}. ${wrong.join('. ')}.`, state: 'wrong', next: RESTORE };
};

const importCheck = ({ unplaced }: HealthFacts): HealthCheck => {
  const what = 'Imports';
  return unplaced === 0
    ? well(what, 'All that was imported is in its place.')
    : {
        what,
        found: `${counted(unplaced, 'import')} not yet in place.`,
        state: 'look',
        next: 'Lock, and open Daybook again: it goes on by itself.',
      };
};

/** Days after which the copy off the laptop is old. */
const COPY_DAYS = 2;

const copyCheck = ({ copiedAt, now }: HealthFacts): HealthCheck => {
  const what = 'Copy off the laptop';
  const next = 'Make one in Settings, Copy off the laptop: a dead laptop loses nothing copied.';
  if (copiedAt === null) return { what, found: 'None was ever made.', state: 'look', next };
  const days = daysBetween(dayOf(copiedAt), dayOf(now));
  const found = `Made on ${longTime(copiedAt)}, ${counted(days, 'day')} ago.`;
  return days < COPY_DAYS ? well(what, found) : { what, found, state: 'look', next };
};

/** What re-keying and a pack need for a while. */
const spaceWanted = ({ databaseBytes, sealed }: HealthFacts): number =>
  2 * (databaseBytes + sealed.bytes) + 500 * MB;

const spaceCheck = (facts: HealthFacts): HealthCheck => {
  const what = 'Room on the disk';
  const { databaseBytes, sealed, freeBytes } = facts;
  const found = `${sizeText(freeBytes)} free; the vault takes ${sizeText(databaseBytes + sealed.bytes)}.`;
  return freeBytes >= spaceWanted(facts)
    ? well(what, found)
    : {
        what,
        found,
        state: 'look',
        next: 'Free some space: packs, imports and revoking a sign-in need room for a while.',
      };
};

const TEN_MINUTES_MS = 600_000;

const clockCheck = ({ now, newestAct }: HealthFacts): HealthCheck => {
  const what = 'Clock';
  const ahead = newestAct === null ? 0 : Date.parse(newestAct) - Date.parse(now);
  return ahead <= TEN_MINUTES_MS
    ? well(what, `The laptop says ${longTime(now)}; nothing was recorded after that.`)
    : {
        what,
        found: `The laptop says ${longTime(now)}, and something was recorded at ${longTime(newestAct ?? now)}.`,
        state: 'look',
        next: 'Ask IT support to set the clock: times of what is recorded now are wrong.',
      };
};

const recoveryCheck = ({ recovery }: HealthFacts): HealthCheck => {
  const what = 'Recovery by the department';
  if (recovery.demo) return well(what, 'A vault for trying Daybook out needs none.');
  const ways = [
    ...(recovery.recipients > 0
      ? [`sealed to ${counted(recovery.recipients, 'recovery key')} of the department`]
      : []),
    ...(recovery.sheet ? ['two recovery sheets'] : []),
  ];
  if (ways.length === 0 || !recovery.isSealedToThem) {
    return {
      what,
      found:
        ways.length === 0
          ? 'There is none: whoever loses every passphrase loses the vault.'
          : 'The slot is not sealed to the recovery keys on record.',
      state: 'wrong',
      next: 'Lock, and open Daybook again, which makes it anew. Where this comes back, tell IT support.',
    };
  }
  return well(what, `There is a way: ${listText(ways)}.`);
};

const signInCheck = ({ signIns, keychains }: HealthFacts): HealthCheck => {
  const what = 'Sign-ins';
  const found = `${counted(signIns, 'sign-in')}; ${keychains === 0 ? 'none' : numberText(keychains)} opened by the laptop’s keychain.`;
  return signIns > 1
    ? well(what, found)
    : {
        what,
        found,
        state: 'look',
        next: 'Add a second member in Settings, so that nobody alone holds the way in.',
      };
};

/** What was found, in words: what is wrong first, then what is to be looked at. */
export const healthChecks = (facts: HealthFacts): HealthCheck[] => {
  const checks = [
    journalCheck(facts),
    sealedCheck(facts),
    importCheck(facts),
    copyCheck(facts),
    recoveryCheck(facts),
    signInCheck(facts),
    spaceCheck(facts),
    clockCheck(facts),
  ];
  const order = ['wrong', 'look', 'well'];
  return checks.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
};
