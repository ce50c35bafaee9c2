import { lazy, type ReactNode } from 'react';
import type { Screen } from './screen.ts';

// Each screen is loaded when it is first opened.
const TodayPage = lazy(async () => ({
  default: (await import('#renderer/features/today/TodayPage.tsx')).TodayPage,
}));
const TriagePage = lazy(async () => ({
  default: (await import('#renderer/features/triage/TriagePage.tsx')).TriagePage,
}));
const LogThis = lazy(async () => ({
  default: (await import('#renderer/features/entries/LogThis.tsx')).LogThis,
}));
const EntriesPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/EntriesPage.tsx')).EntriesPage,
}));
const EntryPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/EntryPage.tsx')).EntryPage,
}));
const NewEntryPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/NewEntryPage.tsx')).NewEntryPage,
}));
const ChatsPage = lazy(async () => ({
  default: (await import('#renderer/features/chats/ChatsPage.tsx')).ChatsPage,
}));
const ChatPage = lazy(async () => ({
  default: (await import('#renderer/features/chats/ChatPage.tsx')).ChatPage,
}));
const ImportPage = lazy(async () => ({
  default: (await import('#renderer/features/imports/ImportPage.tsx')).ImportPage,
}));
const RecordPage = lazy(async () => ({
  default: (await import('#renderer/features/record/RecordPage.tsx')).RecordPage,
}));
const LeaversPage = lazy(async () => ({
  default: (await import('#renderer/features/leavers/LeaversPage.tsx')).LeaversPage,
}));
const RegistersPage = lazy(async () => ({
  default: (await import('#renderer/features/registers/RegistersPage.tsx')).RegistersPage,
}));
const GuidancePage = lazy(async () => ({
  default: (await import('#renderer/features/guidance/GuidancePage.tsx')).GuidancePage,
}));
const JournalPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/JournalPage.tsx')).JournalPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/SettingsPage.tsx')).SettingsPage,
}));

/** The page of a screen. */
export const pageOf = (screen: Screen): ReactNode => {
  switch (screen.name) {
    case 'today':
      return <TodayPage />;
    case 'triage':
      return <TriagePage chat={screen.chat} LogThis={LogThis} />;
    case 'log':
      return <EntriesPage />;
    case 'entry':
      return <EntryPage key={screen.id} id={screen.id} />;
    case 'new-entry':
      return <NewEntryPage chat={screen.chat} evidence={screen.evidence} />;
    case 'chats':
      return <ChatsPage />;
    case 'chat':
      return <ChatPage id={screen.id} />;
    case 'import':
      return <ImportPage chat={screen.chat} file={screen.file} />;
    case 'registers':
      return <RegistersPage register={screen.register} edit={screen.edit} />;
    case 'guidance':
      return <GuidancePage paragraph={screen.paragraph} />;
    case 'journal':
      return <JournalPage />;
    case 'settings':
      return <SettingsPage />;
    case 'record':
      return <RecordPage />;
    case 'leavers':
      return <LeaversPage />;
  }
};
