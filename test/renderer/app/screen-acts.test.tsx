import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CommandsContext, createCommandList } from '#renderer/app/commands.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';

afterEach(cleanup);

function Offers({ names }: { readonly names: readonly string[] }) {
  useScreenActs(
    'Log',
    names.map((name) => ({ id: name, label: name, run: () => undefined })),
  );
  return null;
}

it('an act that comes while the screen is open is offered at once', () => {
  const list = createCommandList();
  const shown = (names: readonly string[]) => (
    <CommandsContext value={list}>
      <Offers names={names} />
    </CommandsContext>
  );
  const { rerender } = render(shown(['Filter']));
  rerender(shown(['Filter', 'Open the view']));
  expect(list.all().map(({ label }) => label)).toEqual(['Filter', 'Open the view']);
});
