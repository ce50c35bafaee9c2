import { ok } from '#shared/result.ts';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

/** Tom's passphrase. */
export const TOMS = 'harbour violin paper mountain ash';
/** Stands in every field of the limited entry that takes words, and nowhere else. */
export const CANARY = 'zugzwang';

const pdf = async () => ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7 stands for the real')) });

/** An office of two, whose one entry is limited to Priya, who logged it; Tom may read all else. */
export const aLimitedEntry = async (
  role: 'private-secretary' | 'records-lead' = 'private-secretary',
) => {
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure, office, folder } = founded;
  const tom = must(await api.members.add({ name: 'Tom Akerley', role, passphrase: TOMS }));
  const priya = must(await api.members.list({})).find(({ name }) => name === 'Priya Nandan')!;
  const draft = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
  const party = { person: null, name: CANARY };
  const details = {
    ...draft,
    title: `Settle ${CANARY}`,
    exactWords: CANARY,
    asked: CANARY,
    advised: CANARY,
    reason: CANARY,
    conditions: CANARY,
    decidedBy: party,
    others: [party],
    theme: CANARY,
    tags: [CANARY],
    toldTo: CANARY,
    deviceState: 'private-unmanaged' as const,
    channelReason: { state: 'given' as const, by: CANARY, reason: CANARY },
    pointers: [{ kind: 'submission' as const, reference: CANARY }],
  };
  const entry = must(await api.entries.log({ tenure: tenure.id, details }));
  must(
    await api.entries.amend({
      id: entry.id,
      details: { ...details, readOut: CANARY },
      reason: CANARY,
    }),
  );
  const step = { kind: 'written' as const, circumstances: `Her ${CANARY}` };
  must(await api.reports.record({ entry: entry.id, step }));
  const to = { members: [priya.id], why: `Legal privilege of ${CANARY}` };
  const limited = must(await api.entries.limit({ id: entry.id, to }));
  const departure = must(
    await api.leavers.begin({
      tenure: tenure.id,
      person: tenure.principal,
      leavesOn: '2026-11-30',
      leavesAt: null,
    }),
  );
  /** Locks, and opens it again as one of the two. */
  const as = async (who: 'priya' | 'tom') => {
    await founded.office.close();
    const opened = openOffice({ folder, pdf });
    must(
      await opened.api.vault.unlock(
        who === 'tom'
          ? { member: tom.id, passphrase: TOMS }
          : { member: priya.id, passphrase: PASSPHRASE },
      ),
    );
    return opened;
  };
  return { ...founded, office, priya, tom, entry: limited, to, departure, as };
};
