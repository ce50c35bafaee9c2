import { isSeen } from '#shared/words/look.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Look } from '#shared/words/look.ts';
import type { EntryFiling } from '#shared/words/filing.ts';
import type { Import } from '#shared/words/import.ts';
import { looksOfPeriod, tellsOfPeriod, type Period } from '../record/period.ts';
import type { RecordSource } from '../record/record-source.ts';
import { table } from './csv.ts';
import { importSheetCsv } from './entry-tables.ts';

type Named = { readonly id: string; readonly name: string };

const nameOf = (things: readonly Named[], id: string | null): string =>
  things.find((thing) => thing.id === id)?.name ?? '';

const peopleCsv = ({ people }: RecordSource): string =>
  table(
    [
      ['name', ({ name }) => name],
      ['role', ({ role }) => role],
      ['organisation', ({ organisation }) => organisation],
      ['external', ({ external }) => external],
      ['handles', ({ handles }) => handles.join('; ')],
    ],
    people,
  );

const membersCsv = ({ members }: RecordSource): string =>
  table(
    [
      ['name', ({ name }) => name],
      ['role', ({ role }) => role],
      ['joined (UTC)', ({ joinedAt }) => joinedAt],
      ['revoked (UTC)', ({ revokedAt }) => revokedAt],
      ['public key', ({ publicKey }) => publicKey],
    ],
    members,
  );

const devicesCsv = ({ devices, people }: RecordSource): string =>
  table(
    [
      ['name', ({ name }) => name],
      ['holder', ({ holder }) => nameOf(people, holder)],
      ['state', ({ state }) => state],
    ],
    devices,
  );

const channelsCsv = ({ channels }: RecordSource): string =>
  table(
    [
      ['name', ({ name }) => name],
      ['end-to-end encrypted', ({ endToEndEncrypted }) => endToEndEncrypted],
      ['data outside the UK', ({ outsideUk }) => outsideUk],
    ],
    channels,
  );

const chatsCsv = ({ chats, channels, people, devices, looks }: RecordSource): string =>
  table<Chat>(
    [
      ['name', ({ name }) => name],
      ['channel', ({ channel }) => nameOf(channels, channel)],
      ['kind', ({ kind }) => kind],
      ['group', ({ group }) => group],
      ['members', ({ members }) => members.map((id) => nameOf(people, id)).join('; ')],
      ['sight', ({ sight }) => sight],
      ['timer hours', ({ timerHours }) => timerHours],
      ['export possible', ({ exportPossible }) => exportPossible],
      ['look every days', ({ lookEveryDays }) => lookEveryDays],
      ['device', ({ device }) => nameOf(devices, device)],
      [
        'last look (UTC)',
        ({ id }) => looks.findLast((look) => look.chat === id && isSeen(look))?.upTo ?? '',
      ],
    ],
    chats,
  );

const looksCsv = ({ looks, chats }: RecordSource): string =>
  table<Look>(
    [
      ['chat', ({ chat }) => nameOf(chats, chat)],
      ['up to (UTC)', ({ upTo }) => upTo],
      ['outcome', ({ outcome }) => outcome],
      ['basis', ({ basis }) => basis],
      ['why', ({ why }) => why],
    ],
    looks,
  );

const importsCsv = ({ imports, chats }: RecordSource): string =>
  table<Import>(
    [
      ['chat', ({ chat }) => nameOf(chats, chat)],
      ['file', ({ fileName }) => fileName],
      ['sha256', ({ sha256 }) => sha256],
      ['bytes', ({ bytes }) => bytes],
      ['imported (UTC)', ({ importedAt }) => importedAt],
      ['by', ({ by }) => by],
      ['zone assumed', ({ assumptions }) => assumptions.zone],
      ['date order', ({ assumptions }) => assumptions.dateOrder.order],
      ['records', ({ reconciliation }) => reconciliation.records],
      ['new', ({ reconciliation }) => reconciliation.newMessages],
      ['already held', ({ reconciliation }) => reconciliation.alreadyHeld],
      ['notices', ({ reconciliation }) => reconciliation.notices],
      ['not selected', ({ reconciliation }) => reconciliation.notSelected],
      ['lines', ({ reconciliation }) => reconciliation.lines],
      ['lines not understood', ({ reconciliation }) => reconciliation.notUnderstoodLines],
      ['warnings', ({ warnings }) => warnings.map(({ says }) => says).join('; ')],
    ],
    imports,
  );

const filingsCsv = ({ entries }: RecordSource): string => {
  const filings = new Map<string, EntryFiling>();
  const references = new Map<string, string[]>();
  for (const { reference, filings: own } of entries) {
    for (const filing of own) {
      filings.set(filing.id, filing);
      const closed = references.get(filing.id) ?? [];
      references.set(filing.id, [...closed, reference]);
    }
  }
  return table<EntryFiling>(
    [
      ['reference', ({ reference }) => reference],
      ['system', ({ system }) => system],
      ['filed on', ({ filedOn }) => filedOn],
      ['filed by', ({ filedBy }) => filedBy],
      ['evidence included', ({ evidenceIncluded }) => evidenceIncluded],
      ['entries', ({ id }) => (references.get(id) ?? []).join('; ')],
    ],
    [...filings.values()],
  );
};

/** The source with what tells of the tenure's days only: looks and imports of another time stay in the vault. */
const ofTalk = (source: RecordSource, talk: Period): RecordSource => ({
  ...source,
  looks: looksOfPeriod(source.looks, talk),
  imports: source.imports.filter((made) => tellsOfPeriod(made, talk)),
});

/** The registers, a table each: file name → CSV. */
export const registerTables = (
  held: RecordSource,
  talk: Period,
): readonly (readonly [string, string])[] => {
  const source = ofTalk(held, talk);
  return [
    ['people.csv', peopleCsv(source)],
    ['members.csv', membersCsv(source)],
    ['devices.csv', devicesCsv(source)],
    ['channels.csv', channelsCsv(source)],
    ['chats.csv', chatsCsv(source)],
    ['looks.csv', looksCsv(source)],
    ['imports.csv', importsCsv(source)],
    ['filings.csv', filingsCsv(source)],
    ['import-sheet.csv', importSheetCsv(source.entries)],
  ];
};
