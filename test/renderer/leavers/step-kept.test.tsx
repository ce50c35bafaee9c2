import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import type { Departure } from '#shared/words/departure.ts';
import type { DepartureStep } from '#shared/words/departure-step.ts';
import { ok } from '#shared/result.ts';
import { aWindow } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { id } from '../builders.ts';

afterEach(cleanup);

const STEP: DepartureStep = {
  kind: 'statement',
  of: null,
  name: null,
  state: 'open',
  says: '',
  recorded: null,
};

const DEPARTURE: Departure = {
  id: id(40),
  tenure: id(70),
  person: id(41),
  personName: 'Priya Nandan',
  leavesOn: '2026-12-04',
  leavesAt: null,
  begunAt: '2026-11-23T09:00:00.000Z',
  packs: [],
  steps: [STEP],
};

it('keeps what is typed of a step through Escape, and forgets it once it is recorded', async () => {
  const desk = new Map<string, string>();
  const { show } = aWindow({
    ...AN_EMPTY_OFFICE,
    'leavers.list': () => ok([DEPARTURE]),
    'leavers.recordStep': () => ok(DEPARTURE),
    'desk.kept': ({ form }: { form: string }) => ok({ draft: desk.get(form) ?? null }),
    'desk.keep': ({ form, draft }: { form: string; draft: string | null }) => {
      if (draft === null) desk.delete(form);
      else desk.set(form, draft);
      return ok({});
    },
  });
  show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^Leavers/u }));
  const open = async () => {
    await user.click(await screen.findByRole('button', { name: /^Fill in:/u }));
    return screen.findByLabelText<HTMLTextAreaElement>('What was searched');
  };
  await user.click(await open());
  await user.keyboard('WhatsApp on her own telephone');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect([...desk.values()].join('')).toContain('her own telephone'));

  const searched = await open();
  await waitFor(() => expect(searched.value).toBe('WhatsApp on her own telephone'));
  await user.click(screen.getByRole('button', { name: 'Record it' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const forms = [...desk.keys()].filter((form) => form.startsWith('step:'));
  expect(forms).toEqual([]);
});
