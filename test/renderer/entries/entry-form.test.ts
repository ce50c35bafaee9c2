import { describe, expect, it } from 'vitest';
import {
  detailsOf,
  draftOf,
  emptyDraft,
  isAboveOfficial,
  withTimesKept,
} from '#renderer/features/entries/entry-form.ts';
import {
  draftText,
  handedText,
  readDraft,
  wasHanded,
} from '#renderer/features/entries/kept-draft.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import { aDetails } from './entry-builders.ts';

const now = '2026-11-22T18:14:00.000Z';
const problems = (draft: ReturnType<typeof draftOf>) => {
  const read = detailsOf(draft, now);
  return read.ok ? [] : read.error.map(({ field, says }) => `${field}: ${says}`);
};

describe('an entry in a form', () => {
  it('comes out as it went in', () => {
    expect(detailsOf(draftOf(aDetails()), now)).toEqual({ ok: true, value: aDetails() });
  });

  it('reads the time made in the zone it was told in', () => {
    const abroad = aDetails({ madeAt: '2026-11-21T23:20:00.000Z', madeZone: 'Europe/Paris' });
    expect(draftOf(abroad).made).toBe('22/11/2026 00:20');
    expect(detailsOf(draftOf(abroad), now)).toEqual({ ok: true, value: abroad });
  });

  it('keeps the instants of times that nobody changed, of which a form shows the minutes', () => {
    const held = aDetails({
      madeAt: '2026-11-20T16:02:33.000Z',
      learntAt: '2026-11-20T18:12:44.524Z',
    });
    const unchanged = detailsOf(draftOf(held), now);
    expect(unchanged.ok && withTimesKept(unchanged.value, held)).toEqual(held);
    const changed = detailsOf({ ...draftOf(held), learnt: '20/11/2026 18:30' }, now);
    expect(changed.ok && withTimesKept(changed.value, held)).toEqual({
      ...held,
      learntAt: '2026-11-20T18:30:00.000Z',
    });
  });

  it('needs a title and a time, and nothing else', () => {
    expect(problems(emptyDraft(now)).map((problem) => problem.split(':')[0])).toEqual([
      'title',
      'made',
    ]);
    expect(problems({ ...emptyDraft(now), title: 'Content', made: '16:02' })).toEqual([]);
  });

  it('says each problem once, at its field', () => {
    const draft = {
      ...draftOf(aDetails()),
      title: ' ',
      pointers: [
        { kind: 'submission' as const, reference: '' },
        { kind: 'other' as const, reference: '' },
      ],
      made: '11/22 16:02',
    };
    expect(problems(draft)).toEqual([
      'title: Say what was decided, in one plain sentence.',
      'pointers: Give each pointer a reference, or remove the line.',
      'made: There is no month 22. Write the day first: 22/11.',
    ]);
  });

  it('says what is too long and how long it may be', () => {
    expect(problems({ ...draftOf(aDetails()), title: 'x'.repeat(501) })).toEqual([
      'title: This is too long. The longest that is kept is 500 characters.',
    ]);
  });

  it.each([
    [{ marking: { ...OFFICIAL, tier: 'secret' as const } }, true],
    [{ exactWords: 'headed UK SECRET' }, true],
    [{ marking: { ...OFFICIAL, sensitive: true } }, false],
    [{ title: 'Asked the Secretary of State' }, false],
  ])('knows what may not be kept at all: %o → %s', (over, secret) => {
    expect(isAboveOfficial({ ...emptyDraft(now), ...over })).toBe(secret);
  });
});

describe('a draft that was kept', () => {
  const start = emptyDraft(now);

  it('comes back as it was left', () => {
    const draft = { ...start, title: 'Content wi', tags: ['a'] };
    expect(readDraft(draftText(draft, now), start)).toEqual(draft);
  });

  it('is known as handed over until it is touched, so that nobody is told it was found again', () => {
    const draft = { ...start, title: 'Content wi' };
    expect(readDraft(handedText(draft), start)).toEqual(draft);
    expect(wasHanded(handedText(draft))).toBe(true);
    expect(wasHanded(draftText(draft, now))).toBe(false);
    expect(wasHanded('{"handed":')).toBe(false);
  });

  it('keeps the day on which a time was typed, for it may be found again on another', () => {
    const typed = { ...start, made: '10:00', learnt: 'yesterday 09:30', title: 'Noted' };
    expect(JSON.parse(draftText(typed, '2026-11-23T18:10:00.000Z'))).toMatchObject({
      made: '23/11/2026 10:00',
      learnt: '22/11/2026 09:30',
    });
    const half = { ...start, made: 'yester' };
    expect(JSON.parse(draftText(half, now))).toMatchObject({ made: 'yester' });
  });

  it('is left out where it cannot be read', () => {
    expect(readDraft('{"title":', start)).toBeNull();
    expect(readDraft('{"colour":"blue"}', start)).toBeNull();
  });

  it('takes only fields that the form has, of the sort it has', () => {
    const text = JSON.stringify({ ...start, title: 'Noted', colour: 'blue', tags: 'one' });
    expect(readDraft(text, start)).toEqual({ ...start, title: 'Noted' });
  });
});
