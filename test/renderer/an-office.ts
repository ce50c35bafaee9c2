import { ok } from '#shared/result.ts';
import { says, type Answers } from './a-window.tsx';
import { aChat, aTenure, anOpenVault, id } from './builders.ts';

export const NO_COUNTS = { entries: 0, amended: 0, filed: 0, looks: 0, imports: 0, newMessages: 0 };

/** What an open office answers while nothing is in it: every screen of the journey can be opened on it. */
export const AN_EMPTY_OFFICE: Answers = {
  'vault.state': says(anOpenVault()),
  'sample.where': says('own'),
  'desk.kept': says({ draft: null }),
  'desk.keep': says({}),
  'tenures.list': says([aTenure()]),
  'chats.list': says([aChat()]),
  'chats.get': says(aChat()),
  'channels.list': says([
    { id: id(80), name: 'WhatsApp', endToEndEncrypted: 'yes', outsideUk: 'yes' },
  ]),
  'devices.list': says([]),
  'people.list': says([]),
  'entries.list': says({ entries: [], meeting: 0, all: 0 }),
  'entries.waiting': says([]),
  'entries.themes': says([]),
  'entries.tally': says({ all: 0, open: 0, oldestOpen: null, unlogged: 0 }),
  'filings.list': says([]),
  'day.state': says({ last: null, since: NO_COUNTS, notClosed: [], missed: [], waiting: [] }),
  'search.find': says({ reading: { says: '', notes: [] }, hits: [], more: false }),
  'search.count': says({ hits: 0, entries: 0, messages: 0, attachments: 0, byChat: [] }),
  'imports.list': says([]),
  'imports.letGo': says({}),
  'triage.windows': says([]),
  'leavers.list': says([]),
  'members.list': says([]),
  'reports.list': says([]),
  'reports.waiting': says({ waiting: 0, oldest: null }),
  'reports.get': says(null),
  'record.themes': says([]),
  'copy.state': says({ folder: null, copiedAt: null }),
  'journal.list': says([]),
  'tasks.cancel': () => ok({}),
};
