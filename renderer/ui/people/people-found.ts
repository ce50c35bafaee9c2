import type { Sender } from '#shared/words/chat.ts';
import type { Person, PersonDetails } from '#shared/words/person.ts';

/** What is to become of a label that no person of the register has: a person, a new one, or as it is. */
export type Match = string | 'new' | 'leave';

/** Changes to the register that follow from matching; made only once the import is accepted. */
export interface PeopleChanges {
  readonly amend: readonly { readonly id: string; readonly details: PersonDetails }[];
  readonly add: readonly PersonDetails[];
}

/** Labels nobody is known under, those who wrote most first. */
export const unmatched = (senders: readonly Sender[]): Sender[] =>
  senders.filter(({ person }) => person === null).toSorted((a, b) => b.messages - a.messages);

const detailsOf = ({ id: _id, ...details }: Person): PersonDetails => details;

/** What matching the labels changes in the register: one change a person, however many labels. */
export const peopleChanges = (
  matches: ReadonlyMap<string, Match>,
  people: readonly Person[],
): PeopleChanges => {
  const added = new Map<string, string[]>();
  const fresh: PersonDetails[] = [];
  for (const [label, match] of matches) {
    if (match === 'new') {
      fresh.push({ name: label, role: '', organisation: '', external: false, handles: [label] });
    } else if (match !== 'leave') added.set(match, [...(added.get(match) ?? []), label]);
  }
  const amend = people.flatMap((person) => {
    const labels = (added.get(person.id) ?? []).filter((label) => !person.handles.includes(label));
    const details = { ...detailsOf(person), handles: [...person.handles, ...labels] };
    return labels.length > 0 ? [{ id: person.id, details }] : [];
  });
  return { amend, add: fresh };
};
