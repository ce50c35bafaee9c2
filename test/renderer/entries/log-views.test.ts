import { describe, expect, it } from 'vitest';
import { headingIn } from '#renderer/features/entries/list/entry-groups.ts';
import {
  nameProblem,
  readViews,
  renamed,
  viewShown,
  viewsText,
  withoutView,
  withView,
} from '#renderer/features/entries/list/log-views.ts';
import { readWidths, widthOfAll } from '#renderer/ui/column-widths.ts';
import { aList, anEntry } from './entry-builders.ts';

const look = { line: 'unfiled', sort: 'made desc', group: 'theme' } as const;
const kept = withView(withView([], 'To file', look), 'Everything', { ...look, line: '' });

describe('the views of the log', () => {
  it('are kept in the order of their names, and read as they were', () => {
    expect(kept.map(({ name }) => name)).toEqual(['Everything', 'To file']);
    expect(readViews(viewsText(kept))).toEqual(kept);
    expect(viewsText([])).toBeNull();
  });

  it('take over a name that is taken, whatever its case', () => {
    const changed = withView(kept, ' to file ', { ...look, line: 'theme:rail' });
    expect(changed.map(({ name, line }) => [name, line])).toEqual([
      ['Everything', ''],
      ['to file', 'theme:rail'],
    ]);
  });

  it('are renamed and deleted by name alone', () => {
    expect(renamed(kept, 'Everything', 'Whole log').map(({ name }) => name)).toEqual([
      'To file',
      'Whole log',
    ]);
    expect(withoutView(kept, 'TO FILE').map(({ name }) => name)).toEqual(['Everything']);
  });

  it('want a name that nothing else has', () => {
    expect(nameProblem(' ', kept)).toBe('Give the view a name.');
    expect(nameProblem('everything', kept)).toMatch(/called so already/u);
    expect(nameProblem('x'.repeat(81), kept)).toMatch(/too long/u);
    expect(nameProblem('Mine', kept)).toBeNull();
  });

  it('tell which of them is shown', () => {
    expect(viewShown(kept, { ...look, line: ' unfiled ' })?.name).toBe('To file');
    expect(viewShown(kept, { ...look, group: null })).toBeUndefined();
  });

  it('are none where they cannot be read', () => {
    for (const text of [null, '', '{}', '[{"name":""}]']) expect(readViews(text)).toEqual([]);
  });
});

describe('the heading of a group', () => {
  const [entry] = aList([
    anEntry({ madeAt: '2026-07-01T23:30:00.000Z', theme: '', decidedBy: null, chat: null }),
  ]).entries;
  const says = (group: Parameters<typeof headingIn>[0]) =>
    headingIn(group, { chat: () => '', channel: () => 'Signal' })(entry!).says;

  it('says the day in London, and what is not said of an entry', () => {
    expect(says('day')).toBe('Thursday 2 July 2026');
    expect([says('theme'), says('person'), says('chat'), says('channel')]).toEqual([
      'No theme',
      'Nobody named',
      'In no chat',
      'Signal',
    ]);
  });
});

describe('remembered widths', () => {
  it('are left out where they make no sense', () => {
    expect(readWidths('{"made":120,"theme":"wide","title":4}')).toEqual({ made: 120 });
    expect(['', '{', 'null', '[]'].map(readWidths)).toEqual([{}, {}, {}, {}]);
  });

  it('leave the column that takes the rest some room', () => {
    const columns = [{ id: 'made', width: '120px' }, { id: 'title' }];
    const widths = { of: ({ id }: { id: string }) => (id === 'made' ? 640 : undefined) };
    expect(widthOfAll(columns, { ...widths, set: () => {}, reset: () => {} })).toBe(840);
  });
});
