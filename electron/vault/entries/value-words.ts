import { markingText } from '#shared/words/classification.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { counted } from '#shared/plural.ts';
import type { ReadDb } from '../db/connection.ts';
import { pointersText } from '../record/render-told.ts';
import { BASIS_WORDS, CAPTURE_WORDS, DEVICE_WORDS, reasonText } from '../record/record-words.ts';
import { FLAG_WORDS, KIND_WORDS, LIMB_WORDS, OUTCOME_WORDS } from '#shared/entry-words.ts';
import { channels, chats, devices } from '../registers/register-kinds.ts';
import { getEntry } from './entry-store.ts';

type InWords = {
  readonly [Field in keyof EntryDetails]?: (value: EntryDetails[Field], db: ReadDb) => string;
};

/** The fields whose value is not yet what a person would say. */
const IN_WORDS: InWords = {
  kind: (kind) => KIND_WORDS[kind],
  outcome: (outcome) => (outcome === null ? '' : OUTCOME_WORDS[outcome]),
  basis: (basis) => BASIS_WORDS[basis],
  limb: (limb) => (limb === null ? '' : `${LIMB_WORDS[limb]} (¶14)`),
  captureMethod: (method) => CAPTURE_WORDS[method],
  deviceState: (state) => (state === null ? '' : DEVICE_WORDS[state]),
  pointers: pointersText,
  accounts: (accounts) => accounts.map(({ by, says }) => `${by}: ${says}`).join('; '),
  decidedBy: (party) => party?.name ?? '',
  others: (parties) => parties.map(({ name }) => name).join(', '),
  channel: (id, db) => (id === null ? '' : (channels.get(db, id)?.name ?? 'not known')),
  chat: (id, db) => (id === null ? '' : (chats.get(db, id)?.name ?? 'not known')),
  device: (id, db) => (id === null ? '' : (devices.get(db, id)?.name ?? 'not known')),
  channelReason: reasonText,
  marking: markingText,
  evidence: (ids) => (ids.length === 0 ? '' : counted(ids.length, 'message')),
  tags: (tags) => tags.join(', '),
  flags: (flags) => flags.map((flag) => FLAG_WORDS[flag]).join(', '),
  links: (links, db) =>
    links
      .map(({ kind, entry }) => `${kind} ${getEntry(db, entry)?.reference ?? 'not known'}`)
      .join('; '),
  actions: (actions) =>
    actions.map(({ what, owner }) => (owner === '' ? what : `${what} (${owner})`)).join('; '),
};

/** The value of an entry's field as a person would say it; empty where it has none. */
export const valueInWords = <Field extends keyof EntryDetails>(
  db: ReadDb,
  field: Field,
  value: EntryDetails[Field] | undefined,
): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const words = IN_WORDS[field];
  if (words) return words(value, db);
  if (typeof value === 'object') throw new Error(`no words for ${field}`);
  return String(value);
};
