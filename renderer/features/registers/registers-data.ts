import type { Chat } from '#shared/words/chat.ts';
import type { Channel } from '#shared/words/channel.ts';
import type { Device } from '#shared/words/device.ts';
import type { Person } from '#shared/words/person.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { useTenure } from '#renderer/app/office.ts';
import { useRead } from '#renderer/app/reading.ts';
import type { Result } from '#shared/result.ts';

/** All registers that the window shows, as far as they have been read. */
export interface RegistersData {
  readonly chats: readonly Chat[];
  readonly people: readonly Person[];
  readonly devices: readonly Device[];
  readonly channels: readonly Channel[];
  readonly tenures: readonly Tenure[];
  readonly ready: boolean;
}

const valueOf = <Value>(data: Result<readonly Value[], unknown> | undefined): readonly Value[] =>
  data?.ok ? data.value : [];

/** Everything in the registers, read together: each names things of the others. */
export const useRegistersData = (): RegistersData => {
  const { id: tenure } = useTenure();
  const chats = useRead('chats', 'list', { tenure });
  const people = useRead('people', 'list', {});
  const devices = useRead('devices', 'list', {});
  const channels = useRead('channels', 'list', {});
  const tenures = useRead('tenures', 'list', {});
  return {
    chats: valueOf(chats.data),
    people: valueOf(people.data),
    devices: valueOf(devices.data),
    channels: valueOf(channels.data),
    tenures: valueOf(tenures.data),
    ready: [chats, people, devices, channels, tenures].every(({ data }) => data !== undefined),
  };
};
