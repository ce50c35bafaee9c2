import { useMemo } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Registers } from './editor/section.ts';

const valueOf = <Item>(
  answer: { readonly ok: true; readonly value: Item[] } | { readonly ok: false } | undefined,
): readonly Item[] => (answer?.ok ? answer.value : []);

const useAnswers = () => {
  const tenure = useTenure();
  return {
    people: useRead('people', 'list', {}).data,
    channels: useRead('channels', 'list', {}).data,
    chats: useRead('chats', 'list', { tenure: tenure.id }).data,
    devices: useRead('devices', 'list', {}).data,
    themes: useRead('entries', 'themes', { tenure: tenure.id }).data,
  };
};

/** Whether the lists were read: until then nothing that is typed can be found in them. */
export const useRegistersRead = (): boolean =>
  Object.values(useAnswers()).every((answer) => answer !== undefined);

/** What can be chosen from while an entry is written; empty lists until they are read. */
export const useRegisters = (): Registers => {
  const { people, channels, chats, devices, themes } = useAnswers();
  return useMemo(
    () => ({
      people: valueOf(people),
      channels: valueOf(channels),
      chats: valueOf(chats),
      devices: valueOf(devices),
      themes: valueOf(themes),
    }),
    [people, channels, chats, devices, themes],
  );
};
