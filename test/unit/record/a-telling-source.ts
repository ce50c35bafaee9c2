import type { Entry } from '#shared/words/entry.ts';
import type { ExceptionReport, ReportStep } from '#shared/words/report.ts';
import type { RecordSource } from '#vault/record/record-source.ts';
import {
  idOf,
  SENSITIVE,
  PENHALLOW,
  PYM,
  aMessage,
  anEntryShown,
  aChatShown,
  aLook,
  anImportShown,
  aRecordSource,
} from './a-record-source.ts';

const FIND_10A = {
  rule: 'exceptional-only',
  paragraph: '10a',
  says: 'Significant or marked: only in exceptional circumstances, reported to the KIM team and the Head of Unit.',
  weight: 'needs-reason',
} as const;

const filing = (number: number, entry: string) => ({
  id: idOf(80 + number),
  entries: [entry],
  reference: `DCW/PO/2026/${number}`,
  system: 'SharePoint',
  filedOn: '2026-03-12',
  filedBy: 'Priya Nandan',
  evidenceIncluded: true,
  recordedAt: '2026-03-12T18:40:00.000Z',
  recordedBy: 'Priya Nandan',
});

/** Fees decided three times, in the words that are held. */
const feeEntries = (): Entry[] => [
  anEntryShown(1, {
    title: 'Content with option 2 for lock-gate fees',
    exactWords: 'content with option 2',
    outcome: 'content',
    basis: 'exported',
    captureMethod: 'export',
    asked: 'Whether to raise lock-gate fees from April, and by which option.',
    advised: 'Option 2 recommended: a rise of 4 per cent, reviewed after a year.',
    pointers: [{ kind: 'submission', reference: '2026/118' }],
    toldTo: 'Fees policy, 23:05, by the read-out.',
    actedOn: 'Letters to harbour authorities were drafted overnight.',
    evidence: ['m1'],
    filings: [filing(1, idOf(101))],
    open: false,
    overtakenBy: [{ kind: 'reverses', entry: idOf(102) }],
  }),
  anEntryShown(2, {
    title: 'Hold on lock-gate fees: Treasury unhappy',
    exactWords: 'No, hold, Treasury unhappy',
    outcome: 'reversed',
    madeAt: '2026-03-11T07:20:00.000Z',
    learntAt: '2026-03-11T08:10:00.000Z',
    basis: 'exported',
    captureMethod: 'export',
    reason: 'The Treasury had not agreed.',
    whatFollowed: 'The letters were not sent.',
    evidence: ['m2', 'gone'],
    links: [{ kind: 'reverses', entry: idOf(101) }],
    overtakenBy: [{ kind: 'supersedes', entry: idOf(103) }],
  }),
  anEntryShown(3, {
    title: 'Option 2 with a cap',
    outcome: 'content-subject-to',
    conditions: 'Capped at £40 a passage.\nReviewed in a year.',
    madeAt: '2026-03-18T16:02:00.000Z',
    learntAt: '2026-03-18T18:12:00.000Z',
    basis: 'forwarded',
    captureMethod: 'forward',
    links: [{ kind: 'supersedes', entry: idOf(102) }],
  }),
];

/** The exception report of an entry, sent to the KIM team and not yet to the Head of Unit. */
export const aReportSent = (entry: Entry): ExceptionReport => {
  const step = (act: string, recorded: ReportStep) => ({
    act,
    at: '2026-03-17T09:00:00.000Z',
    by: 'Priya Nandan',
    step: recorded,
  });
  return {
    entry: entry.id,
    reference: entry.reference,
    title: entry.title,
    madeAt: entry.madeAt,
    madeZone: entry.madeZone,
    recordedAt: entry.recordedAt,
    asked: true,
    state: 'part-sent',
    steps: [
      step('a1', {
        kind: 'written',
        circumstances:
          'Her work telephone was locked out at the hotel.\nThe other side’s offer ended at midnight.',
      }),
      step('a2', {
        kind: 'sent',
        to: ['kim-team'],
        on: '2026-03-17',
        how: 'Email “Exception report”, 09:00',
      }),
    ],
  };
};

/** The sample office's March: reversals, a night abroad, differing accounts, an outsider, an incident. */
export const aTellingSource = (overrides: Partial<RecordSource> = {}): RecordSource => {
  const rotterdam = anEntryShown(4, {
    title: 'Agreed the Rotterdam port-fee terms',
    exactWords: 'agreed, sign it tonight',
    outcome: 'approved',
    theme: 'Port fees',
    madeAt: '2026-03-16T23:20:00.000Z',
    madeZone: 'Europe/Amsterdam',
    learntAt: '2026-03-17T07:45:00.000Z',
    device: idOf(30),
    deviceState: 'private-unmanaged',
    marking: SENSITIVE,
    basis: 'seen',
    captureMethod: 'screenshot',
    channelReason: {
      state: 'given',
      by: 'Marian Teale',
      reason: 'Locked out of the work telephone, and the deadline was midnight',
    },
    assessment: { policySet: 'nccc-2023-03-30', findings: [FIND_10A] },
    flags: ['live-procurement'],
  });
  const clause = anEntryShown(5, {
    title: 'Clause 14 may have been dropped',
    theme: '',
    madeAt: '2026-03-20T12:00:00.000Z',
    learntAt: '2026-03-29T10:00:00.000Z',
    outcome: null,
    kind: 'significant-information',
    basis: 'not-confirmed',
    decidedBy: { person: PENHALLOW, name: 'Idris Penhallow' },
    others: [{ person: null, name: 'A Government Whip' }],
    accounts: [
      { by: 'The Bill team', says: 'He agreed by text to drop it.' },
      { by: 'Idris Penhallow', says: 'I said that we might drop it.' },
    ],
    whyNoCopy: 'The messages had disappeared by the time the office was told.',
    channelReason: { state: 'not-given', askedOn: '2026-03-29' },
  });
  const dredging = anEntryShown(6, {
    title: 'Sir Gerald Pym lobbied during the tender; “leave it with me”',
    theme: 'Saltmarsh dredging',
    kind: 'significant-information',
    outcome: null,
    unsolicited: true,
    madeAt: '2026-03-24T21:14:00.000Z',
    learntAt: '2026-03-25T08:00:00.000Z',
    basis: 'exported',
    captureMethod: 'export',
    others: [{ person: PYM, name: 'Sir Gerald Pym' }],
    evidence: ['m3', 'm4'],
  });
  const stub = anEntryShown(7, {
    kind: 'incident-stub',
    title: 'A page headed above OFFICIAL was forwarded',
    theme: '',
    outcome: null,
    decidedBy: null,
    madeAt: '2026-03-26T09:00:00.000Z',
    learntAt: '2026-03-26T09:00:00.000Z',
    chat: null,
    channel: null,
  });
  const entries = [...feeEntries(), rotterdam, clause, dredging, stub];
  return aRecordSource({
    reports: [aReportSent(rotterdam)],
    entries,
    chats: [
      aChatShown(),
      aChatShown({ id: idOf(51), name: 'Tides core', timerHours: 24, sight: 'told', messages: 0 }),
      aChatShown({ id: idOf(52), name: 'Harwick', messages: 0, sight: 'phone-handed-over' }),
    ],
    timers: [{ chat: idOf(51), at: '2025-09-08T09:00:00.000Z', hours: 24 }],
    looks: [
      aLook('2026-03-06T18:22:00.000Z', { chat: idOf(51) }),
      aLook('2026-03-09T08:30:00.000Z', { chat: idOf(51), basis: 'told' }),
      aLook('2026-03-13T18:10:00.000Z', {
        outcome: 'not-looked-at',
        why: 'the phone was with the minister',
      }),
      aLook('2026-03-31T18:10:00.000Z'),
      aLook('2026-03-31T18:20:00.000Z', { chat: idOf(51) }),
    ],
    imports: [anImportShown()],
    evidence: new Map([
      ['m1', aMessage('m1')],
      [
        'm2',
        aMessage('m2', { at: '2026-03-11T07:20:00.000Z', text: 'No, hold, Treasury unhappy' }),
      ],
      [
        'm3',
        aMessage('m3', {
          at: '2026-03-24T20:58:00.000Z',
          sender: 'Sir Gerald Pym',
          person: PYM,
          text: 'Marian, the \u202Edesolc\u202C tender.\n<script>alert("x")</script> & see https://example.org/a?b=1',
          attachments: [{ name: 'IMG-20260324-WA0001.jpg', sha256: 'cd'.repeat(32), bytes: 12 }],
        }),
      ],
      [
        'm4',
        aMessage('m4', {
          at: '2026-03-24T21:14:00.000Z',
          text: 'leave it with me 👍',
          edited: true,
          omitted: ['image'],
        }),
      ],
    ]),
    themes: [
      {
        theme: 'Lock-gate fees',
        lead: 'Fees were decided three times in eight days. What stands is option 2 with a cap.',
      },
    ],
    histories: new Map([
      [
        idOf(101),
        [
          {
            act: idOf(201),
            at: '2026-03-11T08:30:00.000Z',
            by: 'Priya Nandan',
            what: 'logged',
            reason: '',
            changes: [],
          },
          {
            act: idOf(202),
            at: '2026-03-11T09:00:00.000Z',
            by: 'Priya Nandan',
            what: 'amended',
            reason: 'the pointer was missing',
            changes: [{ field: 'toldTo', from: '', to: 'Fees policy, 23:05, by the read-out.' }],
          },
          {
            act: idOf(203),
            at: '2026-03-12T18:40:00.000Z',
            by: 'Priya Nandan',
            what: 'filed',
            reason: '',
            changes: [{ field: 'reference', from: '', to: 'DCW/PO/2026/1' }],
          },
        ],
      ],
    ]),
    ...overrides,
  });
};
