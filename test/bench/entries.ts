import { counted } from '#shared/plural.ts';
import { openOffice, aFoundedOffice, must, PASSPHRASE } from '#test/support/open-office.ts';
import { systemKeyDeps } from '#vault/keys/key-deps.ts';
import { createKeys } from '#vault/keys/slots.ts';
import { unlockWithPassphrase } from '#vault/keys/unlock.ts';
import { randomUUID } from 'node:crypto';
import { timeRow, type BenchRow } from './bench-row.ts';

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;

/** Logging an entry until it is on the disk, a screen of many of them, and opening the vault, Argon2id at its real cost included. */
export const benchEntries = async (count = 2_000): Promise<readonly BenchRow[]> => {
  const { api, office, tenure, aChat, folder } = await aFoundedOffice();
  const chat = await aChat();
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const at = performance.now();
    must(
      await api.entries.quick({
        tenure: tenure.id,
        title: `Entry ${n}`,
        madeAt: '2026-11-20T16:02:00.000Z',
        chat: chat.id,
        from: '',
        evidence: [],
      }),
    );
    times.push(performance.now() - at);
  }
  const listing: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const at = performance.now();
    must(await api.entries.list({ tenure: tenure.id, order: 'title', falling: true, count: 100 }));
    listing.push(performance.now() - at);
  }
  await office.close();
  const { file } = await createKeys(
    {
      vault: randomUUID(),
      founder: { id: randomUUID(), name: 'Bench' },
      passphrase: PASSPHRASE,
      recipients: [],
      sheet: false,
    },
    systemKeyDeps,
  );
  const stretched = performance.now();
  must(await unlockWithPassphrase(file, { passphrase: PASSPHRASE, member: null }));
  const stretch = performance.now() - stretched;
  const again = openOffice({ folder });
  const opened = performance.now();
  must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  const unlock = performance.now() - opened + stretch;
  await again.office.close();
  return [
    timeRow({ what: 'an entry logged, on the disk', took: median(times), limit: 50 }),
    timeRow({
      what: `a screen of the log, ${counted(count, 'entry', 'entries')}, sorted by title`,
      took: median(listing),
      limit: 100,
    }),
    timeRow({ what: 'open a vault of one day, Argon2id included', took: unlock, limit: 1_500 }),
  ];
};
