import { describe, expect, it } from 'vitest';
import type { EntryDetails } from '#shared/words/entry.ts';
import { aFoundedOffice, must } from '#test/support/open-office.ts';

const MADE = '2026-11-20T16:02:00.000Z';
const REFUSED = { ok: false, error: { code: 'secret-refused' } };

const anOffice = async () => {
  const founded = await aFoundedOffice();
  const tenure = founded.tenure.id;
  const drafted = must(await founded.api.entries.draft({ tenure, chat: null, evidence: [] }));
  const details: EntryDetails = { ...drafted, title: 'Approved option B', madeAt: MADE };
  return { ...founded, tenure, details };
};

describe('what is declared SECRET', () => {
  it.each<[string, Partial<EntryDetails>]>([
    [
      'by its tier',
      {
        marking: { tier: 'secret', sensitive: false, handling: [], descriptors: [], caveat: null },
      },
    ],
    ['in its title', { title: 'UK SECRET: option B' }],
    ['in its read-out', { readOut: 'TOP SECRET\nOption B it is' }],
    ['in a tag', { tags: ['NATO SECRET'] }],
    ['in an action', { actions: [{ what: 'File the TOP SECRET annex', owner: '', due: null }] }],
  ])('is refused and nothing of it kept: %s', async (_, over) => {
    const { api, tenure, details } = await anOffice();
    expect(await api.entries.log({ tenure, details: { ...details, ...over } })).toEqual(REFUSED);
    expect(must(await api.entries.list({ tenure }))).toMatchObject({ all: 0, entries: [] });
  });

  it('is refused in an amendment, and the entry stands as it was', async () => {
    const { api, tenure, details } = await anOffice();
    const { id } = must(await api.entries.log({ tenure, details }));
    const amended = { ...details, whatFollowed: 'see [SECRET] annex' };
    expect(await api.entries.amend({ id, details: amended, reason: 'More came' })).toEqual(REFUSED);
    expect(must(await api.entries.get({ id }))).toMatchObject({ whatFollowed: '', amendments: 0 });
  });

  it('is not the word in prose: that is logged', async () => {
    const { api, tenure, details } = await anOffice();
    const logged = await api.entries.log({
      tenure,
      details: { ...details, title: 'The Secretary of State keeps it secret until Friday' },
    });
    expect(logged.ok).toBe(true);
  });
});
