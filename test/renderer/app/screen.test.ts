import { describe, expect, it } from 'vitest';
import { goBack, goForward, goTo, startTrail, type Screen } from '#renderer/app/screen.ts';
import { staleWords } from '#renderer/app/query-client.ts';
import { matching } from '#renderer/app/match.ts';
import { parseKept } from '#renderer/app/window-memory.ts';

const today: Screen = { name: 'today' };
const log: Screen = { name: 'log' };
const record: Screen = { name: 'record' };

describe('going through the window', () => {
  it('comes back to where it was, and forward again', () => {
    const there = goTo(goTo(startTrail(today), log), record);
    expect(goBack(there).here).toEqual(log);
    expect(goForward(goBack(there)).here).toEqual(record);
  });
  it('forgets what was ahead when it goes elsewhere', () => {
    const back = goBack(goTo(startTrail(today), log));
    expect(goForward(goTo(back, record)).here).toEqual(record);
  });
  it('stays where it is at both ends, and where it is already', () => {
    const start = startTrail(today);
    expect(goBack(start).here).toEqual(today);
    expect(goForward(start).here).toEqual(today);
    expect(goTo(start, { name: 'today' }).past).toEqual([]);
  });
});

describe('what is stale', () => {
  it('is the journal, whatever was recorded', () => {
    expect(staleWords(['devices'])).toContain('journal');
  });
  it('is the chats after an import, since their counts changed', () => {
    expect(staleWords(['imports'])).toEqual(expect.arrayContaining(['imports', 'chats', 'triage']));
  });
});

describe('finding a command', () => {
  const items = ['New entry', 'Today', 'Add a chat', 'Leavers'].map((label) => ({ label }));
  const labels = (typed: string) => matching(items, typed).map(({ label }) => label);
  it('takes the beginnings of words, in any order', () => {
    expect(labels('ch ad')).toEqual(['Add a chat']);
  });
  it('puts what begins so first', () => {
    expect(labels('a')).toEqual(['Add a chat', 'Today', 'Leavers']);
  });
  it('shows all where nothing is typed', () => {
    expect(labels('')).toHaveLength(4);
  });
});

describe('what the window remembers', () => {
  it('is nothing where it cannot be read', () => {
    expect(parseKept('{')).toEqual({});
    expect(parseKept('null')).toEqual({});
    expect(parseKept(null)).toEqual({});
  });
  it('is what was kept', () => {
    expect(parseKept('{"theme":"dark"}')).toEqual({ theme: 'dark' });
  });
});
