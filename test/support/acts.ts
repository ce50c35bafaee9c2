import { blankEntry } from '#shared/blank-entry.ts';
import { createHash } from 'node:crypto';
import type { EntryDetails } from '#shared/words/entry.ts';
import type { ImportBody } from '#vault/imports/import-acts.ts';
import type { SealedLine } from '#vault/messages/message-projection.ts';
import type { SomeFiles } from './laptop.ts';

/** Everything an entry says, with overrides. */
export const someDetails = (overrides: Partial<EntryDetails> = {}): EntryDetails => ({
  ...blankEntry('2026-11-20T16:02:00.000Z'),
  title: 'Approved option B',
  outcome: 'approved',
  learntAt: '2026-11-20T18:12:00.000Z',
  limb: 'direction-of-work',
  ...overrides,
});

/** The body of an act that logs an entry. */
export const anEntry = (title: string, number: number) => ({
  reference: `2026-A${String(number).padStart(4, '0')}`,
  details: someDetails({ title }),
  assessment: { policySet: 'nccc-2023-03-30', findings: [] },
});

interface ImportShape {
  readonly chat: string;
  readonly lines: number;
  /** Makes the lines differ from those of another import. */
  readonly from: number;
}

/** The body of an import whose lines stand in one sealed piece. */
export const anImport = (files: SomeFiles, { chat, lines, from }: ImportShape): ImportBody => {
  const sealed = Array.from({ length: lines }, (_, index): SealedLine => {
    const text = `Message ${from}-${index}`;
    const at = Date.UTC(2026, 10, 1, 8, from % 60, index);
    return {
      n: index + 1,
      id: createHash('sha256').update(`${chat}${text}`).digest('hex').slice(0, 40),
      held: false,
      at,
      wall: new Date(at).toISOString().replace('.000Z', '+00:00'),
      precision: 'second',
      sender: 'Ann Example',
      text,
      kind: 'message',
      extra: null,
    };
  });
  const counts = {
    lines,
    firstLines: lines,
    continuations: 0,
    blankEdges: 0,
    notUnderstoodLines: 0,
    records: lines,
    messages: lines,
    notices: 0,
    attachmentsNamed: 0,
    attachmentsFound: 0,
    attachmentsMissing: 0,
    mediaOmitted: 0,
    charactersReplaced: 0,
    newMessages: lines,
    alreadyHeld: 0,
    notSelected: 0,
  };
  return {
    chat,
    fileName: 'WhatsApp Chat with Transport.txt',
    sha256: createHash('sha256').update(String(from)).digest('hex'),
    bytes: 1,
    original: [],
    lines: [files.put(Buffer.from(sealed.map((line) => JSON.stringify(line)).join('\n') + '\n'))],
    notUnderstood: null,
    assumptions: {
      style: 'test',
      encoding: 'UTF-8',
      zone: 'Europe/London',
      dateOrder: { order: 'day-month-year', by: 'number-above-12', canFlip: false },
    },
    reconciliation: counts,
    warnings: [],
    first: null,
    last: null,
  };
};
