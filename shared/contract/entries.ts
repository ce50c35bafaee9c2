import { z } from 'zod';
import {
  Entry,
  EntryChange,
  EntryDetails,
  EntryTally,
  IncidentStub,
  Party,
} from '#shared/words/entry.ts';
import { EntryList, EntryQuestion } from '#shared/words/entry-list.ts';
import { LotEntry, MOST_IN_LOT } from '#shared/words/entry-lot.ts';
import { Id } from '#shared/words/id.ts';
import { NeedToKnow } from '#shared/words/need-to-know.ts';
import { Line } from '#shared/words/text.ts';
import { Instant } from '#shared/words/time.ts';
import { method } from './define.ts';

/** The log. */
export const entries = {
  /** A part of a list, narrowed and put in order in the vault: what it shows, and not the entries. */
  list: method({ input: EntryQuestion, output: EntryList, failures: [] }),
  /** The entries that wait for filing, whole, oldest first. */
  waiting: method({ input: z.object({ tenure: Id }), output: z.array(Entry), failures: [] }),
  /** The themes in use, in alphabetical order. */
  themes: method({
    input: z.object({ tenure: Id }),
    output: z.array(z.string()),
    failures: [],
  }),
  /** Counts for what shows no entry, such as the rail: a list of thousands is not read for them. */
  tally: method({ input: z.object({ tenure: Id }), output: EntryTally, failures: [] }),
  get: method({
    input: z.object({ id: Id }),
    output: Entry,
    failures: ['not-found', 'need-to-know'],
  }),
  /**
   * Three fields: what, when, from which chat or whom; the rest comes from the chat. Where nothing is
   * said of who decided, it is taken as a draft would take it.
   */
  quick: method({
    changes: true,
    input: z.object({
      tenure: Id,
      title: Line,
      madeAt: Instant,
      chat: Id.nullable(),
      from: z.string().trim().max(200),
      decidedBy: Party.nullable().optional(),
      evidence: z.array(z.string()).max(10_000),
    }),
    output: Entry,
    failures: ['not-found', 'secret-refused'],
  }),
  /** Several at once, as quick entries: all of them or none, in the order given. */
  lot: method({
    changes: true,
    input: z.object({ tenure: Id, lot: z.array(LotEntry).min(1).max(MOST_IN_LOT) }),
    output: z.array(Entry),
    failures: ['not-found', 'secret-refused'],
  }),
  /**
   * Takes back what the member has just logged, all or none: within ten minutes, while nothing rests
   * on it. The journal keeps both acts and the numbers are not used again.
   */
  takeBack: method({
    changes: true,
    input: z.object({ entries: z.array(Id).min(1).max(MOST_IN_LOT) }),
    output: z.object({}),
    failures: ['not-found', 'stays-logged'],
  }),
  /** What an entry would start as: from a chat and messages, nothing recorded. */
  draft: method({
    input: z.object({ tenure: Id, chat: Id.nullable(), evidence: z.array(z.string()).max(10_000) }),
    output: EntryDetails.extend({ title: z.string() }),
    failures: ['not-found'],
  }),
  log: method({
    changes: true,
    input: z.object({ tenure: Id, details: EntryDetails }),
    output: Entry,
    failures: ['not-found', 'secret-refused'],
  }),
  /** Changes fields with a reason; what stood before stays in the history. */
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: EntryDetails, reason: Line }),
    output: Entry,
    failures: ['not-found', 'secret-refused', 'nothing-changed', 'need-to-know'],
  }),
  /** Limits an entry to those who need to know, who set it among them; null gives it back to the office. */
  limit: method({
    changes: true,
    input: z.object({ id: Id, to: NeedToKnow.nullable() }),
    output: Entry,
    failures: ['not-found', 'nothing-changed', 'need-to-know', 'bad-input'],
  }),
  history: method({
    input: z.object({ id: Id }),
    output: z.array(EntryChange),
    failures: ['not-found', 'need-to-know'],
  }),
  /** Records that something marked SECRET or above was met: when and where, never what (¶11). */
  incident: method({
    changes: true,
    input: z.object({ tenure: Id, stub: IncidentStub }),
    output: Entry,
    failures: ['not-found'],
  }),
};
