import { LONDON, longDay, longTime, shortTime } from '#shared/dates.ts';
import { setById } from '#policy/sets.ts';
import type {
  Basis,
  CaptureMethod,
  ChannelReason,
  EntryDetails,
  EntryKind,
} from '#shared/words/entry.ts';
import type { DeviceState } from '#shared/words/device.ts';
import type { MemberRole } from '#shared/words/member.ts';
import type { Instant, Zone } from '#shared/words/time.ts';

/** A time as it was told and, where that was not in London, what London's clocks said. */
export const toldTime = (instant: Instant, zone: Zone = LONDON): string =>
  zone === LONDON
    ? longTime(instant)
    : `${longTime(instant, zone)}; in London ${longTime(instant)}`;

/** The same for tables, where London is plain. */
export const toldTimeShort = (instant: Instant, zone: Zone = LONDON): string =>
  zone === LONDON
    ? shortTime(instant)
    : `${shortTime(instant, zone)}; in London ${shortTime(instant)}`;

/** Why this channel was used, as far as anyone has said (¶6, ¶10a). */
export const reasonText = (why: ChannelReason): string => {
  if (why.state === 'given') return `${why.reason} (given by ${why.by})`;
  return why.state === 'not-given'
    ? `Reason not given; asked on ${longDay(why.askedOn)}`
    : 'Reason not asked for';
};

/** A policy set by its title, which has its day; its id where this program does not know it. */
export const policySetText = (id: string): string => setById(id)?.title ?? id;

/** What a member may do, as a list of people says it. */
export const ROLE_WORDS: Readonly<Record<MemberRole, string>> = {
  'private-secretary': 'Private secretary',
  'records-lead': 'Records lead',
  'read-only': 'Member who may only read',
};

/** How the office knows, as the record says it. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  exported: 'from an export of the chat',
  seen: 'seen by the office',
  forwarded: 'forwarded to the office',
  told: 'told to the office',
  'not-confirmed': 'not confirmed',
};

/** What the words of an entry of a kind are: they follow *Decided* only where something was. */
export const SAID_WORDS: Readonly<Record<EntryKind, string>> = {
  decision: 'Decided',
  steer: 'Steer given',
  'significant-information': 'What was said',
  'material-change': 'What changed',
  'incident-stub': 'What happened',
};

/** How it was captured, with the paragraph that speaks of it. */
export const CAPTURE_WORDS: Readonly<Record<CaptureMethod, string>> = {
  copy: 'copy (¶21a)',
  forward: 'forward (¶21a)',
  screenshot: 'screenshot (¶21a)',
  export: 'export (¶21a)',
  substance: 'substance recorded (¶21b)',
};

/** On whose device it was, with the paragraph that speaks of it. */
export const DEVICE_WORDS: Readonly<Record<DeviceState, string>> = {
  corporate: 'corporate device (¶16)',
  'private-managed': 'private device, corporately managed (¶17a)',
  'private-unmanaged': 'private device with no corporate management (¶17b)',
};

/** Whether the principal was asked to confirm it. */
export const CONFIRMED_WORDS: Readonly<Record<EntryDetails['confirmedBack'], string>> = {
  yes: 'Yes, with the principal',
  no: 'No',
  'not-yet': 'Not yet',
};
