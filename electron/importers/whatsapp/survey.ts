import type { DateOrder, DateOrderDecision } from '#shared/words/import.ts';
import { type DateEvidence, createDateWitness, decideDateOrder } from './date-order.ts';
import { createStyleReader } from './quick-head.ts';
import { type KnownSenders, createSenderSurvey } from './senders.ts';
import { type Style, chooseStyle, eachLine } from './style.ts';
import { isMark } from './characters.ts';

/** What a first look at a file found; the reading itself then changes none of it. */
export interface Survey {
  readonly style: Style;
  readonly dateOrder: DateOrderDecision;
  readonly evidence: DateEvidence;
  readonly senders: KnownSenders;
  /** The file carries the U+200E that iPhones put before the app's own words. */
  readonly marked: boolean;
}

/** What is known of the file before it is looked through. */
export interface SurveyOptions {
  readonly dateOrder: DateOrder | null;
  /** Milliseconds since 1970; null where not known. */
  readonly exportedAt: number | null;
}

/** The body of a line for evidence: without the marks in front of it. */
const bodyFrom = (text: string, from: number, to: number): number => {
  let at = from;
  while (at < to && isMark(text.charCodeAt(at))) at += 1;
  return at;
};

/**
 * Looks through a sample of a file (all of it, but for the very largest) and decides what holds
 * for the whole: one style, one order of dates, who speaks. Null where no line begins a record.
 */
export const survey = (sample: readonly string[], options: SurveyOptions): Survey | null => {
  const style = chooseStyle(sample);
  if (style === null) return null;
  const reader = createStyleReader(style);
  const witness = createDateWitness(style);
  const senders = createSenderSurvey(style);
  let marked = false;
  let line = 0;
  for (const text of sample) {
    marked ||= text.includes('\u200e');
    eachLine(text, (from, to) => {
      line += 1;
      if (!reader.read(text, from, to)) return;
      const start = bodyFrom(text, reader.header.bodyFrom, to);
      const isSaid = senders.hear(text, start, to);
      witness.hear(
        reader.header,
        line,
        isSaid ? text.slice(start, Math.min(to, start + 400)) : null,
      );
    });
  }
  const evidence = witness.evidence();
  const dateOrder = decideDateOrder(evidence, {
    style,
    chosen: options.dateOrder,
    exportedAt: options.exportedAt,
  });
  return { style, dateOrder, evidence, senders: senders.known(), marked };
};
