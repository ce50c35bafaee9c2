import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { App } from '#renderer/app/App.tsx';
import { ok } from '#shared/result.ts';
import { aWindow, type Answers } from '../a-window.tsx';
import { AN_EMPTY_OFFICE } from '../an-office.ts';
import { id } from '../builders.ts';

afterEach(cleanup);

const PAGE = `<html><head><style>html { color: black }</style></head><body><main>
<h1>Decisions</h1><p><a href="#annex">Annex</a></p><p>&lt;script&gt;alert(1)&lt;/script&gt;</p>
<script>alert(2)</script><section id="annex"><h2>Annex</h2></section></main></body></html>`;

const openRecord = async (over: Answers = {}) => {
  const window = aWindow({
    ...AN_EMPTY_OFFICE,
    'entries.themes': () => ok(['Rail']),
    'record.preview': () => ok({ html: PAGE, entries: 3, madeAt: '2026-11-23T18:10:00.000Z' }),
    'record.themes': () => ok([{ tenure: id(70), theme: 'Rail', lead: 'About rail.' }]),
    'record.writeTheme': (input: unknown) => ok(input),
    ...over,
  });
  const shown = window.show(<App />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Record' }));
  await screen.findByRole('heading', { name: 'Record', level: 1 });
  const inputs = (name: string) =>
    window.asked.filter((asked) => asked.name === name).map(({ input }) => input);
  const sheet = async (): Promise<ShadowRoot> =>
    waitFor(() => {
      const hosts = [...shown.container.querySelectorAll('div')];
      const root = hosts.find(({ shadowRoot }) => shadowRoot?.childElementCount)?.shadowRoot;
      if (!root) throw new Error('no sheet yet');
      return root;
    });
  return { ...window, user, inputs, sheet };
};

describe('the record on the screen', () => {
  it('stands as it will print, and nothing in it acts', async () => {
    const { sheet } = await openRecord();
    const root = await sheet();
    expect(root.querySelector('h1')?.textContent).toBe('Decisions');
    expect(root.querySelector('script')).toBeNull();
    expect(root.textContent).toContain('<script>alert(1)</script>');
  });

  it('asks for the whole tenure at first, and for the period that is typed', async () => {
    const { user, inputs } = await openRecord();
    await waitFor(() => expect(inputs('record.preview')).toHaveLength(1));
    expect(inputs('record.preview')[0]).toEqual({
      tenure: id(70),
      from: '2026-07-06',
      to: '2026-11-23',
      themes: [],
    });
    const from = screen.getByLabelText('From');
    await user.clear(from);
    await user.type(from, '1/10/2026');
    await waitFor(() =>
      expect(inputs('record.preview')).toContainEqual({
        tenure: id(70),
        from: '2026-10-01',
        to: '2026-11-23',
        themes: [],
      }),
    );
  });

  it('says what is wrong with a period, and asks nothing', async () => {
    const { user, inputs } = await openRecord();
    const to = screen.getByLabelText('To');
    await user.clear(to);
    await user.type(to, '1/1/2026');
    await screen.findByText(/This tenure began|ends before it begins/u);
    expect(inputs('record.preview')).not.toContainEqual(
      expect.objectContaining({ to: '2026-01-01' }),
    );
  });

  it('keeps the lead paragraph of a theme', async () => {
    const { user, inputs } = await openRecord();
    await user.type(await screen.findByRole('textbox', { name: 'Rail' }), ' And fares.');
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() =>
      expect(inputs('record.writeTheme')).toEqual([
        { tenure: id(70), theme: 'Rail', lead: 'About rail. And fares.' },
      ]),
    );
  });
});
