import type { DateOrder, ParsedRecord } from '#shared/words/import.ts';
import type { RecordKind } from '#shared/words/message.ts';
import { isTimeOfDay } from '#shared/wall-time.ts';
import type { Traits } from '../traits.ts';
import { type Attribution, createAttribution } from './attribution.ts';
import { type Body, type BodyContext, readBody } from './body.ts';
import { isMark, withoutLeadingLrm } from './characters.ts';
import { hourOfDay } from './meridiem.ts';
import { isNoticeText, isSureNotice, timerOf } from './notices.ts';
import { createQuickBody } from './quick-body.ts';
import { type TimeText, createTimes } from './record-times.ts';
import type { KnownSenders } from './senders.ts';
import type { Header } from './shape.ts';

/** Where a head stands: the number of its line, and where the line ends. */
export interface HeadPlace {
  readonly line: number;
  readonly to: number;
}

/** Makes records from heads and texts, one at a time. */
export interface RecordMaker {
  /** Looks at the next piece of the file before its lines come. */
  readonly look: (piece: string) => void;
  /** Begins a record; where its text begins. -1 where its day or time does not exist. */
  readonly begin: (piece: string, header: Header, place: HeadPlace) => number;
  /** Ends the record begun. `carried`: its text comes from more than one piece. */
  readonly finish: (text: string, lines: number, carried: boolean) => ParsedRecord;
}

/** What holds for the whole file while its records are made. */
export interface RecordMakerParts {
  readonly zone: string;
  readonly order: DateOrder;
  readonly senders: KnownSenders;
  readonly body: BodyContext;
  readonly traits: Traits;
  /**
   * Told of each record as it is made: its instant in seconds since 1970, and whether its text may
   * hold something that people must be told of.
   */
  readonly onRecord: (record: ParsedRecord, epoch: number, odd: boolean) => void;
}

const isPlainMessage = ({ kind, attachments, omitted }: Body): boolean =>
  kind === 'message' && attachments.length === 0 && omitted.length === 0;

/** A maker of records for one file. */
export const createRecordMaker = (parts: RecordMakerParts): RecordMaker => {
  const { body, senders, onRecord } = parts;
  const times = createTimes(parts.zone, parts.order);
  const attribute = createAttribution(senders, body.bracket);
  const quick = createQuickBody(body, parts.traits);
  let made = 0;
  let line = 0;
  let rawTime = '';
  let time: TimeText = { at: '', epoch: 0, clockChange: 'none' };
  let sender: string | null = null;
  let hasSeconds = false;

  const begin = (piece: string, header: Header, place: HeadPlace): number => {
    const hour = hourOfDay(header.hour, header.half);
    hasSeconds = header.secondOfMinute !== -1;
    const second = hasSeconds ? header.secondOfMinute : 0;
    if (!isTimeOfDay(hour, header.minute, second)) return -1;
    const found = times(header, hour, second);
    if (found === null) return -1;
    time = found;
    line = place.line;
    rawTime = piece.slice(header.timeFrom, header.timeTo);
    let from = header.bodyFrom;
    while (from < place.to && isMark(piece.charCodeAt(from))) from += 1;
    const said: Attribution = attribute(piece, from, place.to);
    ({ sender } = said);
    return said.textFrom;
  };

  /** Whether what stands behind a sender was written by the app about the chat (iPhone only). */
  const isNoticeOf = (who: string, text: string): boolean => {
    if (!body.bracket) return false;
    if (!body.marked) return isSureNotice(text);
    return text.charCodeAt(0) === 0x200e && (isNoticeText(text) || senders.neverSpeaks(who));
  };

  const record = (text: string, lines: number, kind: RecordKind): ParsedRecord => {
    made += 1;
    return {
      n: made,
      line,
      lines,
      rawTime,
      at: time.at,
      precision: hasSeconds ? 'second' : 'minute',
      clockChange: time.clockChange,
      sender,
      text,
      kind,
      edited: false,
      attachments: [],
      omitted: [],
      timerHours: null,
    };
  };

  const notice = (text: string, lines: number): ParsedRecord => ({
    ...record(withoutLeadingLrm(text), lines, 'notice'),
    timerHours: timerOf(text),
  });

  /** A line without a sender: a notice, or a call that was missed. */
  const unattributed = (text: string, lines: number): ParsedRecord => {
    const isCall = text.length < 80 && readBody(text, body).kind === 'call';
    return isCall ? record(withoutLeadingLrm(text), lines, 'call') : notice(text, lines);
  };

  const attributed = (who: string, text: string, lines: number): ParsedRecord => {
    const read = readBody(text, body);
    if (isPlainMessage(read) && isNoticeOf(who, text)) return notice(text, lines);
    const { kind, edited, attachments, omitted } = read;
    return { ...record(read.text, lines, kind), edited, attachments, omitted };
  };

  const make = (text: string, lines: number, isPlain: boolean): ParsedRecord => {
    if (sender === null) return unattributed(text, lines);
    return isPlain ? record(text, lines, 'message') : attributed(sender, text, lines);
  };

  const finish = (text: string, lines: number, carried: boolean): ParsedRecord => {
    const done = make(text, lines, !carried && quick.isPlain(text, lines));
    onRecord(done, time.epoch, carried || quick.isOdd());
    return done;
  };

  return { look: quick.look, begin, finish };
};
