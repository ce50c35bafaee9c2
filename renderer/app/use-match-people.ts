import { useServices } from '#renderer/app/services.ts';
import type { Person } from '#shared/words/office.ts';
import { peopleChanges, type Match } from './people-found.ts';

/** Takes the matches of a preview into the register of people, once the import is in. */
export const useMatchPeople = () => {
  const { api } = useServices();
  return (matches: ReadonlyMap<string, Match>, people: readonly Person[]): void => {
    const { amend, add } = peopleChanges(matches, people);
    void Promise.all([
      ...amend.map((change) => api.people.amend(change)),
      ...add.map((details) => api.people.add(details)),
    ]);
  };
};
