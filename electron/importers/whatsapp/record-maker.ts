import type { ClockChange, DateOrder, ParsedRecord, RecordKind } from '#shared/words/message.ts';
import { createZoneClock, isTimeOfDay, offsetText } from '#shared/wall-time.ts';
import { type BodyContext, readBody } from './body.ts';
import { type CalendarDay, dayOf } from './calendar.ts';
import { isMark, ownCopy, tidyLabel, withoutLeadingLrm } from './characters.ts';
import type { Header } from './header.ts';
import { hourOfDay } from './meridiem.ts';
import { beginsNotice, isNoticeText, isSureNotice, timerOf } from './notices.ts';
import { type KnownSenders, type Split, splitAt, splitWithoutSpace } from './senders.ts';

/** The head of a record whose text is still being read. */
export interface OpenHead {
  readonly line: number;
  readonly rawTime: string;
  readonly at: string;
  readonly epoch: number;
  readonly clockChange: ClockChange;
  readonly hasSeconds: boolean;
  /** Null for a notice without a sender. */
  readonly sender: string | null;
  readonly textFrom: number;
}

/** Where a head stands: the number of its line, and where the line ends. */
export interface HeadPlace {
  readonly line: number;
  readonly to: number;
}

/** Makes records from heads and texts. */
export interface RecordMaker {
  /** Null where the day or time does not exist. */
  readonly begin: (chunk: string, header: Header, place: HeadPlace) => OpenHead | null;
  readonly finish: (head: OpenHead, text: string, lines: number) => ParsedRecord;
}

export interface RecordMakerParts {
  readonly zone: string;
  readonly order: DateOrder;
  readonly senders: KnownSenders;
  readonly body: BodyContext;
  /** Told of each record as it is made, with its instant in seconds since 1970. */
  readonly onRecord: (record: ParsedRecord, epoch: number) => void;
}

/** Longest label believed where only a colon without a space ends it. */
const LONGEST_TIGHT_LABEL = 40;
/** Labels kept as strings of their own, so that no record holds on to a piece of the file. */
const MOST_LABELS = 50_000;

const TWO = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const two = (number: number): string => TWO[number] ?? String(number);

/** Gives each label one string of its own. */
const createLabels = (): ((raw: string) => string) => {
  const kept = new Map<string, string>();
  return (raw) => {
    const known = kept.get(raw);
    if (known !== undefined) return known;
    const label = ownCopy(tidyLabel(raw));
    if (kept.size < MOST_LABELS) kept.set(ownCopy(raw), label);
    return label;
  };
};

interface Attribution {
  readonly sender: string | null;
  readonly textFrom: number;
}

/** Finds who said a line, from the first place behind the head's marks. */
const createAttribution = ({ senders, body }: RecordMakerParts) => {
  const labelOf = createLabels();

  const longerName = (text: string, from: number, names: readonly string[]): string | null =>
    names.find((name) => text.startsWith(`${name}:`, from)) ?? null;

  const isNoticeAbout = (
    text: string,
    place: { from: number; to: number },
    names: readonly string[],
  ): boolean =>
    names.some((name) => text.startsWith(`${name} `, place.from)) &&
    isNoticeText(text.slice(place.from, place.to));

  const tight = (text: string, from: number, to: number): Split | null => {
    if (!body.bracket) return null;
    const split = splitWithoutSpace(text, from, to);
    if (split === null || split.labelTo - from > LONGEST_TIGHT_LABEL) return null;
    return beginsNotice(text.slice(from, split.labelTo)) ? null : split;
  };

  return (text: string, from: number, to: number): Attribution => {
    const nobody = { sender: null, textFrom: from };
    const split = splitAt(text, from, to) ?? tight(text, from, to);
    if (split === null || split.labelTo === from) return nobody;
    const label = labelOf(text.slice(from, split.labelTo));
    if (!senders.isSender(label)) return nobody;
    const names = senders.longerNames(label);
    if (names.length === 0) return { sender: label, textFrom: split.textFrom };
    if (isNoticeAbout(text, { from, to }, names)) return nobody;
    const name = longerName(text, from, names);
    if (name === null) return { sender: label, textFrom: split.textFrom };
    return { sender: name, textFrom: Math.min(to, from + name.length + 2) };
  };
};

/** The day of a head, remembered while it stays the same. */
const createDays = (order: DateOrder) => {
  let key = -1;
  let day: CalendarDay | null = null;
  let text = '';
  return (header: Header): { day: CalendarDay; text: string } | null => {
    const asked = (header.first * 10_000 + header.second) * 10_000 + header.third;
    if (asked !== key || header.era !== 'none') {
      key = asked;
      day = dayOf(header, order);
      text = day === null ? '' : `${day.year}-${two(day.month)}-${two(day.day)}T`;
    }
    return day === null ? null : { day, text };
  };
};

/** A maker of records for one file. */
export const createRecordMaker = (parts: RecordMakerParts): RecordMaker => {
  const { body, senders, onRecord } = parts;
  const clock = createZoneClock(parts.zone);
  const dayOfHead = createDays(parts.order);
  const attribute = createAttribution(parts);
  const offsets = new Map<number, string>();
  let made = 0;

  const offset = (seconds: number): string => {
    const known = offsets.get(seconds);
    if (known !== undefined) return known;
    const text = offsetText(seconds);
    offsets.set(seconds, text);
    return text;
  };

  const begin = (chunk: string, header: Header, { line, to }: HeadPlace): OpenHead | null => {
    const found = dayOfHead(header);
    if (found === null) return null;
    const hour = hourOfDay(header.hour, header.half);
    const hasSeconds = header.secondOfMinute !== -1;
    const second = hasSeconds ? header.secondOfMinute : 0;
    const { minute } = header;
    if (!isTimeOfDay(hour, minute, second)) return null;
    const zoned = clock({ ...found.day, hour, minute, second });
    let from = header.bodyFrom;
    while (from < to && isMark(chunk.charCodeAt(from))) from += 1;
    const { sender, textFrom } = attribute(chunk, from, to);
    return {
      line,
      rawTime: chunk.slice(header.timeFrom, header.timeTo),
      at: `${found.text}${two(hour)}:${two(minute)}:${two(second)}${offset(zoned.offset)}`,
      epoch: zoned.epoch,
      clockChange: zoned.clockChange,
      hasSeconds,
      sender,
      textFrom,
    };
  };

  /** Whether what stands behind a sender was written by the app about the chat (iPhone only). */
  const isNoticeOf = (sender: string, text: string): boolean => {
    if (!body.bracket) return false;
    if (!body.marked) return isSureNotice(text);
    return text.charCodeAt(0) === 0x200e && (isNoticeText(text) || senders.neverSpeaks(sender));
  };

  const kindWithoutSender = (text: string): RecordKind =>
    text.length < 80 && readBody(text, body).kind === 'call' ? 'call' : 'notice';

  const finish = (head: OpenHead, text: string, lines: number): ParsedRecord => {
    const { sender } = head;
    const read = sender === null ? null : readBody(text, body);
    let kind: RecordKind = read === null ? kindWithoutSender(text) : read.kind;
    if (read !== null && sender !== null && kind === 'message') {
      const plain = read.attachments.length === 0 && read.omitted.length === 0;
      if (plain && isNoticeOf(sender, text)) kind = 'notice';
    }
    made += 1;
    const record: ParsedRecord = {
      n: made,
      line: head.line,
      lines,
      rawTime: head.rawTime,
      at: head.at,
      precision: head.hasSeconds ? 'second' : 'minute',
      clockChange: head.clockChange,
      sender,
      text: read === null ? withoutLeadingLrm(text) : read.text,
      kind,
      edited: read !== null && read.edited,
      attachments: read === null ? [] : read.attachments,
      omitted: read === null ? [] : read.omitted,
      timerHours: kind === 'notice' ? timerOf(text) : null,
    };
    onRecord(record, head.epoch);
    return record;
  };

  return { begin, finish };
};
