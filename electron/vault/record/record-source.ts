import type { RecordChoices } from '#shared/words/record.ts';
import type { Chat } from '#shared/words/chat.ts';
import type { Look } from '#shared/words/look.ts';
import type { Entry, EntryChange } from '#shared/words/entry.ts';
import type { Import } from '#shared/words/import.ts';
import type { Message } from '#shared/words/message.ts';
import type { Channel } from '#shared/words/channel.ts';
import type { Device } from '#shared/words/device.ts';
import type { Member } from '#shared/words/member.ts';
import type { Office } from '#shared/words/office.ts';
import type { Person } from '#shared/words/person.ts';
import type { ExceptionReport } from '#shared/words/report.ts';
import type { Tenure } from '#shared/words/tenure.ts';
import type { Instant } from '#shared/words/time.ts';
import type { Checkpoint } from '#shared/words/journal.ts';
import type { WithheldEntry } from '../entries/need-to-know-store.ts';
import type { TimerSet } from '../chats/chat-timers.ts';

/** Everything that a record is made of, as it was at one moment. */
export interface RecordSource {
  readonly choices: RecordChoices;
  readonly madeAt: Instant;
  readonly compiledBy: string;
  readonly demo: boolean;
  /** What is missing and why, where not everything is in it; null where it is whole. */
  readonly partial: string | null;
  readonly office: Office;
  readonly tenure: Tenure;
  readonly people: readonly Person[];
  readonly members: readonly Member[];
  readonly devices: readonly Device[];
  readonly channels: readonly Channel[];
  readonly chats: readonly Chat[];
  /** Chats of other principals that entries name or rest on: nothing else of them goes out. */
  readonly otherChats: readonly Chat[];
  /** The settings of the chats' disappearing timers, oldest first. */
  readonly timers: readonly TimerSet[];
  readonly looks: readonly Look[];
  readonly imports: readonly Import[];
  /** All entries of the tenure that whoever compiles it may read, also outside the period: links may lead there. */
  readonly entries: readonly Entry[];
  /** The other entries of the tenure: limited to those who need to know. */
  readonly withheld: readonly WithheldEntry[];
  /** References that stand in no entry: it was taken back by who had just logged it. */
  readonly takenBack: readonly string[];
  readonly histories: ReadonlyMap<string, readonly EntryChange[]>;
  /** The messages that are evidence, by id. */
  readonly evidence: ReadonlyMap<string, Message>;
  /** Exception reports of the entries (¶10a). */
  readonly reports: readonly ExceptionReport[];
  readonly themes: readonly { readonly theme: string; readonly lead: string }[];
  readonly checkpoint: Checkpoint;
}
