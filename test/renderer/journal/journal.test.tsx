import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { VerifyBar } from '#renderer/features/journal/VerifyBar.tsx';
import { filterLines, namesIn } from '#renderer/features/journal/journal-filter.ts';
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
