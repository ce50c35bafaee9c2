import { cleanup, fireEvent, screen } from '@testing-library/react';
import { Button } from '@mantine/core';
import { afterEach, expect, it, vi } from 'vitest';
import { aWindow } from '../a-window.tsx';

afterEach(cleanup);

it('keeps the focus on a button at work, which acts and sends no second time', () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const form = (loading: boolean) => (
    <form onSubmit={onSubmit}>
      <input aria-label="Field" />
      <Button type="submit" loading={loading}>
        Send
      </Button>
    </form>
  );
  aWindow({}).show(form(true));
  const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Send' });
  button.focus();
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-busy')).toBe('true');
  fireEvent.click(button);
  expect(onSubmit).not.toHaveBeenCalled();
  cleanup();
  aWindow({}).show(form(false));
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(onSubmit).toHaveBeenCalledOnce();
});

it('leaves a button that is not said to send a form as one that sends none', () => {
  aWindow({}).show(<Button>Other words</Button>);
  expect(screen.getByRole<HTMLButtonElement>('button').type).toBe('button');
});
