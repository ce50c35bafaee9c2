import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FilingForm } from '#renderer/features/entries/page/FilingForm.tsx';
import { DeviceForm } from '#renderer/features/registers/DeviceForm.tsx';
import { PersonForm } from '#renderer/features/registers/PersonForm.tsx';
import { ok } from '#shared/result.ts';
import { aWindow, NOW } from '../a-window.tsx';
import { id } from '../builders.ts';

afterEach(cleanup);

/** A desk that lasts while forms on it come and go, as it does through Escape and a lock. */
const aDesk = () => {
  const desk = new Map<string, string>();
  const { show } = aWindow({
    'desk.kept': ({ form }: { form: string }) => ok({ draft: desk.get(form) ?? null }),
    'desk.keep': ({ form, draft }: { form: string; draft: string | null }) => {
      if (draft === null) desk.delete(form);
      else desk.set(form, draft);
      return ok({});
    },
    'people.add': () => ok({ id: id(1) }),
  });
  const open = (form: ReactNode) => {
    cleanup();
    show(form);
  };
  return { desk, open, user: userEvent.setup() };
};

const none = (): void => undefined;
const filing = (onFile: (forget: () => void) => void) => (
  <FilingForm
    entries={[{ id: id(5), reference: '2026-A-00005', title: 'Option two' }]}
    hasEvidence={false}
    filedBy="Leila"
    now={NOW}
    busy={false}
    failure={null}
    onFile={(_filing, forget) => onFile(forget)}
    onCancel={none}
  />
);
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);

describe('a form that is left before it is saved', () => {
  it('has what was typed of a person when it is opened again, until they are added', async () => {
    const { desk, open, user } = aDesk();
    const form = <PersonForm person={null} onSaved={none} onCancel={none} />;
    open(form);
    await user.type(await field('Name'), 'Marian Teale');
    open(form);
    await waitFor(async () => expect((await field('Name')).value).toBe('Marian Teale'));
    await user.click(screen.getByRole('button', { name: 'Add the person' }));
    await waitFor(() => expect(desk.size).toBe(0));
  });

  it('forgets it where somebody cancels', async () => {
    const { desk, open, user } = aDesk();
    open(<PersonForm person={null} onSaved={none} onCancel={none} />);
    await user.type(await field('Name'), 'Marian');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(desk.size).toBe(0));
  });

  it('has what was chosen where nothing was at first', async () => {
    const { desk, open, user } = aDesk();
    const form = <DeviceForm device={null} people={[]} onSaved={none} onCancel={none} />;
    open(form);
    const [first] = await screen.findAllByRole<HTMLInputElement>('radio');
    if (!first) throw new Error('there is nothing to choose');
    await user.click(first);
    await waitFor(() => expect(desk.size).toBe(1));
    open(form);
    await waitFor(() =>
      expect(screen.getAllByRole<HTMLInputElement>('radio')[0]?.checked).toBe(true),
    );
  });

  it('has the reference of a filing, until it is filed', async () => {
    const { desk, open, user } = aDesk();
    open(filing(none));
    await user.type(await field('Reference'), 'SP-1234');
    open(filing((forget) => forget()));
    await waitFor(async () => expect((await field('Reference')).value).toBe('SP-1234'));
    await user.click(screen.getByRole('button', { name: 'File it' }));
    await waitFor(() => expect(desk.size).toBe(0));
  });
});
