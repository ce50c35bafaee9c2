import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import type { EventPayload } from '#shared/contract/events.ts';
// What nearly every start shows: it is there before the vault has said that it is locked.
import { UnlockPage } from '#renderer/features/unlock/UnlockPage.tsx';
import { AnnounceContext } from './announce.ts';
import { useOneEnter } from './held-enter.ts';
import { OpenWindow } from './OpenWindow.tsx';
import { loadFirstPage } from './pages.tsx';
import { useSampleWhere } from './sample-office.ts';
import { makeStale } from './query-client.ts';
import { useRead } from './reading.ts';
import { useServices } from './services.ts';

const SetUpPage = lazy(async () => ({
  default: (await import('#renderer/features/setup/SetUpPage.tsx')).SetUpPage,
}));
const RefusedPage = lazy(async () => ({
  default: (await import('#renderer/features/unlock/RefusedPage.tsx')).RefusedPage,
}));

const SamplePage = lazy(async () => ({
  default: (await import('#renderer/features/sample/SamplePage.tsx')).SamplePage,
}));

/** Why the vault was locked. */
export type LockedWhy = EventPayload<'locked'>['why'];

/** Keeps lists fresh, and forgets everything shown when the vault is locked. */
const useVaultEvents = (): LockedWhy | null => {
  const { onEvent } = useServices();
  const client = useQueryClient();
  const [why, setWhy] = useState<LockedWhy | null>(null);
  useEffect(
    () => onEvent('changed', ({ words }) => void makeStale(client, words)),
    [onEvent, client],
  );
  useEffect(
    () =>
      onEvent('locked', (payload) => {
        setWhy(payload.why);
        void client.resetQueries();
      }),
    [onEvent, client],
  );
  return why;
};

function Front({ why }: { readonly why: LockedWhy | null }) {
  const state = useRead('vault', 'state', {});
  const client = useQueryClient();
  const where = useSampleWhere();
  const again = useCallback(() => void client.resetQueries(), [client]);
  if (state.data === undefined || where === null) return null;
  // Its vault opens while it is being made: the office is shown once it is whole.
  if (where === 'to-make') return <SamplePage onMade={again} />;
  // A vault that was opened may still turn out to be damaged where its members stand.
  if (!state.data.ok) return <RefusedPage failure={state.data.error} onAgain={again} />;
  const vault = state.data.value;
  switch (vault.state) {
    case 'none':
      return <SetUpPage onDone={again} />;
    case 'refused':
      return <RefusedPage failure={vault.failure} onAgain={again} />;
    case 'locked':
      return <UnlockPage vault={vault} why={why} isSample={where === 'made'} onOpened={again} />;
    case 'open':
      return <OpenWindow open={vault} />;
  }
}

/** Daybook's window: set-up, lock screen, or the open office. */
export function App() {
  const why = useVaultEvents();
  useOneEnter();
  useEffect(loadFirstPage, []);
  const live = useRef<HTMLDivElement>(null);
  const announce = useCallback((says: string) => {
    if (live.current) live.current.textContent = says;
  }, []);
  return (
    <AnnounceContext value={announce}>
      <Suspense fallback={null}>
        <Front why={why} />
      </Suspense>
      <VisuallyHidden ref={live} component="output" aria-live="polite" />
    </AnnounceContext>
  );
}
