import { useMemo } from 'react';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { Remembered, useRemembered } from '#renderer/ui/remembered.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { Frame } from './Frame.tsx';
import { OfficeContext, type OpenState } from './office.ts';
import { useRead } from './reading.ts';
import { useWindowMemory, WINDOW_FORM } from './window-memory.ts';

interface TenuredProps {
  readonly open: OpenState;
  readonly tenures: readonly [Tenure, ...Tenure[]];
}

/** The tenure chosen last, or the one that lasts. */
function Tenured({ open, tenures }: TenuredProps) {
  const current = tenures.find(({ to }) => to === null) ?? tenures[0];
  const [chosen, chooseTenure] = useRemembered<string>('tenure', current.id);
  const office = useMemo(
    () => ({
      open,
      tenures,
      tenure: tenures.find(({ id }) => id === chosen) ?? current,
      chooseTenure,
    }),
    [open, tenures, chosen, current, chooseTenure],
  );
  return (
    <OfficeContext value={office}>
      <Frame />
    </OfficeContext>
  );
}

interface RememberingProps {
  readonly open: OpenState;
  readonly kept: string | null;
}

function Remembering({ open, kept }: RememberingProps) {
  const memory = useWindowMemory(kept);
  const tenures = useRead('tenures', 'list', {});
  if (tenures.data === undefined) return null;
  if (!tenures.data.ok) return <FailureNote failure={tenures.data.error} />;
  const [first, ...rest] = tenures.data.value;
  // A vault is made with its first tenure, and none is ever taken away.
  if (first === undefined) throw new Error('a vault without a tenure');
  return (
    <Remembered value={memory}>
      <Tenured open={open} tenures={[first, ...rest]} />
    </Remembered>
  );
}

/** The window of an open vault, with what it remembers of itself. */
export function OpenWindow({ open }: { readonly open: OpenState }) {
  const kept = useRead('desk', 'kept', { form: WINDOW_FORM });
  if (kept.data === undefined) return null;
  return <Remembering open={open} kept={kept.data.ok ? kept.data.value.draft : null} />;
}
