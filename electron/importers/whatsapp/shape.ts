import type { Half } from './meridiem.ts';

/** Calendars other than the ordinary one, as a mark beside the year names them. */
export type Era = 'none' | 'buddhist' | 'reiwa' | 'heisei' | 'showa' | 'islamic' | 'gregorian';

/**
 * What the head of a line says. One object is filled again and again: copy what must be kept.
 */
export interface Header {
  /** What may not change within a file, as one number: brackets, separators, seconds, marks. */
  shape: number;
  /** Rises whenever the date was read anew; the same number means the same date. */
  dateSerial: number;
  /** The three numbers of the date, in the order written. */
  first: number;
  second: number;
  third: number;
  /** Which of them has four digits or an era: 0 none, 1 the first, 2 the third. */
  longYear: number;
  /** Whether no number of the date has but one digit. */
  padded: boolean;
  hour: number;
  minute: number;
  /** -1 where the export does not write seconds. */
  secondOfMinute: number;
  half: Half;
  era: Era;
  /** Where the date and time stand, and where the hour begins. */
  timeFrom: number;
  hourFrom: number;
  timeTo: number;
  /** Where the sender or the notice begins. */
  bodyFrom: number;
}

/** A header of which nothing is read yet; one is used again for every line. */
export const emptyHeader = (): Header => ({
  shape: 0,
  dateSerial: 0,
  first: 0,
  second: 0,
  third: 0,
  longYear: 0,
  padded: true,
  hour: 0,
  minute: 0,
  secondOfMinute: -1,
  half: 'none',
  era: 'none',
  timeFrom: 0,
  hourFrom: 0,
  timeTo: 0,
  bodyFrom: 0,
});

/** How a head ends: `] `, ` - ` or `: `. */
export const CLOSES = ['bracket', 'dash', 'colon'] as const;
export type Close = (typeof CLOSES)[number];

export const SEPARATORS = ['/', '.', '-', '年', '년'] as const;

/** What may follow the second number, and the third, where they are named by signs. */
export const SECOND_SIGNS: Readonly<Record<string, string>> = { 年: '月', 년: '월' };
export const THIRD_SIGNS: Readonly<Record<string, string>> = { 年: '日', 년: '일', '.': '.' };

/** Words between date and time. The first is none at all. */
export const GLUE: readonly string[] =
  '|klo|kl.|kl|à|às|at|um|alle|om|u|ob|г.|г|в|о|м.|a las'.split('|');

export const ERAS_BEFORE: readonly (readonly [string, Era])[] = [
  ['R', 'reiwa'],
  ['H', 'heisei'],
  ['S', 'showa'],
  ['令和', 'reiwa'],
  ['平成', 'heisei'],
  ['昭和', 'showa'],
];
export const ERAS_AFTER: readonly (readonly [string, Era])[] = [
  ['BE', 'buddhist'],
  ['พ.ศ.', 'buddhist'],
  ['AH', 'islamic'],
  ['هـ', 'islamic'],
  ['AD', 'gregorian'],
];

/** The parts of a shape, for choosing and for telling people. */
export interface Shape {
  readonly close: Close;
  readonly timeFirst: boolean;
  readonly seconds: boolean;
  readonly halves: boolean;
  readonly separator: string;
  readonly longYear: number;
  readonly dotTime: boolean;
}

/** The parts of a shape as numbers, as the reader of heads finds them. */
export interface ShapeNumbers {
  readonly close: number;
  readonly timeFirst: boolean;
  readonly seconds: boolean;
  readonly halves: boolean;
  readonly separator: number;
  readonly longYear: number;
  readonly dotTime: boolean;
  readonly glue: number;
}

const bit = (is: boolean, place: number): number => (is ? 1 << place : 0);

/** One number for a shape: heads of one file have the same. */
export const shapeNumber = (parts: ShapeNumbers): number =>
  parts.close |
  bit(parts.timeFirst, 2) |
  bit(parts.seconds, 3) |
  bit(parts.halves, 4) |
  (parts.separator << 5) |
  (parts.longYear << 8) |
  bit(parts.dotTime, 10) |
  (parts.glue << 11);

/** The parts of a shape number. */
export const shapeOf = (shape: number): Shape => ({
  close: CLOSES[shape & 3] ?? 'dash',
  timeFirst: (shape & 4) !== 0,
  seconds: (shape & 8) !== 0,
  halves: (shape & 16) !== 0,
  separator: SEPARATORS[(shape >> 5) & 7] ?? '/',
  longYear: (shape >> 8) & 3,
  dotTime: (shape & 1024) !== 0,
});
