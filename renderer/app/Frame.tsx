import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Banner } from '#renderer/ui/Banner.tsx';
import { OpenParagraph } from '#renderer/ui/Paragraph.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { AboutDialog } from './AboutDialog.tsx';
import { CommandsContext, createCommandList, useAllCommands } from './commands.ts';
import { frameCommands } from './frame-commands.ts';
import { KeysSheet } from './KeysSheet.tsx';
import { NavigationContext, type Navigation } from './navigation.ts';
import { useMayRecord, useOffice } from './office.ts';
import { pageOf } from './pages.tsx';
import { Palette } from './Palette.tsx';
import { Rail } from './Rail.tsx';
import { goBack, goForward, goTo, startTrail } from './screen.ts';
import { useScreenFocus } from './screen-focus.ts';
import { useTurnTo } from './turn-to.ts';
import { useServices } from './services.ts';
import { useShortcuts } from './shortcuts.ts';
import classes from './Frame.module.css';

const QuickEntry = lazy(async () => ({
  default: (await import('#renderer/features/entries/quick/QuickEntry.tsx')).QuickEntry,
}));
const DropAnywhere = lazy(async () => ({
  default: (await import('#renderer/features/imports/DropAnywhere.tsx')).DropAnywhere,
}));

type Dialog = 'palette' | 'keys' | 'about' | 'quick' | null;

const useTrail = (): Omit<Navigation, 'note'> => {
  const [trail, setTrail] = useState(() => startTrail({ name: 'today' }));
  return useMemo(
    () => ({
      here: trail.here,
      previous: trail.past.at(-1) ?? null,
      go: (to) => setTrail((now) => goTo(now, to)),
      back: () => setTrail(goBack),
      forward: () => setTrail(goForward),
      replace: (by) => setTrail((now) => ({ ...now, here: by })),
    }),
    [trail],
  );
};

function Shortcuts() {
  const { mac } = useServices();
  const [singleKeys] = useRemembered<boolean>('single-keys', true);
  useShortcuts(useAllCommands(), { mac, singleKeys });
  return null;
}

/** The window of an open vault: banner, rail, screen, banner; palette and keys over it. */
export function Frame() {
  const { open, tenure, tenures } = useOffice();
  const { shell } = useServices();
  const mayRecord = useMayRecord();
  const trail = useTrail();
  const [dialog, setDialog] = useState<Dialog>(null);
  const [where, setWhere] = useState('');
  const note = useCallback((chat: string) => {
    setWhere(chat);
    setDialog('quick');
  }, []);
  const navigation = useMemo<Navigation>(() => ({ ...trail, note }), [trail, note]);
  const turnTo = useTurnTo(navigation);
  const [list] = useState(createCommandList);
  const main = useRef<HTMLElement>(null);
  useScreenFocus(main, navigation.here, tenure.id);

  const close = useCallback(() => setDialog(null), []);
  const [opener, setOpener] = useState<Element | null>(null);
  const openPalette = useCallback(() => {
    setOpener(document.activeElement);
    setDialog('palette');
  }, []);
  const closePalette = (undone: boolean): void => {
    setDialog(null);
    if (undone && opener instanceof HTMLElement) opener.focus();
  };
  const lock = useCallback(() => void shell.shell.lock({}), [shell]);
  const commands = useMemo(
    () =>
      frameCommands({
        ...navigation,
        mayRecord,
        others: tenures.filter(({ id }) => id !== tenure.id),
        chooseTenure: turnTo,
        openQuickEntry: () => note(''),
        openPalette,
        openKeys: () => setDialog('keys'),
        openAbout: () => setDialog('about'),
        lock,
      }),
    [navigation, note, mayRecord, tenure, tenures, turnTo, lock, openPalette],
  );
  useEffect(() => list.add(commands), [list, commands]);
  const openParagraph = useCallback(
    (paragraph: string) => navigation.go({ name: 'guidance', paragraph }),
    [navigation],
  );

  return (
    <NavigationContext value={navigation}>
      <CommandsContext value={list}>
        <OpenParagraph value={openParagraph}>
          <Shortcuts />
          <div className={classes['frame']}>
            <a className={classes['skip']} href="#screen">
              Skip to the screen
            </a>
            <Banner banner={open.banner} demo={open.demo} />
            <div className={classes['middle']}>
              <Rail onPalette={openPalette} onLock={lock} />
              <main ref={main} id="screen" className={classes['main']} tabIndex={-1}>
                <Suspense fallback={null} key={`${tenure.id} ${navigation.here.name}`}>
                  {pageOf(navigation.here)}
                </Suspense>
              </main>
            </div>
            <Banner banner={open.banner} demo={open.demo} foot />
          </div>
          <Palette opened={dialog === 'palette'} onClose={closePalette} />
          <Suspense fallback={null}>
            {mayRecord && <QuickEntry opened={dialog === 'quick'} where={where} onClose={close} />}
            {mayRecord && <DropAnywhere />}
          </Suspense>
          <KeysSheet opened={dialog === 'keys'} onClose={close} />
          <AboutDialog opened={dialog === 'about'} onClose={close} />
        </OpenParagraph>
      </CommandsContext>
    </NavigationContext>
  );
}
