import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import { aWindow } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';

afterEach(cleanup);

it('keeps why a chat was not looked at through Escape, until it is recorded or thrown away', async () => {
  const desk = new Map<string, string>();
  const { show } = aWindow({
    ...AN_EMPTY_OFFICE,
    'desk.kept': ({ form }: { form: string }) => ok({ draft: desk.get(form) ?? null }),
    'desk.keep': ({ form, draft }: { form: string; draft: string | null }) => {
      if (draft === null) desk.delete(form);
      else desk.set(form, draft);
      return ok({});
    },
  });
  show(<App />);
  const user = userEvent.setup();
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: /^More for/u }));
    await user.click(await screen.findByRole('menuitem', { name: /^Not looked at/u }));
    return screen.findByLabelText<HTMLTextAreaElement>('Not looked at because');
  };
  const looks = () => [...desk].filter(([form]) => form.startsWith('look:'));
  await user.click(await open());
  await user.keyboard('Her telephone was at the Palace');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(looks().join('')).toContain('at the Palace'));

  const why = await open();
  await waitFor(() => expect(why.value).toBe('Her telephone was at the Palace'));
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(looks()).toEqual([]));
});
