import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#shared/dates.ts';
import type { EntryGroup } from '#shared/words/entry-list.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { aFoundedOffice, must } from '#test/support/open-office.ts';
import { aDetails } from '#test/renderer/entries/entry-builders.ts';

type Made = readonly (readonly [letter: string, over: Partial<EntryDetails>])[];

const aLogOf = async (make: (chat: string, channels: readonly string[]) => Made) => {
  const { api, office, tenure, aChat, channels } = await aFoundedOffice();
  const chat = await aChat({ name: 'Transport – ministers' });
  const letters = new Map<string, string>();
  for (const [letter, over] of make(
    chat.id,
    channels.toSorted((x, y) => x.name.localeCompare(y.name)).map(({ id }) => id),
  )) {
    const details = aDetails({ chat: null, channel: null, evidence: [], ...over });
    letters.set(must(await api.entries.log({ tenure: tenure.id, details })).id, letter);
  }
  const lettersBy = async (question: Partial<Parameters<typeof api.entries.list>[0]>) =>
    must(await api.entries.list({ tenure: tenure.id, ...question }))
      .entries.map(({ id }) => letters.get(id))
      .join('');
  const togetherBy = async (question: Partial<Parameters<typeof api.entries.list>[0]>) =>
    must(await api.entries.list({ tenure: tenure.id, ...question })).entries.map(
      ({ together }) => together,
    );
  return { office, lettersBy, togetherBy };
};

describe('a list of entries in groups', () => {
  it.each<[EntryGroup, string]>([
    ['day', 'dacb'],
    ['theme', 'cabd'],
    ['person', 'abdc'],
    ['chat', 'bacd'],
    ['channel', 'dabc'],
  ])('stands by %s, each group in the order asked for, what has none last', async (group, all) => {
    const { office, lettersBy } = await aLogOf((chat, [first, second]) => [
      ['a', { title: 'A', theme: 'Rail', madeAt: '2026-07-02T22:59:00Z', channel: second! }],
      ['b', { title: 'B', theme: 'Rail', madeAt: '2026-07-01T22:59:00Z', chat, channel: second! }],
      // In London this is the day after.
      ['c', { title: 'C', theme: 'Ports', madeAt: '2026-07-01T23:01:00Z', decidedBy: null }],
      ['d', { title: 'D', theme: '', madeAt: '2026-12-01T08:00:00Z', channel: first! }],
    ]);
    expect(await lettersBy({ group, order: 'title', falling: false })).toBe(all);
    await office.close();
  });

  it('says of each how many of the list stand in its group', async () => {
    const { office, lettersBy, togetherBy } = await aLogOf(() => [
      ['a', { title: 'A', theme: 'Rail' }],
      ['b', { title: 'B', theme: 'RAIL' }],
      ['c', { title: 'C', theme: '' }],
    ]);
    expect(await lettersBy({ group: 'theme', order: 'title' })).toBe('abc');
    expect(await togetherBy({ group: 'theme', order: 'title' })).toEqual([2, 2, 1]);
    expect(await togetherBy({ group: 'theme', order: 'title', count: 1 })).toEqual([2]);
    const conditions = [{ on: 'text', of: 'ref', has: '0001', not: true } as const];
    expect(await togetherBy({ group: 'theme', order: 'title', conditions })).toEqual([1, 1]);
    expect(await togetherBy({ group: null })).toEqual([undefined, undefined, undefined]);
    await office.close();
  });

  it('turns the days round where the order is that of when they were made', async () => {
    const { office, lettersBy } = await aLogOf(() => [
      ['a', { title: 'A', madeAt: '2026-07-02T10:00:00Z' }],
      ['b', { title: 'B', madeAt: '2026-07-01T10:00:00Z' }],
      ['c', { title: 'C', madeAt: '2026-07-01T11:00:00Z' }],
    ]);
    expect(await lettersBy({ group: 'day', order: 'made', falling: false })).toBe('bca');
    expect(await lettersBy({ group: 'day', order: 'made', falling: true })).toBe('acb');
    expect(await lettersBy({ group: 'day', order: 'title', falling: false })).toBe('abc');
    await office.close();
  });

  it('knows the days of London as the window does, on both sides of each change of the clocks', async () => {
    const edges = [2024, 2025, 2026, 2030].flatMap((year) =>
      [3, 10].map((month) => {
        const last = new Date(Date.UTC(year, month, 0, 1));
        last.setUTCDate(last.getUTCDate() - last.getUTCDay());
        return last.getTime();
      }),
    );
    const near = fc
      .tuple(fc.constantFrom(...edges), fc.integer({ min: -200_000, max: 200_000 }))
      .map(([edge, seconds]) => new Date(edge + seconds * 1000).toISOString());
    const instants = fc.sample(near, { numRuns: 60, seed: 7 });
    const { office, lettersBy } = await aLogOf(() =>
      instants.map((madeAt) => [`${dayOf(madeAt)} `, { title: madeAt, madeAt }] as const),
    );
    const days = (await lettersBy({ group: 'day', order: 'reference' })).trim().split(' ');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days).toHaveLength(60);
    await office.close();
  });
});
