import { dayOf, longTime } from '#shared/dates.ts';
import { markingText } from '#shared/words/classification.ts';
import type { Entry } from '#shared/words/entry.ts';
import type { Message } from '#shared/words/message.ts';
import type { RecordSource } from '../record/record-source.ts';
import { csv } from './csv.ts';

const nameOf = (
  things: readonly { readonly id: string; readonly name: string }[],
  id: string | null,
): string => things.find((thing) => thing.id === id)?.name ?? '';

/** The entries as a table, one a row, in the order of their references. */
export const entriesCsv = ({ entries, channels, chats, devices }: RecordSource): string =>
  csv(
    [
      'reference',
      'kind',
      'title',
      'exact words',
      'outcome',
      'made',
      'learnt',
      'recorded',
      'recorded by',
      'basis',
      'decided by',
      'others',
      'channel',
      'chat',
      'device',
      'device state',
      'marking',
      'significant by',
      'capture method',
      'why no copy',
      'theme',
      'papers',
      'filed as',
      'open',
    ],
    entries.map((entry) => [
      entry.reference,
      entry.kind,
      entry.title,
      entry.exactWords,
      entry.outcome,
      entry.madeAt,
      entry.learntAt,
      entry.recordedAt,
      entry.recordedBy,
      entry.basis,
      entry.decidedBy?.name ?? '',
      entry.others.map(({ name }) => name).join('; '),
      nameOf(channels, entry.channel),
      nameOf(chats, entry.chat),
      nameOf(devices, entry.device),
      entry.deviceState,
      markingText(entry.marking),
      entry.limb,
      entry.captureMethod,
      entry.whyNoCopy,
      entry.theme,
      entry.pointers.map(({ kind, reference }) => `${kind} ${reference}`).join('; '),
      entry.filings.map(({ reference }) => reference).join('; '),
      entry.open,
    ]),
  );

/** What a records system asks for when entries are loaded into it. */
export const importSheetCsv = (entries: readonly Entry[]): string =>
  csv(
    ['title', 'date', 'marking', 'author', 'file-plan class', 'retention label'],
    entries.map((entry) => [
      `${entry.reference} ${entry.title}`,
      dayOf(entry.madeAt, entry.madeZone),
      markingText(entry.marking),
      entry.recordedBy,
      entry.theme,
      '',
    ]),
  );

/** The registers, a table each: file name → CSV. */
export const registerTables = (source: RecordSource): readonly (readonly [string, string])[] => {
  const { people, devices, channels, chats, looks, imports, members, entries } = source;
  const filings = new Map(
    entries.flatMap((entry) => entry.filings.map((filing) => [filing.id, filing] as const)),
  );
  return [
    [
      'people.csv',
      csv(
        ['name', 'role', 'organisation', 'external', 'handles'],
        people.map((person) => [
          person.name,
          person.role,
          person.organisation,
          person.external,
          person.handles.join('; '),
        ]),
      ),
    ],
    [
      'members.csv',
      csv(
        ['name', 'role', 'joined', 'revoked', 'public key'],
        members.map((member) => [
          member.name,
          member.role,
          member.joinedAt,
          member.revokedAt,
          member.publicKey,
        ]),
      ),
    ],
    [
      'devices.csv',
      csv(
        ['name', 'holder', 'state'],
        devices.map((device) => [device.name, nameOf(people, device.holder), device.state]),
      ),
    ],
    [
      'channels.csv',
      csv(
        ['name', 'end-to-end encrypted', 'data outside the UK'],
        channels.map((channel) => [channel.name, channel.endToEndEncrypted, channel.outsideUk]),
      ),
    ],
    [
      'chats.csv',
      csv(
        [
          'name',
          'channel',
          'kind',
          'group',
          'sight',
          'timer hours',
          'look every days',
          'messages',
          'last look',
        ],
        chats.map((chat) => [
          chat.name,
          nameOf(channels, chat.channel),
          chat.kind,
          chat.group,
          chat.sight,
          chat.timerHours,
          chat.lookEveryDays,
          chat.messages,
          chat.lastLook?.at ?? '',
        ]),
      ),
    ],
    [
      'looks.csv',
      csv(
        ['chat', 'up to', 'outcome', 'basis', 'why'],
        looks.map((look) => [
          nameOf(chats, look.chat),
          look.upTo,
          look.outcome,
          look.basis,
          look.why,
        ]),
      ),
    ],
    [
      'imports.csv',
      csv(
        [
          'chat',
          'file',
          'sha256',
          'imported',
          'by',
          'records',
          'new',
          'already held',
          'notices',
          'not selected',
          'lines',
          'lines not understood',
        ],
        imports.map((made) => [
          nameOf(chats, made.chat),
          made.fileName,
          made.sha256,
          made.importedAt,
          made.by,
          made.reconciliation.records,
          made.reconciliation.newMessages,
          made.reconciliation.alreadyHeld,
          made.reconciliation.notices,
          made.reconciliation.notSelected,
          made.reconciliation.lines,
          made.reconciliation.notUnderstoodLines,
        ]),
      ),
    ],
    [
      'filings.csv',
      csv(
        ['reference', 'system', 'filed on', 'filed by', 'evidence included', 'entries'],
        [...filings.values()].map((filing) => [
          filing.reference,
          filing.system,
          filing.filedOn,
          filing.filedBy,
          filing.evidenceIncluded,
          filing.entries
            .map((id) => entries.find((entry) => entry.id === id)?.reference ?? id)
            .join('; '),
        ]),
      ),
    ],
    ['import-sheet.csv', importSheetCsv(entries)],
  ];
};

/** A chat's messages as a table. */
export const messagesCsv = (messages: readonly Message[]): string =>
  csv(
    [
      'id',
      'at',
      'wall time',
      'local',
      'sender',
      'kind',
      'text',
      'edited',
      'category',
      'drift',
      'attachments',
      'omitted',
    ],
    messages.map((message) => [
      message.id,
      message.at,
      message.wall,
      longTime(message.at),
      message.sender,
      message.kind,
      message.text,
      message.edited,
      message.category,
      message.drift,
      message.attachments
        .map(({ name, sha256 }) => `${name}${sha256 === null ? ' (missing)' : ` ${sha256}`}`)
        .join('; '),
      message.omitted.join('; '),
    ]),
  );
