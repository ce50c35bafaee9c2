import type { AppHandlers } from '#shared/contract/app.ts';
import { dayOf, longTime } from '#shared/dates.ts';
import { err, ok } from '#shared/result.ts';
import type { Assessment } from '#shared/words/assessment.ts';
import type { Entry, EntryDetails } from '#shared/words/entry.ts';
import { secretField } from '#policy/secret-words.ts';
import type { ReadDb } from '../db/connection.ts';
import type { Journal } from '../journal/journal.ts';
import { chats, tenures } from '../registers/register-kinds.ts';
import { changedFields } from '../registers/register.ts';
import { entryAmended, entryLogged } from './entry-acts.ts';
import { draftEntry, type DraftSource } from './entry-draft.ts';
import { historyOf } from './entry-history.ts';
import { listEntries, themesOf } from './entry-list.ts';
import { getEntry, nextReference, openEntries, tallyOf } from './entry-store.ts';

interface EntryDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** This laptop's letter in references. */
  readonly letter: string;
  /** What the guidance in force says of an entry. */
  readonly assess: (details: EntryDetails) => Assessment;
}

/** Whether something is marked, or declared in any of its words, as more than may be held (¶11). */
const isAboveOfficial = (details: EntryDetails): boolean => secretField(details) !== null;

/** Oldest first: as long as they have waited. */
const byAge = (a: Entry, b: Entry): number =>
  a.recordedAt.localeCompare(b.recordedAt) || a.id.localeCompare(b.id);

/** The log: what was decided, in the words and with the evidence that are held. */
export const createEntryService = (deps: EntryDeps): AppHandlers['entries'] => {
  const { db, journal, now, newId, letter, assess } = deps;

  const log = (tenure: string, details: EntryDetails): Entry => {
    const id = newId();
    const year = dayOf(new Date(now()).toISOString()).slice(0, 4);
    const reference = nextReference(db, { tenure, year, letter });
    journal.record(entryLogged, {
      subject: id,
      tenure,
      body: { reference, details, assessment: assess(details) },
    });
    const entry = getEntry(db, id);
    if (!entry) throw new Error('the entry is not there');
    return entry;
  };

  const draft = (source: Omit<DraftSource, 'now'>): EntryDetails =>
    draftEntry(db, { ...source, now: new Date(now()).toISOString() });

  return {
    list: (question) => ok(listEntries(db, question)),

    waiting: ({ tenure }) =>
      ok(
        openEntries(db, tenure)
          .flatMap((id) => getEntry(db, id) ?? [])
          .toSorted(byAge),
      ),

    themes: ({ tenure }) => ok(themesOf(db, tenure)),

    tally: ({ tenure }) => ok(tallyOf(db, tenure)),

    get: ({ id }) => {
      const entry = getEntry(db, id);
      return entry ? ok(entry) : err({ code: 'not-found', what: 'entry' });
    },

    quick: ({ title, madeAt, from, ...source }) => {
      const { tenure, chat } = source;
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      if (chat !== null && !chats.get(db, chat)) return err({ code: 'not-found', what: 'chat' });
      const others = from === '' ? [] : [{ person: null, name: from }];
      const started = draft(source);
      const details = { ...started, title, madeAt, others: [...started.others, ...others] };
      return isAboveOfficial(details) ? err({ code: 'secret-refused' }) : ok(log(tenure, details));
    },

    draft: (source) =>
      tenures.get(db, source.tenure)
        ? ok(draft(source))
        : err({ code: 'not-found', what: 'tenure' }),

    log: ({ tenure, details }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      return isAboveOfficial(details) ? err({ code: 'secret-refused' }) : ok(log(tenure, details));
    },

    amend: ({ id, details, reason }) => {
      const held = getEntry(db, id);
      if (!held) return err({ code: 'not-found', what: 'entry' });
      if (isAboveOfficial(details)) return err({ code: 'secret-refused' });
      const changes = changedFields<EntryDetails>(held, details);
      if (Object.keys(changes).length === 0) return err({ code: 'nothing-changed' });
      journal.record(entryAmended, {
        subject: id,
        tenure: held.tenure,
        body: { reference: held.reference, changes, reason, assessment: assess(details) },
      });
      const amended = getEntry(db, id);
      if (!amended) throw new Error('the entry is not there');
      return ok(amended);
    },

    history: ({ id }) =>
      getEntry(db, id) ? ok(historyOf(db, id)) : err({ code: 'not-found', what: 'entry' }),

    incident: ({ tenure, stub }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      const started = draft({ tenure, chat: stub.chat, evidence: [] });
      const told =
        stub.toldSecurityAt === null
          ? 'Departmental security: not yet told.'
          : `Departmental security was told on ${longTime(stub.toldSecurityAt)}: ${stub.toldWhom}`;
      return ok(
        log(tenure, {
          ...started,
          kind: 'incident-stub',
          title: 'Something marked above OFFICIAL was met; its content is not recorded',
          madeAt: stub.at,
          decidedBy: null,
          limb: null,
          toldTo: told,
          captureMethod: 'substance',
          whyNoCopy: 'Content above OFFICIAL is never captured (¶11).',
        }),
      );
    },
  };
};
