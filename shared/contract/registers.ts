import { z } from 'zod';
import { Channel, ChannelDetails } from '#shared/words/channel.ts';
import { Device, DeviceDetails } from '#shared/words/device.ts';
import { Id } from '#shared/words/id.ts';
import { Office } from '#shared/words/office.ts';
import { Person, PersonDetails } from '#shared/words/person.ts';
import { Tenure, TenureDetails } from '#shared/words/tenure.ts';
import { method } from './define.ts';

const none = z.object({});

/** The private office itself. */
export const office = {
  get: method({ input: none, output: Office, failures: [] }),
  change: method({ changes: true, input: Office, output: Office, failures: [] }),
};

/** One principal in one post each. */
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

/** Anyone who appears. */
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

/** On what messages come and go: it decides what the guidance says (¶15–17). */
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
