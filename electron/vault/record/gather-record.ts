import type { RecordChoices } from '#shared/words/record.ts';
import type { Message } from '#shared/words/message.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { timersOf } from '../chats/chat-timers.ts';
import { looksAt } from '../chats/look-store.ts';
import { shownChat } from '../chats/chat-store.ts';
import { rowsOf, type ReadDb } from '../db/connection.ts';
import { historyOf } from '../entries/entry-history.ts';
import { entriesOfTenure } from '../entries/entry-store.ts';
import { takenBack } from '../entries/taking-back.ts';
import { withheldEntries } from '../entries/need-to-know-store.ts';
import { importsOfChat } from '../imports/import-store.ts';
import { listMembers, memberName } from '../members/member-store.ts';
import { messagesByIds } from '../messages/message-store.ts';
import { withPeople } from '../messages/message-service.ts';
import { channels, chats, devices, offices, people, tenures } from '../registers/register-kinds.ts';
import { reportsOfTenure } from '../reports/report-store.ts';
import type { Journal } from '../journal/journal.ts';
import type { RecordSource } from './record-source.ts';

interface GatherDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly vaultId: string;
  readonly member: string;
  readonly demo: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The themes of a tenure that have a lead paragraph. */
export const themesOf = (db: ReadDb, tenure: string): { theme: string; lead: string }[] =>
  rowsOf<{ theme: string; lead: string }>(
    db,
    'SELECT theme, lead FROM theme WHERE tenure = ? ORDER BY theme',
    tenure,
  );

/** A tenure as it is shown; null where there is none. */
const tenureShown = (db: ReadDb, id: string): Tenure | null => {
  const held = tenures.get(db, id);
  return held && { ...held, principalName: people.get(db, held.principal)?.name ?? 'Not known' };
};

/**
 * Everything that a record is made of, as it is now; null where there is no such tenure. `only`: the
 * entries whose evidence and history are wanted, where that is not all of them.
 */
export const gatherRecord = (
  deps: GatherDeps,
  choices: RecordChoices,
  only?: ReadonlySet<string>,
): RecordSource | null => {
  const { db, journal, vaultId, member, demo, now } = deps;
  const tenure = tenureShown(db, choices.tenure);
  const office = offices.get(db, vaultId);
  if (!tenure || !office) return null;
  const ofPrincipal = chats.list(db).filter(({ principal }) => principal === tenure.principal);
  const held = new Set(ofPrincipal.map(({ id }) => id));
  const entries = entriesOfTenure(db, choices.tenure);
  const full = only ? entries.filter(({ id }) => only.has(id)) : entries;
  const ids = full.flatMap(({ evidence }) => evidence);
  const evidence = new Map<string, Message>(
    withPeople(db, messagesByIds(db, ids)).map((message) => [message.id, message]),
  );
  const named = new Set([
    ...entries.map(({ chat }) => chat),
    ...[...evidence.values()].map(({ chat }) => chat),
  ]);
  const others = chats.list(db).filter(({ id }) => named.has(id) && !held.has(id));
  return {
    choices,
    madeAt: new Date(now()).toISOString(),
    compiledBy: memberName(db, member),
    demo,
    partial: null,
    office,
    tenure,
    people: people.list(db),
    members: listMembers(db),
    devices: devices.list(db),
    channels: channels.list(db),
    chats: ofPrincipal.map((chat) => shownChat(db, chat)),
    otherChats: others.map((chat) => shownChat(db, chat)),
    timers: timersOf(db).filter(({ chat }) => held.has(chat)),
    looks: looksAt(db, ofPrincipal),
    imports: ofPrincipal.flatMap(({ id }) => importsOfChat(db, id)),
    entries,
    withheld: withheldEntries(db, choices.tenure),
    takenBack: takenBack(db, choices.tenure),
    histories: new Map(full.map(({ id }) => [id, historyOf(db, id)])),
    evidence,
    reports: reportsOfTenure(db, choices.tenure),
    themes: themesOf(db, choices.tenure),
    checkpoint: journal.checkpoint(),
  };
};
