import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { VerifyBar } from '#renderer/features/journal/VerifyBar.tsx';
import { filterLines, namesIn, toldLines } from '#renderer/features/journal/journal-filter.ts';
import { aWindow, says } from '../a-window.tsx';
import { id } from '../builders.ts';

afterEach(cleanup);

const aLine = (by: string, words: string) => ({
  id: id(1),
  at: '2026-11-23T18:10:00.000Z',
  by,
  kind: 'entry.logged',
  subject: id(2),
  says: words,
  hash: 'ab',
  bodyHeld: true,
});

describe('the journal', () => {
  const lines = [aLine('Priya', 'Logged 2026-A0001'), aLine('Sam', 'Filed 2026-A0001')];
  it('is filtered by who and by words, all of them', () => {
    expect(filterLines(lines, { who: 'Sam', words: '' })).toHaveLength(1);
    expect(filterLines(lines, { who: '', words: 'a0001 filed' })).toHaveLength(1);
    expect(filterLines(lines, { who: 'Priya', words: 'filed' })).toHaveLength(0);
    expect(namesIn(lines)).toEqual(['Priya', 'Sam']);
  });
});

describe('what was added in one go', () => {
  const added = (name: string, over: object = {}) => ({
    ...aLine('Priya', `Added the channel ${name}`),
    kind: 'channel.added',
    ...over,
  });
  it('is told in one line, first things first, and counted', () => {
    const told = toldLines([added('SMS'), added('Signal'), added('WhatsApp'), aLine('Priya', 'x')]);
    expect(told.map(({ says: words, acts }) => [words, acts])).toEqual([
      ['Added the channels WhatsApp, Signal, SMS', 3],
      ['x', 1],
    ]);
  });
  it('stands apart where it was another time, another person, or its content is gone', () => {
    const apart = [
      { at: '2026-11-23T18:11:00.000Z' },
      { by: 'Sam' },
      { bodyHeld: false },
      { kind: 'chat.added' },
    ];
    for (const over of apart)
      expect(toldLines([added('SMS'), added('Teams', over)])).toHaveLength(2);
  });
});

const CHECKPOINT = { acts: 17, code: 'AAAA-BBBB-CCCC-DDDD-EEEE' };

describe('verifying', () => {
  const verify = async (outcome: object) => {
    aWindow({ 'journal.verify': says(outcome) }).show(<VerifyBar />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Verify now' }));
  };
  it('says in words that the chain holds, with the checkpoint', async () => {
    await verify({ acts: 17, checkpoint: CHECKPOINT, problems: [], holds: true });
    const outcome = await screen.findByRole('status');
    expect(outcome.textContent).toContain('The chain holds: 17 acts');
    expect(outcome.textContent).toContain(CHECKPOINT.code);
  });
  it('says stop, and names each problem, where it does not', async () => {
    const problems = ['Act 12 was changed.'];
    await verify({ acts: 17, checkpoint: CHECKPOINT, problems, holds: false });
    const outcome = await screen.findByRole('alert');
    expect(outcome.textContent).toContain('The chain does not hold: 1 problem');
    expect(outcome.textContent).toContain('Act 12 was changed.');
  });
});
