import { useServices } from './services.ts';
import type { Person } from '#shared/words/person.ts';
import { peopleChanges, type Match } from '#renderer/ui/people/people-found.ts';

/** Takes who senders are into the register of people. */
export const useMatchPeople = () => {
  const { api } = useServices();
  return (matches: ReadonlyMap<string, Match>, people: readonly Person[]): Promise<unknown> => {
    const { amend, add } = peopleChanges(matches, people);
    return Promise.all([
      ...amend.map((change) => api.people.amend(change)),
      ...add.map((details) => api.people.add(details)),
    ]);
  };
};
