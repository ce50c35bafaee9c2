import type { Chat } from '#shared/words/chat.ts';
import type { Device } from '#shared/words/device.ts';
import type { EntryDraft } from '../entry-form.ts';
import type { Registers } from './section.ts';

type Where = Pick<
  EntryDraft,
  'chat' | 'channel' | 'device' | 'deviceState' | 'timerHours' | 'marking' | 'recorderWasIn'
>;

const stateOf = (id: string | null, devices: readonly Device[]): EntryDraft['deviceState'] =>
  devices.find((device) => device.id === id)?.state ?? null;

/**
 * What follows from choosing a chat: its channel, device, timer and marking. Choosing none only
 * takes the chat away: what was said about the rest stays.
 */
export const fromChat = (
  chat: Chat | undefined,
  { devices }: Pick<Registers, 'devices'>,
): Partial<Where> =>
  chat === undefined
    ? { chat: null }
    : {
        chat: chat.id,
        channel: chat.channel,
        device: chat.device,
        deviceState: stateOf(chat.device, devices),
        timerHours: chat.timerHours,
        marking: chat.marking,
        recorderWasIn: chat.sight === 'in-the-group',
      };

/** What follows from choosing a device: its state. */
export const fromDevice = (
  id: string | null,
  { devices }: Pick<Registers, 'devices'>,
): Partial<Where> =>
  id === null ? { device: null } : { device: id, deviceState: stateOf(id, devices) };
