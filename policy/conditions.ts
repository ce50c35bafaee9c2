import type { Condition } from '#shared/words/policy.ts';
import type { Facts } from './facts.ts';

type Predicate = (facts: Facts) => boolean;

const significantOrMarked: Predicate = ({ significant, additionallyMarked }) =>
  significant || additionallyMarked;

/** What each question of a policy set means of the facts. Each is total: none can throw. */
export const conditions: Readonly<Record<Condition, Predicate>> = {
  'above-official': (facts) => facts.aboveOfficial,
  significant: (facts) => facts.significant,
  'additionally-marked': (facts) => facts.additionallyMarked,
  'significant-or-marked': significantOrMarked,
  // ¶17a: a private device under corporate management is corporately managed for ¶9.
  'corporately-managed': ({ device }) => device === 'corporate' || device === 'private-managed',
  'private-managed': ({ device }) => device === 'private-managed',
  'private-unmanaged': ({ device }) => device === 'private-unmanaged',
  'device-not-known': ({ device }) => device === null,
  'direction-of-work': ({ limb }) => limb === 'direction-of-work',
  'change-of-situation': ({ limb }) => limb === 'change-of-situation',
  drift: (facts) => facts.drift,
  unsolicited: (facts) => facts.unsolicited,
  'captured-by-copy': ({ captureMethod }) => captureMethod !== 'substance',
  'captured-by-substance': ({ captureMethod }) => captureMethod === 'substance',
  'no-copy-explained': (facts) => facts.noCopyExplained,
  'office-absent': (facts) => facts.officeAbsent,
  'learnt-late': (facts) => facts.learntLate,
  timer: ({ timerHours }) => timerHours !== null,
  'not-encrypted': ({ endToEndEncrypted }) => endToEndEncrypted === 'no',
  'encryption-not-known': ({ endToEndEncrypted }) => endToEndEncrypted === 'not-known',
  'outside-uk': ({ outsideUk }) => outsideUk === 'yes',
  'outside-uk-not-known': ({ outsideUk }) => outsideUk === 'not-known',
  'personal-data': ({ personalData, specialCategory }) => personalData || specialCategory,
  'special-category': (facts) => facts.specialCategory,
  'channel-reason-given': ({ channelReason }) => channelReason === 'given',
  'channel-reason-awaited': ({ channelReason }) => channelReason === 'awaited',
};
