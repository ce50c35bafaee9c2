import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '#shared/result.ts';
import { UnlockPage } from '#renderer/features/unlock/UnlockPage.tsx';
import { codeProblems, wordCount } from '#renderer/features/unlock/recover.ts';
import { SAMPLE_PASSPHRASE } from '#sample/passphrase.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { aLockedVault, id } from '../builders.ts';

afterEach(cleanup);

const unlockPage = (answers: Answers, vault = aLockedVault(), isSample = false) => {
  const window = aWindow(answers);
  const onOpened = vi.fn();
  window.show(<UnlockPage vault={vault} why={null} isSample={isSample} onOpened={onOpened} />);
  return { ...window, onOpened, user: userEvent.setup() };
};

describe('the lock screen', () => {
  it('opens with the passphrase of the member', async () => {
    const { user, asked, onOpened } = unlockPage({ 'vault.unlock': () => ok({}) });
    await user.type(
      screen.getByLabelText('Passphrase of Priya Nair'),
      'horse battery staple{Enter}',
    );
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(asked).toEqual([
      { name: 'vault.unlock', input: { member: id(60), passphrase: 'horse battery staple' } },
    ]);
  });
  it('has the focus in its one field', () => {
    unlockPage({});
    expect(document.activeElement).toBe(screen.getByLabelText('Passphrase of Priya Nair'));
  });
  it('says plainly that the passphrase is wrong, and lets no one try while there is a wait', async () => {
    const { user } = unlockPage({
      'vault.unlock': () => err({ code: 'wrong-passphrase', waitSeconds: 30 }),
    });
    await user.type(screen.getByLabelText('Passphrase of Priya Nair'), 'wrong{Enter}');
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('does not open this vault'),
    );
    const button = screen.getByRole<HTMLButtonElement>('button', { name: /^Wait \d+ seconds$/u });
    expect(button.disabled).toBe(true);
  });
  it('asks who it is where several may sign in, the last one first', () => {
    const members = [
      { id: id(61), name: 'Sam Okoro' },
      { id: id(60), name: 'Priya Nair' },
    ];
    unlockPage({}, aLockedVault({ members }));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Who are you?' }).value).toBe(
      'Sam Okoro',
    );
  });
  it('says DEMO where the vault is one', () => {
    unlockPage({}, aLockedVault({ demo: true, recovery: [] }));
    expect(screen.getAllByText(/^DEMO/u).length).toBeGreaterThan(0);
    expect(screen.queryByText('Use departmental recovery')).toBeNull();
  });
  it('says the passphrase of the sample office, and opens it', async () => {
    const { user, asked, onOpened } = unlockPage(
      { 'vault.unlock': () => ok({}) },
      aLockedVault({ demo: true }),
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Open the sample office' }));
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce());
    expect(asked).toEqual([
      { name: 'vault.unlock', input: { member: id(60), passphrase: SAMPLE_PASSPHRASE } },
    ]);
  });
  it('asks the keychain only where the vault has a way in there', async () => {
    const { asked } = unlockPage(
      { 'shell.keychainAvailable': () => ok({ available: true }) },
      aLockedVault({ keychain: true }),
    );
    expect(await screen.findByRole('button', { name: /keychain/u })).toBeTruthy();
    expect(asked.map(({ name }) => name)).toEqual(['shell.keychainAvailable']);
  });
});

describe('the words of a recovery', () => {
  const words = Array.from({ length: 24 }, () => 'word').join(' ');
  it('may carry the numbers of the sheet', () => {
    expect(wordCount('1. apple 2. pear')).toBe(2);
  });
  it('must be twenty-four', () => {
    const code = { kind: 'department', code: words, first: '', second: '' } as const;
    expect(codeProblems(code)).toEqual([]);
    expect(codeProblems({ ...code, code: `${words} more` })).toHaveLength(1);
    expect(codeProblems({ ...code, kind: 'sheet', first: words })).toHaveLength(1);
  });
});
