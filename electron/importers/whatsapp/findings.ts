import type { FileCounts, NotUnderstood, ParsedRecord } from '#shared/words/import.ts';
import type { MediaFinder, MediaMatch } from '../media-match.ts';
import { hasOverrides, ownCopy } from './characters.ts';
import { groupNameIn, isEncryptionNotice } from './notices.ts';

/** Lines named in one warning. */
const MOST_LINES = 10;
/** Lines that were not understood and are handed on in full; all are counted. */
export const MOST_NOT_UNDERSTOOD = 10_000;
/** Characters of one such line that are handed on. */
const LONGEST_SHOWN = 2_000;
/** A record this many seconds before the one above it is told of. */
const JUMP = 300;
/** Senders listed. */
const MOST_SENDERS = 10_000;

/** How much one sender said. */
export interface SenderCount {
  readonly label: string;
  readonly messages: number;
  readonly notices: number;
}

/** Something seen in several places: how often, and the first lines. */
export interface Sighting {
  times: number;
  readonly lines: number[];
}

const sighting = (): Sighting => ({ times: 0, lines: [] });
const see = (sight: Sighting, line: number): void => {
  sight.times += 1;
  if (sight.lines.length < MOST_LINES) sight.lines.push(line);
};

/** What adds up over the records of one reading. */
export interface Findings {
  readonly onRecord: (record: ParsedRecord, epoch: number, odd: boolean) => void;
  readonly onNotUnderstood: (line: NotUnderstood) => void;
  readonly counts: Omit<
    FileCounts,
    | 'lines'
    | 'firstLines'
    | 'continuations'
    | 'blankEdges'
    | 'notUnderstoodLines'
    | 'charactersReplaced'
  >;
  readonly sightings: Readonly<Record<SightingName, Sighting>>;
  readonly notUnderstood: readonly NotUnderstood[];
  readonly matches: ReadonlyMap<string, MediaMatch>;
  readonly senders: () => SenderCount[];
  readonly span: () => { first: ParsedRecord | null; last: ParsedRecord | null };
  /** Instants of the earliest and latest record, in milliseconds since 1970. */
  readonly instants: () => { first: number; last: number } | null;
  /** A name that the chat's own notices give it. */
  readonly chatName: () => string | null;
}

/** What can be seen in the lines of a file, by the name under which it is counted. */
export type SightingName =
  | 'repeated'
  | 'skipped'
  | 'jump'
  | 'timer'
  | 'secret'
  | 'override'
  | 'missing'
  | 'renamed';

const SECRET = /(?:^|[^\p{L}\p{N}])(?:TOP[ -]?)?SECRET(?=$|[^\p{L}\p{N}])/u;

/** Whether a text carries a marking above OFFICIAL: the word in capitals, as markings are written. */
export const hasSecretMarking = (text: string): boolean =>
  text.includes('SECRET') && SECRET.test(text);

/** Gathers counts, sightings and senders while a file is read. */
export const createFindings = (media: MediaFinder): Findings => {
  const counts = {
    records: 0,
    messages: 0,
    notices: 0,
    attachmentsNamed: 0,
    attachmentsFound: 0,
    attachmentsMissing: 0,
    mediaOmitted: 0,
  };
  const sightings: Record<SightingName, Sighting> = {
    repeated: sighting(),
    skipped: sighting(),
    jump: sighting(),
    timer: sighting(),
    secret: sighting(),
    override: sighting(),
    missing: sighting(),
    renamed: sighting(),
  };
  const notUnderstood: NotUnderstood[] = [];
  const matches = new Map<string, MediaMatch>();
  const senders = new Map<string, { messages: number; notices: number }>();
  let first: ParsedRecord | null = null;
  let last: ParsedRecord | null = null;
  let earliest = Infinity;
  let latest = -Infinity;
  let previous = -Infinity;
  let groupName: string | null = null;
  let saidEncryption: string | null = null;

  const countSender = ({ sender, kind }: ParsedRecord): void => {
    if (sender === null) return;
    let seen = senders.get(sender);
    if (seen === undefined) {
      seen = { messages: 0, notices: 0 };
      if (senders.size < MOST_SENDERS) senders.set(sender, seen);
    }
    if (kind === 'notice') seen.notices += 1;
    else seen.messages += 1;
  };

  const countMedia = ({ attachments, line }: ParsedRecord): void => {
    for (const name of attachments) {
      counts.attachmentsNamed += 1;
      if (hasOverrides(name)) see(sightings.override, line);
      const match = media.find(name);
      if (match === null) {
        counts.attachmentsMissing += 1;
        see(sightings.missing, line);
      } else {
        counts.attachmentsFound += 1;
        if (!matches.has(name)) matches.set(ownCopy(name), match);
        if (match.how !== 'exact') see(sightings.renamed, line);
      }
    }
  };

  const noteTime = ({ clockChange, line }: ParsedRecord, epoch: number): void => {
    if (clockChange !== 'none') see(sightings[clockChange], line);
    if (previous - epoch > JUMP) see(sightings.jump, line);
    previous = epoch;
    if (epoch < earliest) earliest = epoch;
    if (epoch > latest) latest = epoch;
  };

  const noteNotice = ({ text, sender, timerHours, line }: ParsedRecord): void => {
    if (timerHours !== null) see(sightings.timer, line);
    groupName ??= groupNameIn(text);
    if (sender !== null && saidEncryption === null && isEncryptionNotice(text))
      saidEncryption = sender;
  };

  const noteText = ({ text, attachments, line }: ParsedRecord): void => {
    if (hasSecretMarking(text) || attachments.some((name) => hasSecretMarking(name))) {
      see(sightings.secret, line);
    }
    if (hasOverrides(text)) see(sightings.override, line);
  };

  return {
    counts,
    sightings,
    notUnderstood,
    matches,
    onRecord: (record, epoch, odd) => {
      counts.records += 1;
      counts.mediaOmitted += record.omitted.length;
      if (record.kind === 'notice') {
        counts.notices += 1;
        noteNotice(record);
      } else counts.messages += 1;
      countSender(record);
      if (record.attachments.length > 0) countMedia(record);
      noteTime(record, epoch);
      if (odd) noteText(record);
      first ??= record;
      last = record;
    },
    onNotUnderstood: (line) => {
      if (notUnderstood.length >= MOST_NOT_UNDERSTOOD) return;
      const shown =
        line.text.length > LONGEST_SHOWN ? `${line.text.slice(0, LONGEST_SHOWN)}…` : line.text;
      notUnderstood.push({ line: line.line, text: ownCopy(shown) });
    },
    senders: () =>
      [...senders].map(([label, { messages, notices }]) => ({ label, messages, notices })),
    span: () => ({ first, last }),
    instants: () => (counts.records === 0 ? null : { first: earliest * 1000, last: latest * 1000 }),
    chatName: () => groupName ?? saidEncryption,
  };
};
