import type { Id } from '#shared/words/id.ts';
import type { Register } from '#renderer/app/screen.ts';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { frequencyText, SIGHT_WORDS, timerText } from '#renderer/ui/chat-words.ts';
import { UkDay, UkTime } from '#renderer/ui/UkDate.tsx';
import type { Chat } from '#shared/words/chat.ts';
import type { Channel } from '#shared/words/channel.ts';
import type { Device } from '#shared/words/device.ts';
import type { Person } from '#shared/words/person.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';
import { KNOWN_WORDS } from './known-words.ts';
import type { RegistersData } from './registers-data.ts';

const chatColumns = (channels: readonly Channel[]): readonly Column<Chat>[] => {
  const channelOf = (chat: Chat): string =>
    channels.find(({ id }) => id === chat.channel)?.name ?? '';
  return [
    { id: 'name', head: 'Chat', cell: ({ name }) => name, by: ({ name }) => name },
    { id: 'channel', head: 'Channel', width: '130px', cell: channelOf, by: channelOf },
    {
      id: 'kind',
      head: 'Kind',
      width: '90px',
      cell: ({ kind }) => ({ official: 'Official', mixed: 'Mixed' })[kind],
      by: ({ kind }) => kind,
    },
    { id: 'sight', head: 'Sight', width: '150px', cell: ({ sight }) => SIGHT_WORDS[sight] },
    {
      id: 'timer',
      head: 'Timer',
      width: '90px',
      cell: ({ timerHours }) => timerText(timerHours),
      by: ({ timerHours }) => timerHours ?? Infinity,
    },
    {
      id: 'look',
      head: 'Look',
      width: '120px',
      cell: ({ lookEveryDays }) => frequencyText(lookEveryDays),
      by: ({ lookEveryDays }) => lookEveryDays,
    },
    {
      id: 'looked',
      head: 'Looked at',
      width: '168px',
      cell: ({ lastLook }) => (lastLook ? <UkTime at={lastLook.at} /> : 'never'),
      by: ({ lastLook }) => lastLook?.at ?? '',
    },
  ];
};

const PERSON: readonly Column<Person>[] = [
  { id: 'name', head: 'Name', cell: ({ name }) => name, by: ({ name }) => name },
  { id: 'role', head: 'Role', width: '20%', cell: ({ role }) => role, by: ({ role }) => role },
  {
    id: 'organisation',
    head: 'Organisation',
    width: '24%',
    cell: ({ organisation }) => organisation,
    by: ({ organisation }) => organisation,
  },
  {
    id: 'external',
    head: 'External',
    width: '90px',
    cell: ({ external }) => (external ? 'External' : ''),
    by: ({ external }) => Number(external),
  },
  { id: 'handles', head: 'In exports', width: '26%', cell: ({ handles }) => handles.join(', ') },
];

const deviceColumns = (people: readonly Person[]): readonly Column<Device>[] => {
  const holderOf = ({ holder }: Device): string =>
    people.find(({ id }) => id === holder)?.name ?? '';
  return [
    { id: 'name', head: 'Device', cell: ({ name }) => name, by: ({ name }) => name },
    { id: 'holder', head: 'Held by', width: '220px', cell: holderOf, by: holderOf },
    {
      id: 'state',
      head: 'Owned and managed',
      width: '240px',
      cell: ({ state }) => DEVICE_WORDS[state],
      by: ({ state }) => state,
    },
  ];
};

const CHANNEL: readonly Column<Channel>[] = [
  { id: 'name', head: 'Channel', cell: ({ name }) => name, by: ({ name }) => name },
  {
    id: 'encrypted',
    head: 'End-to-end encrypted',
    width: '180px',
    cell: ({ endToEndEncrypted }) => KNOWN_WORDS[endToEndEncrypted],
  },
  {
    id: 'outside',
    head: 'Data outside the UK',
    width: '180px',
    cell: ({ outsideUk }) => KNOWN_WORDS[outsideUk],
  },
];

const TENURE: readonly Column<Tenure>[] = [
  {
    id: 'principal',
    head: 'Principal',
    width: '240px',
    cell: ({ principalName }) => principalName,
    by: ({ principalName }) => principalName,
  },
  { id: 'post', head: 'Post', cell: ({ post }) => post, by: ({ post }) => post },
  {
    id: 'from',
    head: 'From',
    width: '110px',
    cell: ({ from }) => <UkDay day={from} />,
    by: ({ from }) => from,
  },
  {
    id: 'to',
    head: 'To',
    width: '110px',
    cell: ({ to }) => (to === null ? '' : <UkDay day={to} />),
    by: ({ to }) => to ?? '9999',
  },
];

interface RegisterRowsProps {
  readonly register: Register;
  readonly data: RegistersData;
  readonly current: Id | null;
  readonly onOpen: ((id: Id) => void) | null;
}

/** One register as a table. */
export function RegisterRows({ register, data, current, onOpen }: RegisterRowsProps) {
  const common = {
    keyOf: ({ id }: { readonly id: Id }) => id,
    current,
    ...(onOpen && { onOpen: ({ id }: { readonly id: Id }) => onOpen(id) }),
  };
  switch (register) {
    case 'chats':
      return (
        <DataTable
          label="Chats"
          rows={data.chats}
          columns={chatColumns(data.channels)}
          sort="name asc"
          {...common}
        />
      );
    case 'people':
      return (
        <DataTable label="People" rows={data.people} columns={PERSON} sort="name asc" {...common} />
      );
    case 'devices':
      return (
        <DataTable
          label="Devices"
          rows={data.devices}
          columns={deviceColumns(data.people)}
          sort="name asc"
          {...common}
        />
      );
    case 'channels':
      return (
        <DataTable label="Channels" rows={data.channels} columns={CHANNEL} keyOf={common.keyOf} />
      );
    case 'tenures':
      return (
        <DataTable
          label="Tenures"
          rows={data.tenures}
          columns={TENURE}
          sort="from desc"
          {...common}
        />
      );
  }
}
