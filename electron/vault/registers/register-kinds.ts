import { ChannelDetails } from '#shared/words/channel.ts';
import { DeviceDetails } from '#shared/words/device.ts';
import { Office } from '#shared/words/office.ts';
import { PersonDetails } from '#shared/words/person.ts';
import { TenureDetails } from '#shared/words/tenure.ts';
import { ChatDetails } from '#shared/words/chat.ts';
import { createRegister, type Held } from './register.ts';

export const people = createRegister<PersonDetails>({
  word: 'person',
  details: PersonDetails,
  label: ({ name }) => name,
});

export const devices = createRegister<DeviceDetails>({
  word: 'device',
  details: DeviceDetails,
  label: ({ name }) => name,
});

export const channels = createRegister<ChannelDetails>({
  word: 'channel',
  details: ChannelDetails,
  label: ({ name }) => name,
});

export const tenures = createRegister<TenureDetails>({
  word: 'tenure',
  details: TenureDetails,
  came: 'Began the tenure',
  label: ({ post }) => post,
});

export const chats = createRegister<ChatDetails>({
  word: 'chat',
  details: ChatDetails,
  label: ({ name }) => name,
});

/** The office itself: one of it, whose id is the vault's. */
export const offices = createRegister<Office>({
  word: 'office',
  details: Office,
  came: 'Set up the office',
  label: ({ name }) => name,
});

export type HeldChat = Held<ChatDetails>;
