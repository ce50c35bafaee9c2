import { ChannelDetails } from '#shared/words/channel.ts';
import { DeviceDetails } from '#shared/words/device.ts';
import { Office } from '#shared/words/office.ts';
import { PersonDetails } from '#shared/words/person.ts';
import { TenureDetails } from '#shared/words/tenure.ts';
import { ChatDetails } from '#shared/words/chat.ts';
import { createRegister, type Held } from './register.ts';

/** Anyone who appears. */
export const people = createRegister<PersonDetails>({
  word: 'person',
  details: PersonDetails,
  label: ({ name }) => name,
});

/** On what messages come and go. */
export const devices = createRegister<DeviceDetails>({
  word: 'device',
  details: DeviceDetails,
  label: ({ name }) => name,
});

/** Kinds of channel, the usual ones and the office's own (¶13). */
export const channels = createRegister<ChannelDetails>({
  word: 'channel',
  details: ChannelDetails,
  label: ({ name }) => name,
});

/** One principal in one post each. */
export const tenures = createRegister<TenureDetails>({
  word: 'tenure',
  details: TenureDetails,
  came: 'Began the tenure',
  label: ({ post }) => post,
});

/** The conversations that the office looks after. */
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

/** A chat as the register holds it. */
export type HeldChat = Held<ChatDetails>;
