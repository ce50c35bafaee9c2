import type { ChatDetails } from '#shared/words/chat.ts';
import type { Look } from '#shared/words/look.ts';
import type { Marking } from '#shared/words/classification.ts';
import type { EntryDetails, EntryLink } from '#shared/words/entry.ts';
import type { DeviceState } from '#shared/words/device.ts';
import type { ReportStep } from '#shared/words/report.ts';
import type { CastKey } from './cast.ts';

/** The chats of the sample. */
export type ChatKey =
  | 'coasts'
  | 'diary'
  | 'farrow'
  | 'barrage'
  | 'rotterdam'
  | 'harwick'
  | 'pym'
  | 'linkedin'
  | 'shoreline'
  | 'tides'
  | 'calder'
  | 'whip'
  | 'treasury'
  | 'treasury-copy'
  | 'bill'
  | 'brace'
  | 'pus'
  | 'coastal'
  | 'strand'
  | 'radley'
  | 'fea'
  | 'sms'
  | 'email'
  | 'rivers'
  | 'coast-new';

export type TenureKey = 'teale' | 'penhallow' | 'oyelaran' | 'brace';

/** A tenure as it is put into the register, its principal by key. */
export interface PlannedTenure {
  readonly principal: CastKey;
  readonly post: string;
  readonly from: string;
  readonly to: string | null;
  readonly elsewhere: string;
}

export type DeviceKey =
  | 'teale-work'
  | 'teale-own'
  | 'penhallow-own'
  | 'oyelaran-old'
  | 'oyelaran-new'
  | 'nandan-work';

/** A device as it is put into the register, its holder by key. */
export interface PlannedDevice {
  readonly name: string;
  readonly holder: CastKey;
  readonly state: DeviceState;
}

/** A chat as it is put into the register, people and things by their keys. */
export interface PlannedChat extends Omit<
  ChatDetails,
  'principal' | 'channel' | 'device' | 'members'
> {
  readonly principal: CastKey;
  readonly channel: string;
  readonly device: DeviceKey | null;
  readonly members: readonly CastKey[];
}

type Said = Partial<
  Omit<
    EntryDetails,
    | 'kind'
    | 'title'
    | 'theme'
    | 'decidedBy'
    | 'others'
    | 'channel'
    | 'chat'
    | 'device'
    | 'deviceState'
    | 'evidence'
    | 'links'
    | 'madeAt'
    | 'learntAt'
  >
>;

/** An entry as somebody of the office would write it; what is left out comes from the chat. */
export interface PlannedEntry extends Said {
  /** Names it within the sample. */
  readonly key: string;
  readonly tenure: TenureKey;
  readonly kind: EntryDetails['kind'];
  readonly title: string;
  /** Wall time where it was said, in `madeZone` or London. */
  readonly made: string;
  /** London’s wall time. */
  readonly learnt: string;
  readonly chat: ChatKey | null;
  readonly channelName?: string;
  readonly by: CastKey | null;
  readonly with?: readonly CastKey[];
  /** The lines that it rests on, by their tags. */
  readonly rests?: readonly string[];
  /** Null where nobody said which; left out where it is the chat’s. */
  readonly usedDevice?: DeviceKey | null;
  readonly linked?: readonly { readonly kind: EntryLink['kind']; readonly to: string }[];
}

/** A later change to an entry, with its reason. */
export interface PlannedAmendment {
  readonly entry: string;
  readonly reason: string;
  readonly changes: Said;
  /** London’s wall time, where the office had learnt of it earlier than was written. */
  readonly learnt?: string;
  readonly rests?: readonly string[];
}

/** Something above OFFICIAL that was met: never its content. */
export interface PlannedIncident {
  readonly key: string;
  readonly tenure: TenureKey;
  readonly chat: ChatKey;
  readonly at: string;
  readonly toldSecurityAt: string;
  readonly toldWhom: string;
}

/** What became of the exception report of an entry (¶10a), oldest first, the entry by key. */
export interface PlannedReport {
  readonly entry: string;
  readonly steps: readonly ReportStep[];
}

/** An entry that is limited to those who need to know, the entry and the members by key. */
export interface PlannedLimit {
  readonly entry: string;
  readonly members: readonly CastKey[];
  readonly why: string;
}

/** Where entries were filed on the government system, the entries by key. */
export interface PlannedFiling {
  readonly entries: readonly string[];
  readonly reference: string;
  readonly system: string;
  readonly filedOn: string;
  readonly filedBy: CastKey;
  readonly evidenceIncluded: boolean;
}

/** What became of a chat on a day, the chat by key. */
export interface PlannedLook extends Omit<Look, 'chat' | 'upTo'> {
  readonly chat: ChatKey;
  /** London’s wall time. */
  readonly upTo: string;
}

/** One storyline: what was said where, and what the office made of it. */
export interface Story {
  readonly theme: string;
  /** What the office writes of the theme. */
  readonly lead: string;
  readonly tenure: TenureKey;
  readonly talk: Partial<Readonly<Record<ChatKey, string>>>;
  readonly entries: readonly PlannedEntry[];
  readonly incidents?: readonly PlannedIncident[];
  readonly amendments?: readonly PlannedAmendment[];
  readonly reports?: readonly PlannedReport[];
  readonly limits?: readonly PlannedLimit[];
  readonly filings: readonly PlannedFiling[];
  readonly looks?: readonly PlannedLook[];
}

const OFFICIAL: Marking = {
  tier: 'official',
  sensitive: false,
  handling: [],
  descriptors: [],
  caveat: null,
};

/** OFFICIAL-SENSITIVE with what else is marked. */
export const sensitive = (
  descriptors: readonly string[] = [],
  handling: readonly string[] = [],
): Marking => ({
  ...OFFICIAL,
  sensitive: true,
  descriptors: [...descriptors],
  handling: [...handling],
});
