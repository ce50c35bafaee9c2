import { keeperEvents } from '#shared/contract/host.ts';
import type { Log } from './log.ts';

interface EarsDeps {
  readonly log: Log;
  readonly setOpen: (open: boolean) => void;
}

/** Hears what the vault process tells main. What does not parse is dropped. */
export const createVaultEars =
  ({ log, setOpen }: EarsDeps) =>
  (name: string, payload: unknown): void => {
    const open = keeperEvents.open.safeParse(payload);
    if (name === 'open' && open.success) setOpen(open.data.open);
    const defect = keeperEvents.defect.safeParse(payload);
    if (name === 'defect' && defect.success) log.write('defect', defect.data);
  };
