import { describe, expect, it } from 'vitest';
import { peopleChanges, unmatched } from '#renderer/ui/people/people-found.ts';
import type { Person } from '#shared/words/person.ts';

const aPerson = (over: Partial<Person> = {}): Person => ({
  id: '01990000-0000-7000-8000-0000000000d1',
  name: 'Marian Teale',
  role: 'Secretary of State',
  organisation: 'DCW',
  external: false,
  handles: ['Marian'],
  ...over,
});

describe('matching the people of a file', () => {
  it('asks about those nobody knows, who wrote most first', () => {
    const senders = [
      { label: '+44 7700 900001', messages: 2, person: null },
      { label: 'Marian', messages: 90, person: aPerson().id },
      { label: 'Dex', messages: 14, person: null },
    ];
    expect(unmatched(senders).map(({ label }) => label)).toEqual(['Dex', '+44 7700 900001']);
  });

  it('gives a person their new labels in one change', () => {
    const matches = new Map([
      ['SoS', aPerson().id],
      ['+44 7700 900002', aPerson().id],
      ['Marian', aPerson().id],
    ]);
    const { amend, add } = peopleChanges(matches, [aPerson()]);
    expect(amend.map(({ details }) => details.handles)).toEqual([
      ['Marian', 'SoS', '+44 7700 900002'],
    ]);
    expect(amend[0]?.details).not.toHaveProperty('id');
    expect(add).toEqual([]);
  });

  it('adds a person under the label, and changes nothing for those left as they are', () => {
    const { amend, add } = peopleChanges(
      new Map([
        ['Dex', 'new'],
        ['Someone', 'leave'],
      ]),
      [aPerson()],
    );
    expect(amend).toEqual([]);
    expect(add).toEqual([
      { name: 'Dex', role: '', organisation: '', external: false, handles: ['Dex'] },
    ]);
  });
});
