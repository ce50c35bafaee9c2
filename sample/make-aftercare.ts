import { CAST, type CastKey } from './cast.ts';
import { inOrder, type Making } from './making.ts';
import { held, worked } from './worked.ts';

/** Ids of entries, by their keys. */
type Entries = ReadonlyMap<string, string>;

/** Says what became of exception reports (¶10a). */
export const makeReports = async (making: Making, entries: Entries): Promise<void> => {
  const steps = making.plan.stories.flatMap(({ reports = [] }) =>
    reports.flatMap(({ entry, steps: told }) => told.map((step) => ({ entry, step }))),
  );
  await inOrder(making, { step: 'Exception reports', items: steps }, async ({ entry, step }) => {
    const id = held(entries, entry);
    return worked(entry, await making.api.reports.record({ entry: id, step })).reference;
  });
};

/** Limits what is privileged to those who need to know. */
export const makeLimits = async (making: Making, entries: Entries): Promise<void> => {
  const limits = making.plan.stories.flatMap((story) => story.limits ?? []);
  const office = worked('members', await making.api.members.list({}));
  const ids = new Map(office.map(({ name, id }) => [name, id]));
  const idOf = (key: CastKey): string => held(ids, CAST[key].name);
  await inOrder(
    making,
    { step: 'Need to know', items: limits },
    async ({ entry, members, why }) => {
      const to = { members: members.map((key) => idOf(key)), why };
      const limited = await making.api.entries.limit({ id: held(entries, entry), to });
      return worked(entry, limited).reference;
    },
  );
};
