import { lazy, type ComponentType, type ReactNode } from 'react';
import type { Screen, ScreenName } from './screen.ts';

// Each screen is loaded when it is first opened.
const loadToday = async () => (await import('#renderer/features/today/TodayPage.tsx')).TodayPage;
const TodayPage = lazy(async () => ({ default: await loadToday() }));
const FileTodayPage = lazy(async () => ({
  default: (await import('#renderer/features/day/FileTodayPage.tsx')).FileTodayPage,
}));
const CloseDayPage = lazy(async () => ({
  default: (await import('#renderer/features/day/CloseDayPage.tsx')).CloseDayPage,
}));
const FilingForm = lazy(async () => ({
  default: (await import('#renderer/features/entries/page/FilingForm.tsx')).FilingForm,
}));
const TriagePage = lazy(async () => ({
  default: (await import('#renderer/features/triage/TriagePage.tsx')).TriagePage,
}));
const LogThis = lazy(async () => ({
  default: (await import('#renderer/features/entries/quick/LogThis.tsx')).LogThis,
}));
const EntriesPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/list/EntriesPage.tsx')).EntriesPage,
}));
const ReportsPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/report/ReportsPage.tsx')).ReportsPage,
}));
const EntryPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/page/EntryPage.tsx')).EntryPage,
}));
const NewEntryPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/NewEntryPage.tsx')).NewEntryPage,
}));
const LotPage = lazy(async () => ({
  default: (await import('#renderer/features/entries/lot/LotPage.tsx')).LotPage,
}));
const ChatsPage = lazy(async () => ({
  default: (await import('#renderer/features/chats/ChatsPage.tsx')).ChatsPage,
}));
const ChatPage = lazy(async () => ({
  default: (await import('#renderer/features/chats/ChatPage.tsx')).ChatPage,
}));
const SearchPage = lazy(async () => ({
  default: (await import('#renderer/features/search/SearchPage.tsx')).SearchPage,
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
const GuideScreen = lazy(async () => ({
  default: (await import('#renderer/features/guide/GuideScreen.tsx')).GuideScreen,
}));
const JournalPage = lazy(async () => ({
  default: (await import('#renderer/features/journal/JournalPage.tsx')).JournalPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('#renderer/features/settings/SettingsPage.tsx')).SettingsPage,
}));

let LoadedToday: ComponentType | null = null;

/**
 * Loads what is shown first once the vault is open, while the passphrase is still being typed. It is
 * then shown without a pause: React keeps back for 300 ms what is loaded after an empty place was shown.
 */
export const loadFirstPage = (): void =>
  void requestIdleCallback(async () => {
    LoadedToday = await loadToday();
  });

type Pages = {
  readonly [Name in ScreenName]: (screen: Extract<Screen, { name: Name }>) => ReactNode;
};

const pages: Pages = {
  today: () => (LoadedToday ? <LoadedToday /> : <TodayPage />),
  'file-today': () => <FileTodayPage FilingForm={FilingForm} />,
  'close-day': ({ closed }) => <CloseDayPage key={closed} earlier={closed} />,
  triage: ({ chat, said }) => <TriagePage chat={chat} said={said ?? null} LogThis={LogThis} />,
  log: () => <EntriesPage />,
  reports: () => <ReportsPage />,
  entry: ({ id }) => <EntryPage key={id} id={id} />,
  'new-entry': ({ chat, evidence }) => <NewEntryPage chat={chat} evidence={evidence} />,
  'several-entries': () => <LotPage />,
  chats: () => <ChatsPage />,
  chat: ({ id, at }) => <ChatPage id={id} at={at ?? null} />,
  search: ({ at }) => <SearchPage at={at} />,
  import: ({ chat, file }) => <ImportPage chat={chat} file={file} />,
  registers: ({ register, edit }) => <RegistersPage register={register} edit={edit} />,
  record: () => <RecordPage />,
  leavers: () => <LeaversPage />,
  guidance: ({ paragraph }) => <GuidancePage paragraph={paragraph} />,
  guide: () => <GuideScreen />,
  journal: () => <JournalPage />,
  settings: ({ part }) => <SettingsPage key={part ?? ''} part={part ?? null} />,
};

/** The page of a screen. */
export const pageOf = (screen: Screen): ReactNode =>
  (pages[screen.name] as (of: Screen) => ReactNode)(screen);
