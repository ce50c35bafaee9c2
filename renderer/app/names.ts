import { useMemo } from 'react';
import type { Message } from '#shared/words/message.ts';
import { useRead } from './reading.ts';
import { useTenure } from './office.ts';

/** What the office calls things that are held by their ids; an empty text for what is not in a register. */
export interface Names {
  readonly chat: (id: string | null) => string;
  readonly channel: (id: string | null) => string;
  readonly device: (id: string | null) => string;
  readonly person: (id: string | null) => string;
  /** Who wrote a message: the person's name, else the label under which it came. */
  readonly personName: (message: Pick<Message, 'person' | 'sender'>) => string | null;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const namer = (of: {
  readonly data: { readonly ok: boolean; readonly value?: readonly Named[] } | undefined;
}) => {
  const names = new Map((of.data?.value ?? []).map(({ id, name }) => [id, name]));
  return (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
};

/** The names of everything an entry or message refers to, in the tenure chosen. */
export const useNames = (): Names => {
  const tenure = useTenure();
  const chats = useRead('chats', 'list', { tenure: tenure.id }).data;
  const channels = useRead('channels', 'list', {}).data;
  const devices = useRead('devices', 'list', {}).data;
  const people = useRead('people', 'list', {}).data;
  return useMemo(() => {
    const person = namer({ data: people });
    return {
      chat: namer({ data: chats }),
      channel: namer({ data: channels }),
      device: namer({ data: devices }),
      person,
      personName: (message) => person(message.person) || message.sender,
    };
  }, [chats, channels, devices, people]);
};
