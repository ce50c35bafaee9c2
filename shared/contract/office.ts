import { z } from 'zod';
import { Chat, ChatDetails, Look, Sender } from '#shared/words/chat.ts';
import {
  Channel,
  ChannelDetails,
  Device,
  DeviceDetails,
  Office,
  Person,
  PersonDetails,
  Tenure,
  TenureDetails,
} from '#shared/words/office.ts';
import { Id } from '#shared/words/time.ts';
import { method } from './define.ts';

const none = z.object({});

export const office = {
  get: method({ input: none, output: Office, failures: [] }),
  change: method({ changes: true, input: Office, output: Office, failures: [] }),
};

export const tenures = {
  list: method({ input: none, output: z.array(Tenure), failures: [] }),
  begin: method({ changes: true, input: TenureDetails, output: Tenure, failures: ['not-found'] }),
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: TenureDetails }),
    output: Tenure,
    failures: ['not-found'],
  }),
};

export const people = {
  list: method({ input: none, output: z.array(Person), failures: [] }),
  add: method({ changes: true, input: PersonDetails, output: Person, failures: [] }),
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: PersonDetails }),
    output: Person,
    failures: ['not-found'],
  }),
};

export const devices = {
  list: method({ input: none, output: z.array(Device), failures: [] }),
  add: method({ changes: true, input: DeviceDetails, output: Device, failures: ['not-found'] }),
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: DeviceDetails }),
    output: Device,
    failures: ['not-found'],
  }),
};

/** The usual kinds of channel are there from the start; offices add their own (¶13). */
export const channels = {
  list: method({ input: none, output: z.array(Channel), failures: [] }),
  add: method({ changes: true, input: ChannelDetails, output: Channel, failures: [] }),
};

export const chats = {
  list: method({ input: z.object({ tenure: Id.nullable() }), output: z.array(Chat), failures: [] }),
  get: method({ input: z.object({ id: Id }), output: Chat, failures: ['not-found'] }),
  /** Who wrote what is held of a chat, and who of the register each is; null where nobody has said. */
  senders: method({
    input: z.object({ id: Id }),
    output: z.array(Sender),
    failures: ['not-found'],
  }),
  add: method({ changes: true, input: ChatDetails, output: Chat, failures: ['not-found'] }),
  amend: method({
    changes: true,
    input: z.object({ id: Id, details: ChatDetails }),
    output: Chat,
    failures: ['not-found'],
  }),
  /** What became of a chat on a look at it. */
  look: method({ changes: true, input: Look, output: Chat, failures: ['not-found'] }),
};
