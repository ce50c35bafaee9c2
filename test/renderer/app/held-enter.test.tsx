import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useOneEnter } from '#renderer/app/held-enter.ts';

afterEach(cleanup);

function Page({ heard }: { readonly heard: (key: string) => void }) {
  useOneEnter();
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- because lists hear Enter so
    <div onKeyDown={({ key }) => heard(key)}>
      <button type="button">Lock</button>
      <textarea aria-label="Reason" />
    </div>
  );
}

/** Presses or holds a key; false where the platform is kept from doing what it would. */
const press = (target: HTMLElement, key: string, repeat: boolean): boolean =>
  fireEvent.keyDown(target, { key, repeat });

describe('an Enter that is held', () => {
  it('is one press: what comes up under it is neither pressed nor told', () => {
    const heard: string[] = [];
    render(<Page heard={(key) => heard.push(key)} />);
    const lock = screen.getByRole('button', { name: 'Lock' });
    expect(press(lock, 'Enter', false)).toBe(true);
    expect(press(lock, 'Enter', true)).toBe(false);
    expect(heard).toEqual(['Enter']);
    expect(press(lock, 'ArrowDown', true)).toBe(true);
  });

  it('still makes lines in a text', () => {
    render(<Page heard={() => undefined} />);
    expect(press(screen.getByLabelText('Reason'), 'Enter', true)).toBe(true);
  });
});
