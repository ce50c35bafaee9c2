import * as fc from 'fast-check';
import type { EntryContext } from '#policy/facts.ts';
import { Sight } from '#shared/words/chat.ts';
import { Tier, type Marking } from '#shared/words/classification.ts';
import { CaptureMethod, EntryKind, Limb, type EntryDetails } from '#shared/words/entry.ts';
import { DeviceState } from '#shared/words/device.ts';
import { Known } from '#shared/words/channel.ts';
import { anEntry } from './an-entry.ts';

const oneOf = <Value>(options: readonly Value[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...options);
const orNull = <Value>(options: readonly Value[]): fc.Arbitrary<Value | null> =>
  fc.constantFrom(...options, null);
const instant = fc
  .date({
    min: new Date('2023-01-01T00:00:00Z'),
    max: new Date('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

export const arbitraryMarking: fc.Arbitrary<Marking> = fc.record({
  tier: oneOf(Tier.options),
  sensitive: fc.boolean(),
  handling: fc.subarray(['RECIPIENTS ONLY', 'HMG USE ONLY']),
  descriptors: fc.subarray(['COMMERCIAL', 'PERSONAL DATA']),
  caveat: orNull(['UK EYES ONLY']),
});

/** Any entry, as far as guidance may ask about it. */
export const arbitraryEntry: fc.Arbitrary<EntryDetails> = fc
  .record({
    kind: oneOf(EntryKind.options),
    limb: orNull(Limb.options),
    marking: arbitraryMarking,
    deviceState: orNull(DeviceState.options),
    timerHours: orNull([24, 168, 2160, 1, 36]),
    unsolicited: fc.boolean(),
    drift: fc.boolean(),
    recorderWasIn: fc.boolean(),
    personalData: fc.boolean(),
    specialCategory: fc.boolean(),
    captureMethod: oneOf(CaptureMethod.options),
    whyNoCopy: oneOf(['', 'Export was blocked']),
    madeAt: instant,
    learntAt: instant,
    channelReason: oneOf<EntryDetails['channelReason']>([
      { state: 'given', by: 'Marian Teale', reason: 'Locked out' },
      { state: 'not-given', askedOn: '2026-11-20' },
      { state: 'not-asked' },
    ]),
  })
  .map((over) => anEntry(over));

export const arbitraryContext: fc.Arbitrary<EntryContext> = fc.record({
  channel: fc.option(
    fc.record({ endToEndEncrypted: oneOf(Known.options), outsideUk: oneOf(Known.options) }),
  ),
  chat: fc.option(
    fc.record({ sight: oneOf(Sight.options), lookEveryDays: fc.integer({ min: 1, max: 90 }) }),
  ),
});
