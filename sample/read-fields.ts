import type { EntryFlag, Pointer } from '#shared/words/entry.ts';
import { CAST, isCastKey, type CastKey } from './cast.ts';
import { sensitive, type ChatKey, type DeviceKey, type PlannedEntry } from './plan.ts';

/** Where an entry was filed, as it is written: `filed 2026-02-19/01 nandan`. */
export interface WrittenFiling {
  readonly filedOn: string;
  /** The bundle of that day. */
  readonly number: string;
  readonly by: string;
  readonly evidenceIncluded: boolean;
  /** The email that it is, where it is one; empty for a reference of the file plan. */
  readonly mail: string;
}

type Given = Partial<PlannedEntry>;

const castOf = (written: string): CastKey => {
  if (!isCastKey(written)) throw new Error(`nobody of the cast: ${written}`);
  return written;
};

const words = (rest: string): readonly string[] => rest.split(' ').filter((word) => word !== '');

const parts = (rest: string): readonly [string, string, string] => {
  const [first = '', second = '', third = ''] = rest.split(' | ');
  return [first, second, third];
};

/** `at 2026-03-04 21:10 pym linkedin`: made then, by whom, in which chat (`-` for none). */
const madeAt = (rest: string): Given => {
  const [day = '', time = '', by = '', chat] = words(rest);
  return {
    made: `${day} ${time}`,
    ...(by !== '' && { by: castOf(by) }),
    ...(chat !== undefined && { chat: chat === '-' ? null : (chat as ChatKey) }),
  };
};

/** `channel teale She was on a train.`, or `channel asked 2026-03-04` where no reason was given. */
const channelOf = (rest: string): Given => {
  const [first = '', ...more] = words(rest);
  if (first === 'asked') return { channelReason: { state: 'not-given', askedOn: more[0] ?? '' } };
  const by = CAST[castOf(first)].name;
  return { channelReason: { state: 'given', by, reason: more.join(' ') } };
};

const list = (rest: string): readonly string[] => rest.split(', ').filter((one) => one !== '');

/** What each field says; a field that may come more than once adds to what is there. */
const FIELDS: Readonly<Record<string, (rest: string, given: Given) => Given>> = {
  at: madeAt,
  by: (rest) => ({ by: castOf(rest) }),
  learnt: (rest) => ({ learnt: rest }),
  zone: (rest) => ({ madeZone: rest }),
  with: (rest) => ({ with: words(rest).map(castOf) }),
  rests: (rest) => ({ rests: words(rest) }),
  words: (rest) => ({ exactWords: rest }),
  asked: (rest) => ({ asked: rest }),
  advised: (rest) => ({ advised: rest }),
  why: (rest) => ({ reason: rest }),
  subject: (rest) => ({ conditions: rest }),
  channel: channelOf,
  told: (rest) => ({ toldTo: rest }),
  acted: (rest) => ({ actedOn: rest }),
  later: (rest) => ({ whatFollowed: rest }),
  readout: (rest) => ({ readOut: rest }),
  nocopy: (rest) => ({ whyNoCopy: rest, captureMethod: 'substance' }),
  basis: (rest) => ({ basis: rest as NonNullable<Given['basis']> }),
  capture: (rest) => ({ captureMethod: rest as NonNullable<Given['captureMethod']> }),
  limb: (rest) => ({ limb: rest === '' ? null : (rest as NonNullable<Given['limb']>) }),
  confirmed: (rest) => ({ confirmedBack: rest as NonNullable<Given['confirmedBack']> }),
  account: (rest) => ({ account: rest }),
  device: (rest) => ({ usedDevice: rest === 'unknown' ? null : (rest as DeviceKey) }),
  unsolicited: () => ({ unsolicited: true }),
  drift: () => ({ drift: true }),
  personal: (rest) => ({ personalData: true, specialCategory: rest === 'special' }),
  mark: (rest) => ({ marking: sensitive(list(rest)) }),
  flags: (rest) => ({ flags: words(rest) as EntryFlag[] }),
  tags: (rest) => ({ tags: [...list(rest)] }),
  paper: (rest, { pointers = [] }) => {
    const [kind = 'other', ...reference] = words(rest);
    const pointer = { kind: kind as Pointer['kind'], reference: reference.join(' ') };
    return { pointers: [...pointers, pointer] };
  },
  says: (rest, { accounts = [] }) => {
    const [by, says] = parts(rest);
    return { accounts: [...accounts, { by, says }] };
  },
  action: (rest, { actions = [] }) => {
    const [what, owner, due] = parts(rest);
    return { actions: [...actions, { what, owner, due: due === '' ? null : due }] };
  },
  link: (rest, { linked = [] }) => {
    const [kind = '', to = ''] = words(rest);
    const link = { kind: kind as 'supersedes' | 'reverses' | 'part-of', to };
    return { linked: [...linked, link] };
  },
};

const FILED = /^(\d{4}-\d\d-\d\d)(?:\/(\d\d))? (\w+)( alone)?(?: (.*))?$/;

/** `filed 2026-02-19/01 nandan`; `alone`: without its evidence; an email is named after. */
const filingOf = (rest: string): WrittenFiling => {
  const found = FILED.exec(rest);
  if (!found) throw new Error(`not a filing: ${rest}`);
  const [, filedOn = '', number = '01', by = '', alone, mail = ''] = found;
  return { filedOn, number, by, evidenceIncluded: alone === undefined, mail };
};

/** Reads the fields of an entry, one a line. Throws on a field that there is not. */
export const readFields = (
  lines: readonly string[],
): { readonly given: Given; readonly filing: WrittenFiling | null } => {
  const given: Given = {};
  let filing: WrittenFiling | null = null;
  for (const line of lines) {
    const [name = '', ...more] = line.split(' ');
    const rest = more.join(' ');
    if (name === 'filed') filing = filingOf(rest);
    else {
      const field = FIELDS[name];
      if (!field) throw new Error(`no such field: ${line}`);
      Object.assign(given, field(rest, given));
    }
  }
  return { given, filing };
};
