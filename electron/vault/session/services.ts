import type { EntryDetails } from '#shared/words/entry.ts';
import { assessEntry } from '#policy/assess.ts';
import { createChatService } from '../chats/chat-service.ts';
import { shownChat } from '../chats/chat-store.ts';
import type { ReadDb } from '../db/connection.ts';
import { createDayService } from '../day/day-service.ts';
import { damagedPages } from '../db/pages.ts';
import { createDeskService } from '../desk/desk-service.ts';
import { createEntryService } from '../entries/entry-service.ts';
import { createFilingService } from '../filings/filing-service.ts';
import { createHealthService } from '../health/health-service.ts';
import { createImportService } from '../imports/import-service.ts';
import { createJournalService } from '../journal/journal-service.ts';
import { createVerifyAll } from '../journal/verify-all.ts';
import { createLeaverService } from '../leavers/leaver-service.ts';
import { createMessageService } from '../messages/message-service.ts';
import type { OpenVault } from './open-vault.ts';
import { createRecordService } from '../record/record-service.ts';
import { channels, chats } from '../registers/register-kinds.ts';
import { createRegisterService } from '../registers/register-service.ts';
import { registry } from '../registry.ts';
import { createReportService } from '../reports/report-service.ts';
import { createSearchService } from '../search/search-service.ts';
import { createTriageService } from '../triage/triage-service.ts';
import type { Tasks } from '../tasks.ts';
import type { VaultPaths } from '../vault-folder.ts';
import type { OfficeDeps } from './session-deps.ts';
import { mustHoldSlots, type OpenHandlers, type Session } from './session.ts';
import type { PassphraseCheck } from './passphrase-check.ts';
import { createPathOf } from '../path-of.ts';

/** What the guidance says of an entry, with what is known of its channel and chat. */
const assessIn = (db: ReadDb) => (details: EntryDetails) => {
  const chat = details.chat === null ? null : chats.get(db, details.chat);
  return assessEntry(details, {
    channel: details.channel === null ? null : channels.get(db, details.channel),
    chat: chat && shownChat(db, chat),
  });
};

interface ServiceDeps extends Pick<OfficeDeps, 'now' | 'newId' | 'read' | 'host' | 'app'> {
  readonly session: Session;
  readonly paths: VaultPaths;
  readonly vault: OpenVault;
  readonly vaultId: string;
  readonly demo: boolean;
  readonly tasks: Tasks;
  readonly checkPassphrase: PassphraseCheck;
}

/** Everything that works on an open vault, wired. */
export const createServices = (deps: ServiceDeps): OpenHandlers => {
  const {
    vault,
    vaultId,
    session,
    paths,
    tasks,
    now,
    newId,
    read,
    host,
    checkPassphrase,
    app,
    demo,
  } = deps;
  const { db, desk, journal, files, anchor, member, letter, keys } = vault;
  const pathOf = createPathOf(host);
  if (!keys.signing) throw new Error('only a member works on a vault');
  const { signing } = keys;
  const verifyAll = createVerifyAll({
    db,
    anchor: anchor.read,
    damagedPages: (pause) => {
      // What stands in the log is not in the file yet.
      db.pragma('wal_checkpoint(TRUNCATE)');
      return damagedPages(paths.db, keys.db, pause);
    },
  });
  const outputs = {
    db,
    journal,
    files,
    tasks,
    host,
    pathOf,
    checkPassphrase,
    now,
    newId,
    app,
    demo,
    vaultId,
    vaultFolder: paths.folder,
    member,
    signing,
  };
  return {
    ...createRegisterService({ db, journal, newId, vault: vaultId }),
    chats: createChatService({ db, journal, newId, now }),
    imports: createImportService({
      db,
      journal,
      files,
      tasks,
      read,
      pathOf,
      messageKey: keys.ring.messageKey,
      newId,
      now,
    }),
    messages: createMessageService({ db, files }),
    triage: createTriageService({ db, journal, files }),
    desk: createDeskService({ desk, member, now }),
    entries: createEntryService({
      db,
      journal,
      now,
      newId,
      letter,
      member,
      assess: assessIn(db),
    }),
    filings: createFilingService({ db, journal, newId }),
    day: createDayService(outputs),
    search: createSearchService({ db, now }),
    record: createRecordService(outputs),
    reports: createReportService(outputs),
    leavers: createLeaverService(outputs),
    journal: createJournalService({ db, registry, tasks, verifyAll }),
    health: createHealthService(outputs, {
      db,
      files,
      journal,
      verifyAll,
      paths,
      slots: () => mustHoldSlots(session),
      recipients: () => session.json?.recipients ?? [],
      demo,
      now,
    }),
  };
};
