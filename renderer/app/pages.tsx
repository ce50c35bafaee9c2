import { lazy, type ReactNode } from 'react';
import type { Screen } from './screen.ts';

// Each screen is loaded when it is first opened.
const TodayPage = lazy(async () => ({
  default: (await import('#renderer/features/today/TodayPage.tsx')).TodayPage,
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
    case 'registers':
      return <RegistersPage register={screen.register} edit={screen.edit} />;
    case 'guidance':
      return <GuidancePage paragraph={screen.paragraph} />;
    case 'journal':
      return <JournalPage />;
    case 'settings':
      return <SettingsPage />;
    default:
      return null;
  }
};
