import { describe, expect, it } from 'vitest';
import { assessEntry } from '#policy/assess.ts';
import type { EntryContext } from '#policy/facts.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { anEntry, channel, chat, NOWHERE, SENSITIVE } from './an-entry.ts';

const privatePhone = { deviceState: 'private-unmanaged' } as const;
const significant = { limb: 'direction-of-work' } as const;
const notAsked = { channelReason: { state: 'not-asked' } } as const;
const awaited = { channelReason: { state: 'not-given', askedOn: '2026-11-20' } } as const;

type Line = [string, Partial<EntryDetails>, EntryContext, string, string];

/** What else the guidance says: the facts → the paragraph and the words that are added. */
const GUIDANCE: readonly Line[] = [
  [
    'no reason for the channel',
    { ...significant, ...notAsked },
    NOWHERE,
    '¶6',
    'Record why this channel was used.',
  ],
  [
    'a reason that was asked for',
    { ...significant, ...awaited },
    NOWHERE,
    '¶6',
    'The reason for this channel was asked for and not given yet.',
  ],
  [
    'a marking',
    { marking: { ...SENSITIVE, descriptors: ['Commercial'] } },
    NOWHERE,
    '¶7',
    'Follow what the marking OFFICIAL-SENSITIVE COMMERCIAL asks for.',
  ],
  [
    'significance',
    significant,
    NOWHERE,
    '¶8',
    'Government systems are the expected place; significant business here brings record-keeping duties.',
  ],
  [
    'a mark on a trifle, managed device',
    { marking: SENSITIVE },
    NOWHERE,
    '¶9a',
    'The marking OFFICIAL-SENSITIVE alone takes the stricter path, significant or not.',
  ],
  [
    'a mark on a trifle, private telephone',
    { marking: SENSITIVE, ...privatePhone },
    NOWHERE,
    '¶10a',
    'The marking OFFICIAL-SENSITIVE alone takes the stricter path, significant or not.',
  ],
  [
    'significance on a private telephone',
    { ...significant, ...privatePhone },
    NOWHERE,
    '¶10a',
    'Report to the KIM team and the Head of Unit.',
  ],
  [
    'no circumstances given',
    { ...significant, ...privatePhone, ...notAsked },
    NOWHERE,
    '¶10a',
    'Record what made the circumstances exceptional, and who said so.',
  ],
  [
    'SECRET',
    { marking: { ...OFFICIAL, tier: 'secret' } },
    NOWHERE,
    '¶11',
    'Stop. Do not forward, screenshot or wipe. Call departmental security.',
  ],
  [
    'a change of direction',
    significant,
    NOWHERE,
    '¶14',
    'Judged significant by a person: it changes where work is going.',
  ],
  [
    'a change of situation',
    { limb: 'change-of-situation' },
    NOWHERE,
    '¶14',
    'Judged significant by a person: it shows that a situation has changed.',
  ],
  [
    'a kind that says significant, with no limb',
    { kind: 'significant-information' },
    NOWHERE,
    '¶14',
    'Called significant. Say which half of the test it meets: direction of work, or change of situation.',
  ],
  [
    'a device nobody named, a trifle',
    { deviceState: null },
    NOWHERE,
    '¶17',
    'Find out which device was used.',
  ],
  [
    'a device nobody named, significant',
    { deviceState: null, ...significant },
    NOWHERE,
    '¶17',
    'Find out which device was used: particular care on a managed one (¶9a), only in exceptional circumstances on a private unmanaged one (¶10a).',
  ],
  [
    'a private managed device',
    { deviceState: 'private-managed' },
    NOWHERE,
    '¶17a',
    'A private device under corporate management counts as corporately managed.',
  ],
  [
    'drift',
    { drift: true },
    NOWHERE,
    '¶18',
    'Talk of another kind turned to government business. Keep the official part only.',
  ],
  [
    'significance, to be captured',
    significant,
    NOWHERE,
    '¶19',
    'Capture it into a government system.',
  ],
  [
    'a message that came unasked',
    { unsolicited: true },
    NOWHERE,
    '¶20',
    'It came unasked. Move to a government system, or capture there what matters.',
  ],
  [
    'an export',
    { captureMethod: 'export' },
    NOWHERE,
    '¶21a',
    'Captured as a copy of what was sent.',
  ],
  [
    'the substance',
    { captureMethod: 'substance', whyNoCopy: 'Told in the car' },
    NOWHERE,
    '¶21b',
    'Captured by its substance, which counts as much as a copy.',
  ],
  [
    'no copy and no reason',
    { captureMethod: 'substance' },
    NOWHERE,
    '¶21b',
    'Say why there is no copy.',
  ],
  [
    'nobody of the office in the chat',
    significant,
    chat({ sight: 'forwarded' }),
    '¶22',
    'Nobody of the private office is in this chat. Consider joining, with the job of capturing.',
  ],
  [
    'learnt nine days later, looked at daily',
    { ...significant, learntAt: '2026-11-29T09:00:00.000Z' },
    chat({}),
    '¶23',
    'Learnt later than the chat is meant to be looked at. Consider whether that is often enough.',
  ],
  [
    'a timer of a day',
    { timerHours: 24 },
    NOWHERE,
    '¶24',
    'Messages here disappear after 24 hours. Capture before they do.',
  ],
  [
    'a timer of a week',
    { timerHours: 168 },
    NOWHERE,
    '¶24',
    'Messages here disappear after 7 days. Capture before they do.',
  ],
  [
    'a private telephone',
    privatePhone,
    NOWHERE,
    '¶32',
    'Unmanaged devices are usually less safe, and even OFFICIAL messages draw attackers.',
  ],
  [
    'a channel not encrypted',
    {},
    channel({ endToEndEncrypted: 'no' }),
    '¶33',
    'This channel is not end-to-end encrypted, so likely less safe than one that is.',
  ],
  [
    'a channel perhaps encrypted',
    {},
    channel({ endToEndEncrypted: 'not-known' }),
    '¶33',
    'It is not known whether this channel is end-to-end encrypted.',
  ],
  [
    'personal data',
    { personalData: true },
    NOWHERE,
    '¶35',
    'Personal data: keep only what the purpose needs, and keep it secure.',
  ],
  [
    'special category data',
    { specialCategory: true },
    NOWHERE,
    '¶35',
    'Special category data, such as health or political opinion: keep it only where it must be kept.',
  ],
  [
    'personal data abroad',
    { personalData: true },
    channel({ outsideUk: 'yes' }),
    '¶36',
    "This channel takes personal data out of the UK. Follow the department's advice.",
  ],
  [
    'personal data perhaps abroad',
    { personalData: true },
    channel({ outsideUk: 'not-known' }),
    '¶36',
    'It is not known whether this channel takes personal data out of the UK. Find out.',
  ],
];

describe('what the guidance says', () => {
  it.each(GUIDANCE)('of %s', (...[, over, context, paragraph, says]) => {
    const { findings } = assessEntry(anEntry(over), context);
    const cited = findings.map((one) => ({ paragraph: one.paragraph, says: one.says }));
    expect(cited).toContainEqual({ paragraph, says });
  });
});
