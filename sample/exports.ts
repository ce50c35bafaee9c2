import { androidText, type LabelOf } from './android.ts';
import { utf8 } from './bytes.ts';
import { CAST } from './cast.ts';
import { iphoneZip } from './iphone.ts';
import type { ChatKey } from './plan.ts';
import type { Said } from './said.ts';
import { talkOf } from './talk.ts';

/** One file as a phone would give it, and what the office does with it. */
export interface SampleExport {
  /** The file’s name, as phones make it. */
  readonly name: string;
  readonly chat: ChatKey;
  /** *offered*: looked at and let go, because nothing of it may be taken. */
  readonly use: 'whole' | 'selected' | 'offered';
  readonly phone: 'android' | 'iphone';
  /** What of the talk is in it. */
  readonly said: () => readonly Said[];
  readonly labelOf: LabelOf;
  /** What the app wrote at the beginning of a group. */
  readonly opening: string | null;
}

const nameOf: LabelOf = ({ by }) => (by === null ? '' : CAST[by].name);

const anExport = (
  given: Pick<SampleExport, 'name' | 'chat' | 'use' | 'phone'> & Partial<SampleExport>,
): SampleExport => ({
  said: () => talkOf(given.chat),
  labelOf: nameOf,
  opening: null,
  ...given,
});

const until = (chat: ChatKey, day: string) => (): readonly Said[] =>
  talkOf(chat).filter(({ at }) => at < day);

const withoutDays = (chat: ChatKey, from: string, to: string) => (): readonly Said[] =>
  talkOf(chat).filter(({ at }) => at < from || at >= to);

/** On the trip she wrote from her own telephone, which nobody had as a contact. */
const ownNumber: LabelOf = (said) =>
  said.by === 'teale' && said.at >= '2026-02-04T23:00' && said.at < '2026-02-05'
    ? '+44 7700 900417'
    : nameOf(said);

/** The files of the sample, in the order in which the office takes them up. */
export const EXPORTS: readonly SampleExport[] = [
  anExport({
    name: 'WhatsApp Chat with Coasts – ministers.txt',
    chat: 'coasts',
    use: 'whole',
    phone: 'android',
    opening: 'Priya Nandan created group "Coasts – ministers"',
    said: until('coasts', '2026-08-01'),
  }),
  anExport({
    name: 'WhatsApp Chat with Coasts – ministers (1).txt',
    chat: 'coasts',
    use: 'whole',
    phone: 'android',
    opening: 'Priya Nandan created group "Coasts – ministers"',
  }),
  anExport({
    name: 'WhatsApp Chat with SoS diary.txt',
    chat: 'diary',
    use: 'whole',
    phone: 'android',
    opening: 'Jo Lund created group "SoS diary"',
  }),
  anExport({
    name: 'WhatsApp Chat - Dex Farrow.zip',
    chat: 'farrow',
    use: 'whole',
    phone: 'iphone',
  }),
  anExport({ name: 'WhatsApp Chat - Barrage.zip', chat: 'barrage', use: 'whole', phone: 'iphone' }),
  anExport({
    name: 'WhatsApp Chat with Rotterdam visit.txt',
    chat: 'rotterdam',
    use: 'whole',
    phone: 'android',
    opening: 'Tom Akerley created group "Rotterdam visit"',
    labelOf: ownNumber,
  }),
  anExport({
    name: 'WhatsApp Chat with Fergus Lyle.txt',
    chat: 'treasury',
    use: 'whole',
    phone: 'android',
    said: withoutDays('treasury', '2026-08-10', '2026-08-21'),
  }),
  anExport({
    name: 'WhatsApp Chat with Dame Hester Oyelaran.txt',
    chat: 'treasury-copy',
    use: 'whole',
    phone: 'android',
    said: until('treasury', '2026-09-04'),
    labelOf: (said) => (said.by === 'oyelaran' ? 'Dame Hester Oyelaran' : nameOf(said)),
  }),
  anExport({
    name: 'WhatsApp Chat with Gwen Tallis.txt',
    chat: 'whip',
    use: 'selected',
    phone: 'android',
  }),
  anExport({
    name: 'WhatsApp Chat - Sir Gerald Pym.zip',
    chat: 'pym',
    use: 'selected',
    phone: 'iphone',
  }),
  anExport({
    name: 'WhatsApp Chat with Inland waterways – minister.txt',
    chat: 'bill',
    use: 'whole',
    phone: 'android',
    opening: 'Tom Akerley created group "Inland waterways – minister"',
  }),
  anExport({
    name: 'WhatsApp Chat with Executive team.txt',
    chat: 'pus',
    use: 'whole',
    phone: 'android',
    opening: 'Callum Wrey created group "Executive team"',
  }),
  anExport({
    name: 'WhatsApp Chat with Secretary of State’s office.txt',
    chat: 'brace',
    use: 'whole',
    phone: 'android',
    opening: 'Priya Nandan created group "Secretary of State’s office"',
  }),
  anExport({
    name: 'WhatsApp Chat with Shoreline.txt',
    chat: 'shoreline',
    use: 'offered',
    phone: 'android',
    opening: 'Aled Moss created group "Shoreline"',
  }),
];

/** The chat’s name as its file gives it. */
const fileChat = (name: string): string =>
  name.replace(/^WhatsApp Chat (?:with|-) /, '').replace(/(?: \(1\))?\.\w+$/, '');

/** The bytes of an export. The same every time. */
export const exportBytes = ({ name, phone, said, labelOf, opening }: SampleExport): Uint8Array =>
  phone === 'android'
    ? utf8(androidText(said(), { labelOf, opening }))
    : iphoneZip(said(), { labelOf, chat: fileChat(name) });
