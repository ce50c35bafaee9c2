import { useMemo } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Registers } from './editor/section.ts';

const valueOf = <Item>(
  answer: { readonly ok: true; readonly value: Item[] } | { readonly ok: false } | undefined,
): readonly Item[] => (answer?.ok ? answer.value : []);

/** What can be chosen from while an entry is written; empty lists until they are read. */
export const useRegisters = (): Registers => {
  const tenure = useTenure();
  const people = useRead('people', 'list', {}).data;
  const channels = useRead('channels', 'list', {}).data;
  const chats = useRead('chats', 'list', { tenure: tenure.id }).data;
  const devices = useRead('devices', 'list', {}).data;
  const themes = useRead('entries', 'themes', { tenure: tenure.id }).data;
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
