import { expect, it } from 'vitest';
import { viewsForm } from '#renderer/features/entries/list/use-log-views.ts';
import { readViews, viewsText } from '#renderer/features/entries/list/log-views.ts';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';

const VIEW = { name: 'To file', line: 'unfiled', sort: 'made desc', group: 'theme' } as const;

it('views of the log are kept through a lock, for each member alone, and outside the journal', async () => {
  const { api, folder, office, tenure } = await aFoundedOffice();
  const form = viewsForm(tenure.id);
  const passphrase = `tom ${PASSPHRASE}`;
  const tom = must(
    await api.members.add({ name: 'Tom Akerley', role: 'private-secretary', passphrase }),
  );
  const acts = async (from: typeof api) =>
    must(await from.journal.list({ before: null, limit: 500 })).length;
  const before = await acts(api);
  must(await api.desk.keep({ form, draft: viewsText([VIEW]) }));
  expect(await acts(api)).toBe(before);
  await office.close();

  const own = openOffice({ folder });
  must(await own.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
  expect(readViews(must(await own.api.desk.kept({ form })).draft)).toEqual([VIEW]);
  await own.office.close();

  const other = openOffice({ folder });
  must(await other.api.vault.unlock({ member: tom.id, passphrase }));
  expect(readViews(must(await other.api.desk.kept({ form })).draft)).toEqual([]);
  await other.office.close();
});
