import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

const aDraft = async ({ api, tenure }: Awaited<ReturnType<typeof aFoundedOffice>>, title: string) =>
  api.entries.log({
    tenure: tenure.id,
    details: {
      ...must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] })),
      title,
      madeAt: '2026-11-20T16:02:00.000Z',
    },
  });

/** What is open goes on to be written when its folder is taken away; Windows does not let it be taken. */
describe.skipIf(process.platform === 'win32')('a vault whose folder is taken away', () => {
  it.each([
    ['renamed', (folder: string) => renameSync(folder, `${folder}-elsewhere`)],
    ['removed', (folder: string) => rmSync(folder, { recursive: true })],
  ])('acknowledges nothing more once it is %s', async (_, take) => {
    const opened = await aFoundedOffice();
    must(await aDraft(opened, 'Before'));
    take(opened.folder);
    const refused = await aDraft(opened, 'After');
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'disk-error', why: expect.stringContaining('moved, renamed or removed') },
    });
    const verified = await opened.api.journal.verify({ task: randomUUID() });
    expect(verified).toMatchObject({ ok: false, error: { code: 'disk-error' } });
    const changed = await opened.api.vault.changePassphrase({
      current: PASSPHRASE,
      next: `${PASSPHRASE} more`,
    });
    expect(changed).toMatchObject({ ok: false, error: { code: 'disk-error' } });
    await opened.office.close();
    // What looks like a vault without its database would be called damaged at the next start.
    expect(existsSync(opened.folder)).toBe(false);
  });

  it('holds what was acknowledged, where it was taken to', async () => {
    const opened = await aFoundedOffice();
    must(await aDraft(opened, 'Before'));
    const elsewhere = `${opened.folder}-elsewhere`;
    renameSync(opened.folder, elsewhere);
    await aDraft(opened, 'After');
    await opened.office.close();
    const again = openOffice({ folder: elsewhere });
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    expect(must(await again.api.entries.tally({ tenure: opened.tenure.id }))).toMatchObject({
      all: 1,
    });
    expect(must(await again.api.journal.verify({ task: randomUUID() })).holds).toBe(true);
    await again.office.close();
  });
});
