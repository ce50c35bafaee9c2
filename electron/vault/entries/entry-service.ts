import { isDeepStrictEqual } from 'node:util';
import type { AppHandlers } from '#shared/contract/app.ts';
import { dayOf, longTime } from '#shared/dates.ts';
import { err, ok } from '#shared/result.ts';
import type { Assessment } from '#shared/words/assessment.ts';
import type { Entry, EntryDetails } from '#shared/words/entry.ts';
import type { LotEntry } from '#shared/words/entry-lot.ts';
import { secretField } from '#policy/secret-words.ts';
import type { ReadDb } from '../db/connection.ts';
import { toRecord, type Journal } from '../journal/journal.ts';
import { channels, chats, devices, tenures } from '../registers/register-kinds.ts';
import { changedFields } from '../registers/register.ts';
import { entryAmended, entryLogged } from './entry-acts.ts';
import { draftEntry, type DraftSource } from './entry-draft.ts';
import { historyOf } from './entry-history.ts';
import { listEntries, themesOf } from './entry-list.ts';
import { takingBack } from './taking-back.ts';
import { getEntry, nextReferences, openEntries, tallyOf } from './entry-store.ts';
import { entryLimited } from './need-to-know-acts.ts';
import { notToRead } from './not-to-read.ts';
import { getMember } from '../members/member-store.ts';

interface EntryDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Who is signed in. */
  readonly member: string;
  /** This laptop's letter in references. */
  readonly letter: string;
  /** What the guidance in force says of an entry. */
  readonly assess: (details: EntryDetails) => Assessment;
}

/** Whether something is marked, or declared in any of its words, as more than may be held (¶11). */
const isAboveOfficial = (details: EntryDetails): boolean => secretField(details) !== null;

/** Who told the office, as one of those in the exchange. */
const toldBy = (from: string): EntryDetails['others'] =>
  from === '' ? [] : [{ person: null, name: from }];

/** Oldest first: as long as they have waited. */
const byAge = (a: Entry, b: Entry): number =>
  a.recordedAt.localeCompare(b.recordedAt) || a.id.localeCompare(b.id);

/** The log: what was decided, in the words and with the evidence that are held. */
export const createEntryService = (deps: EntryDeps): AppHandlers['entries'] => {
  const { db, journal, now, newId, letter, member, assess } = deps;

  const held = (id: string): Entry => {
    const entry = getEntry(db, id);
    if (!entry) throw new Error('the entry is not there');
    return entry;
  };

  /** Logs all of these in one transaction, in the order given. */
  const logAll = (tenure: string, all: readonly EntryDetails[]): Entry[] => {
    const year = dayOf(new Date(now()).toISOString()).slice(0, 4);
    const references = nextReferences(db, { tenure, year, letter, count: all.length });
    const acts = all.map((details, at) => {
      const reference = references[at] ?? '';
      const body = { reference, details, assessment: assess(details) };
      return toRecord(entryLogged, { subject: newId(), tenure, body });
    });
    journal.recordAll(acts);
    return acts.map(({ subject }) => held(subject));
  };

  const log = (tenure: string, details: EntryDetails): Entry => {
    const [entry] = logAll(tenure, [details]);
    if (!entry) throw new Error('nothing was logged');
    return entry;
  };

  const draft = (source: Omit<DraftSource, 'now'>): EntryDetails =>
    draftEntry(db, { ...source, now: new Date(now()).toISOString() });

  const ofLot = (tenure: string, lotEntry: LotEntry): EntryDetails => {
    const { title, madeAt, learntAt, decidedBy, chat, channel, from, device, basis } = lotEntry;
    const started = draft({ tenure, chat, evidence: [], decidedBy });
    const state = device === null ? null : (devices.get(db, device)?.state ?? null);
    return {
      ...started,
      title,
      madeAt,
      others: [...started.others, ...toldBy(from)],
      ...(learntAt !== null && { learntAt }),
      ...(channel !== null && { channel }),
      ...(device !== null && { device, deviceState: state }),
      ...(basis !== null && { basis }),
    };
  };

  /** What a lot names that is not there; null where all of it is. */
  const notThere = ({ chat, channel, device }: LotEntry): string | null => {
    if (chat !== null && !chats.get(db, chat)) return 'chat';
    if (channel !== null && !channels.get(db, channel)) return 'channel';
    return device !== null && !devices.get(db, device) ? 'device' : null;
  };

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
      return entry ? ok(entry) : err(notToRead(db, [id]));
    },

    quick: ({ title, madeAt, from, ...source }) => {
      const { tenure, chat } = source;
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      if (chat !== null && !chats.get(db, chat)) return err({ code: 'not-found', what: 'chat' });
      const started = draft(source);
      const others = [...started.others, ...toldBy(from)];
      const details = { ...started, title, madeAt, others };
      return isAboveOfficial(details) ? err({ code: 'secret-refused' }) : ok(log(tenure, details));
    },

    lot: ({ tenure, lot }) => {
      if (!tenures.get(db, tenure)) return err({ code: 'not-found', what: 'tenure' });
      const missing = lot.map(notThere).find((what) => what !== null);
      if (missing) return err({ code: 'not-found', what: missing });
      const all = lot.map((each) => ofLot(tenure, each));
      return all.some(isAboveOfficial) ? err({ code: 'secret-refused' }) : ok(logAll(tenure, all));
    },

    takeBack: ({ entries }) => {
      const asked = takingBack(db, { entries: [...new Set(entries)], member, now: now() });
      if (!asked) return err({ code: 'not-found', what: 'entry' });
      if ('why' in asked) return err({ code: 'stays-logged', why: asked.why });
      journal.recordAll(asked.acts);
      return ok({});
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
      const before = getEntry(db, id);
      if (!before) return err(notToRead(db, [id]));
      if (isAboveOfficial(details)) return err({ code: 'secret-refused' });
      const changes = changedFields<EntryDetails>(before, details);
      if (Object.keys(changes).length === 0) return err({ code: 'nothing-changed' });
      journal.record(entryAmended, {
        subject: id,
        tenure: before.tenure,
        body: { reference: before.reference, changes, reason, assessment: assess(details) },
      });
      return ok(held(id));
    },

    limit: ({ id, to }) => {
      const before = getEntry(db, id);
      if (!before) return err(notToRead(db, [id]));
      // Whoever limits an entry goes on reading it: nobody shuts out themselves by a slip.
      const isOfTheOffice = (named: string): boolean => getMember(db, named)?.revokedAt === null;
      if (to && !(to.members.includes(member) && to.members.every(isOfTheOffice))) {
        return err({ code: 'bad-input', fields: ['members'] });
      }
      if (isDeepStrictEqual(before.needToKnow, to)) return err({ code: 'nothing-changed' });
      const { tenure, reference } = before;
      journal.record(entryLimited, { subject: id, tenure, body: { reference, to } });
      return ok(held(id));
    },

    history: ({ id }) => (getEntry(db, id) ? ok(historyOf(db, id)) : err(notToRead(db, [id]))),

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
