import type { Message, RecordKind } from '#shared/words/message.ts';
import type { ParsedRecord } from '#shared/words/import.ts';
import type { Mark } from './segments.ts';

/** One line of talk as it is shown, whether it is held or only read from a file. */
export interface TalkLine {
  readonly id: string;
  /** Wall time with its offset, as the person saw it. */
  readonly wall: string;
  readonly sender: string | null;
  readonly text: string;
  readonly kind: RecordKind;
  readonly edited: boolean;
  readonly attachments: readonly { readonly name: string; readonly held: boolean }[];
  readonly omitted: readonly string[];
  readonly marks: readonly Mark[];
}

/** A held message; the sender under the name the office knows. */
export const lineOfMessage = (
  message: Message & { readonly suggestions?: readonly Mark[] },
  nameOf: (message: Message) => string | null,
): TalkLine => ({
  id: message.id,
  wall: message.wall,
  sender: nameOf(message),
  text: message.text,
  kind: message.kind,
  edited: message.edited,
  attachments: message.attachments.map(({ name, sha256 }) => ({ name, held: sha256 !== null })),
  omitted: message.omitted,
  marks: message.suggestions ?? [],
});

/** A record of a file that is not kept. Its attachments are named, never shown: nothing of it is held. */
export const lineOfRecord = (
  record: ParsedRecord & { readonly suggestions: readonly Mark[] },
): TalkLine => ({
  id: String(record.n),
  wall: record.at,
  sender: record.sender,
  text: record.text,
  kind: record.kind,
  edited: record.edited,
  attachments: record.attachments.map((name) => ({ name, held: false })),
  omitted: record.omitted,
  marks: record.suggestions,
});

const KINDS: Readonly<Record<RecordKind, string>> = {
  message: '',
  notice: 'Notice',
  call: 'Call',
  deleted: 'Deleted',
  poll: 'Poll',
  location: 'Location',
  'view-once': 'View once',
  waiting: 'Not yet received',
};

/** What kind of line it is, where it is not a plain message. */
export const kindWords = ({ kind }: Pick<TalkLine, 'kind'>): string => KINDS[kind];

/** The hour and minute on the wall: `16:02`. */
export const wallTime = ({ wall }: Pick<TalkLine, 'wall'>): string => wall.slice(11, 16);

/** The calendar day on the wall. */
export const wallDay = ({ wall }: Pick<TalkLine, 'wall'>): string => wall.slice(0, 10);

/** Why a line is marked: every reason once. */
export const reasonsOf = ({ marks }: Pick<TalkLine, 'marks'>): string[] => [
  ...new Set(marks.map(({ reason }) => reason)),
];

const PICTURE = /\.(jpe?g|png|webp|gif)$/iu;

/** Whether a held attachment can be shown as a picture. */
export const isPicture = (name: string): boolean => PICTURE.test(name);
