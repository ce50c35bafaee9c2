import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { ReadDb } from '../db/connection.ts';
import type { SealedFiles } from '../files/sealed-files.ts';
import { canonicalJson, type Json } from '../journal/canonical.ts';
import { disposed, DisposalOrder } from '../journal/gone-acts.ts';
import type { Journal } from '../journal/journal.ts';
import { isSignedBy } from '../keys/signing.ts';
import { getMember } from '../members/member-store.ts';

interface DisposalDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly files: Pick<SealedFiles, 'remove'>;
  readonly newId: () => string;
  /** The member who orders it. */
  readonly member: string;
}

/** What the second member signs. */
export interface Confirmation {
  readonly member: string;
  readonly signature: Buffer;
}

/** The exact bytes of an order that the second member signs. */
export const orderBytes = (order: DisposalOrder): Buffer =>
  Buffer.from(canonicalJson(DisposalOrder.parse(order) as unknown as Json), 'utf8');

/** Removal for good: itself an act, by two members, leaving a marker. */
export const createDisposalService = ({ db, journal, files, newId, member }: DisposalDeps) => ({
  /**
   * Removes the bodies and sealed files that an order names, from the database's pages and log too.
   * Fails with `role-forbids` unless another member, who still has a sign-in, signed the same order.
   */
  dispose: async (
    order: DisposalOrder,
    { member: other, signature }: Confirmation,
  ): Promise<Result<{ readonly act: string }, FailureOf<'role-forbids'>>> => {
    const second = getMember(db, other);
    const isSecond =
      second !== null &&
      second.revokedAt === null &&
      other !== member &&
      second.role !== 'read-only';
    if (
      !isSecond ||
      !isSignedBy(Buffer.from(second.publicKey, 'base64'), orderBytes(order), signature)
    ) {
      return err({ code: 'role-forbids', role: 'second member' });
    }
    const { id } = journal.record(disposed, {
      subject: newId(),
      body: { ...order, confirmedBy: { member: other, signature: signature.toString('base64') } },
    });
    for (const name of journal.replay.gone().files) await files.remove(name);
    while (journal.replay.step());
    // What was in the log is overwritten in the pages only once the log is written back.
    db.pragma('wal_checkpoint(TRUNCATE)');
    return ok({ act: id });
  },
});
