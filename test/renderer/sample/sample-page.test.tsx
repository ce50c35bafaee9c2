import { useIsMutating } from '@tanstack/react-query';
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { SamplePage } from '#renderer/features/sample/SamplePage.tsx';
import { aWindow } from '../a-window.tsx';

afterEach(cleanup);

/** Says when the making has come to an end, whichever. */
function Making() {
  return <span>{useIsMutating() > 0 ? 'at work' : 'at rest'}</span>;
}

/** The page while it is being made: the vault answers set-up when the test says so. */
const whileMaking = async () => {
  let answer: (given: Result<unknown, Failure>) => void = () => undefined;
  const setUp = new Promise<Result<unknown, Failure>>((resolve) => {
    answer = resolve;
  });
  const onMade = vi.fn();
  const window = aWindow({
    'sample.plan': () => ok({ json: JSON.stringify({ exports: [], stories: [], looks: [] }) }),
    'sample.file': () => ok({ token: 'token', name: 'name', bytes: 1 }),
    'sample.leave': () => ok({}),
    'vault.create': () => setUp,
  });
  const { container } = window.show(
    <>
      <SamplePage onMade={onMade} />
      <Making />
    </>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Make the sample office' }));
  await waitFor(() => expect(window.asked.at(-1)?.name).toBe('vault.create'));
  return { ...window, container, onMade, user, answer };
};

describe('the page of the sample office', () => {
  it('says on the page that it could not be made, and does not throw', async () => {
    const { answer, container, onMade } = await whileMaking();
    answer(err({ code: 'no-space' }));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('could not be made'),
    );
    expect(container.textContent).toContain('The sample office');
    expect(onMade).not.toHaveBeenCalled();
  });

  it('says nothing of what the vault refuses once it was cancelled', async () => {
    const { answer, asked, container, user } = await whileMaking();
    await user.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(asked.at(-1)?.name).toBe('sample.leave');
    answer(err({ code: 'cancelled' }));
    expect(await screen.findByText('at rest')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.textContent).toContain('The sample office');
  });
});
