import type { FailureOf } from '#shared/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { KeyDeps } from '../keys/key-deps.ts';
import type { Throttle } from '../keys/throttle.ts';
import { unlockWithPassphrase } from '../keys/unlock.ts';
import { mustHoldSlots, mustWork, type Session } from './session.ts';

/** Asks the passphrase again, before plaintext is written out. Wrong tries count as at the lock screen. */
export type PassphraseCheck = (
  passphrase: string,
) => Promise<Result<null, FailureOf<'wrong-passphrase' | 'wait'>>>;

/** Checks the passphrase of the member who has the vault open. */
export const createPassphraseCheck =
  (session: Session, throttle: Throttle, { stretch }: KeyDeps): PassphraseCheck =>
  async (passphrase) => {
    const { member } = mustWork(session).vault;
    const slots = mustHoldSlots(session);
    const tried = await throttle.guard(() =>
      unlockWithPassphrase(slots, { passphrase, member }, stretch),
    );
    if (tried.ok) {
      tried.value.wipe();
      return ok(null);
    }
    const { error } = tried;
    // The slots were whole at unlocking, so damage now is a defect of this process.
    if (error.code === 'vault-damaged') throw new Error(error.detail);
    return { ok: false, error };
  };
