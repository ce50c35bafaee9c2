import type { ChatDetails } from '#shared/words/chat.ts';
import { CAST, CAST_KEYS, type CastKey } from './cast.ts';
import { inOrder, type Making } from './making.ts';
import type { ChatKey, DeviceKey, PlannedChat, TenureKey } from './plan.ts';
import { CHATS } from './chats.ts';
import { DEVICES, TENURES } from './register.ts';
import { held, worked } from './worked.ts';

/** What the vault calls the things of the sample. */
export interface Registers {
  readonly tenures: ReadonlyMap<TenureKey, string>;
  readonly people: ReadonlyMap<CastKey, string>;
  readonly devices: ReadonlyMap<DeviceKey, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly chats: ReadonlyMap<ChatKey, string>;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record) as Key[];

/** The first principal is there from set-up; the others are added. */
const addPeople = async (making: Making): Promise<Map<CastKey, string>> => {
  const { api } = making;
  const there = worked('people', await api.people.list({}));
  const people = new Map<CastKey, string>();
  await inOrder(making, { step: 'People', items: CAST_KEYS }, async (key) => {
    const { handles, ...details } = CAST[key];
    const person = { ...details, handles: [...handles] };
    const known = there.find(({ name }) => name === person.name);
    const made = known
      ? await api.people.amend({ id: known.id, details: person })
      : await api.people.add(person);
    people.set(key, worked(person.name, made).id);
    return '';
  });
  return people;
};

const addTenures = async (
  { api }: Making,
  people: ReadonlyMap<CastKey, string>,
): Promise<Map<TenureKey, string>> => {
  const [first] = worked('tenures', await api.tenures.list({}));
  const tenures = new Map<TenureKey, string>();
  for (const key of keysOf(TENURES)) {
    const { principal, ...planned } = TENURES[key];
    const details = { ...planned, principal: held(people, principal) };
    const isFirst = first?.principal === details.principal;
    const made = isFirst
      ? await api.tenures.amend({ id: first.id, details })
      : await api.tenures.begin(details);
    tenures.set(key, worked(planned.post, made).id);
  }
  return tenures;
};

const addDevices = async (
  { api }: Making,
  people: ReadonlyMap<CastKey, string>,
): Promise<Map<DeviceKey, string>> => {
  const devices = new Map<DeviceKey, string>();
  for (const key of keysOf(DEVICES)) {
    const planned = DEVICES[key];
    const made = await api.devices.add({ ...planned, holder: held(people, planned.holder) });
    devices.set(key, worked(planned.name, made).id);
  }
  return devices;
};

const addChannels = async ({ api }: Making): Promise<Map<string, string>> => {
  const linkedIn = { name: 'LinkedIn message', endToEndEncrypted: 'no', outsideUk: 'yes' } as const;
  worked('a channel', await api.channels.add(linkedIn));
  const channels = worked('channels', await api.channels.list({}));
  return new Map(channels.map(({ name, id }) => [name, id]));
};

const chatDetails = (planned: PlannedChat, known: Omit<Registers, 'chats'>): ChatDetails => ({
  ...planned,
  principal: held(known.people, planned.principal),
  channel: held(known.channels, planned.channel),
  device: planned.device === null ? null : held(known.devices, planned.device),
  members: planned.members.map((member) => held(known.people, member)),
});

/** Puts people, tenures, devices, channels and chats of the sample into an open vault. */
export const makeRegisters = async (making: Making): Promise<Registers> => {
  const people = await addPeople(making);
  const tenures = await addTenures(making, people);
  const devices = await addDevices(making, people);
  const known = { people, tenures, devices, channels: await addChannels(making) };
  const chats = new Map<ChatKey, string>();
  await inOrder(making, { step: 'Chats', items: keysOf(CHATS) }, async (key) => {
    const added = await making.api.chats.add(chatDetails(CHATS[key], known));
    chats.set(key, worked(CHATS[key].name, added).id);
    return '';
  });
  return { ...known, chats };
};
