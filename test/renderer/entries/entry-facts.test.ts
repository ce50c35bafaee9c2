import { describe, expect, it } from 'vitest';
import { entryFacts, overtakenWords } from '#renderer/features/entries/page/entry-facts.ts';
import { FIELD_WORDS } from '#renderer/features/entries/field-words.ts';
import { aDetails, anEntry } from './entry-builders.ts';

const names = {
  chat: () => 'Transport – ministers',
  channel: () => 'WhatsApp',
  device: () => '',
  entry: () => '2026-A0003 Content with option 2',
};
const says = (over: Parameters<typeof anEntry>[0]) =>
  Object.fromEntries(
    entryFacts(anEntry(over), names).map(({ field, says: text }) => [field, text]),
  );

describe('the page of an entry', () => {
  it('has words for every field there is', () => {
    expect(Object.keys(FIELD_WORDS).toSorted()).toEqual(Object.keys(aDetails()).toSorted());
  });

  it('leaves out what was not said', () => {
    const facts = says({});
    expect(facts).not.toHaveProperty('conditions');
    expect(facts).not.toHaveProperty('timerHours');
    expect(facts).not.toHaveProperty('drift');
  });

  it('says times, timers and reasons as people do', () => {
    const facts = says({
      timerHours: 168,
      madeAt: '2026-11-21T23:20:00.000Z',
      madeZone: 'Europe/Paris',
      channelReason: { state: 'not-given', askedOn: '2026-11-22' },
      pointers: [{ kind: 'submission', reference: '2026/118' }],
      actions: [{ what: 'Tell Treasury', owner: 'PN', due: '2026-12-04' }],
    });
    expect(facts).toMatchObject({
      timerHours: '7 days',
      madeAt: '22 November 2026, 00:20 (Paris time)',
      channelReason: 'Not given, asked on 22 November 2026',
      pointers: 'Submission 2026/118',
      actions: 'Tell Treasury, PN, by 4 December 2026',
    });
  });

  it('says that the device is not known, since the guidance turns on it', () => {
    expect(says({ deviceState: null })).toMatchObject({ deviceState: 'Not known' });
  });

  it('says what has since overtaken it', () => {
    const entry = anEntry({ overtakenBy: [{ kind: 'reverses', entry: anEntry().id }] });
    expect(overtakenWords(entry, names)).toEqual([
      'This was reversed by 2026-A0003 Content with option 2.',
    ]);
  });
});
