import { isMark, isSpace } from './characters.ts';

/** Which half of the day a mark beside the hour names; `none` for marks of a 24-hour clock. */
export type Half = 'am' | 'pm' | 'none';

/** Marks of the halves of the day, in small letters, as phones of each language write them, `|` between. */
const HALVES: Readonly<Record<Half, readonly string[]>> = {
  am: [
    'am|a.m.|a. m.|a.m|a m',
    '上午|凌晨|清晨|早上|午前|오전',
    'ص|ق.ظ.|قبل‌ازظهر|पूर्वाह्न|म.पू.|ਪੂ.ਦੁ.|முற்பகல்|পূর্বাহ্ণ',
    'π.μ.|öö|пр.об.|de.|ap.|fm|vm.|sa|pg|ก่อนเที่ยง|לפנה״צ',
    'paradite|e paradites|priekšpusdienā|priešpiet|in the morning',
  ],
  pm: [
    'pm|p.m.|p. m.|p.m|p m',
    '下午|晚上|中午|午後|오후',
    'م|ب.ظ.|بعدازظهر|अपराह्न|म.उ.|ਬਾ.ਦੁ.|பிற்பகல்|অপরাহ্ণ',
    'μ.μ.|ös|сл.об.|du.|ip.|em|nm.|ch|ptg|หลังเที่ยง|אחה״צ',
    'pasdite|e pasdites|pēcpusdienā|popiet|in the afternoon',
  ],
  none: ['ч.|h|uhr|น.'],
};

interface Mark {
  readonly text: string;
  readonly half: Half;
}

/** The marks by their first character, longest first. */
const marksByStart = new Map<string, Mark[]>();
for (const half of ['am', 'pm', 'none'] as const) {
  for (const text of HALVES[half].flatMap((row) => row.split('|'))) {
    const start = text.charAt(0);
    const marks = marksByStart.get(start) ?? [];
    marks.push({ text, half });
    marks.sort((one, other) => other.text.length - one.text.length);
    marksByStart.set(start, marks);
  }
}

/** A mark found, and where the text goes on behind it. */
export interface FoundHalf {
  readonly half: Half;
  readonly end: number;
}

/** Reads a mark that may hold odd spaces; where it ends, or -1. */
const endOfMark = (text: string, at: number, mark: string): number => {
  let here = at;
  for (let index = 0; index < mark.length; index += 1) {
    let code = text.charCodeAt(here);
    while (isMark(code)) code = text.charCodeAt((here += 1));
    const same =
      mark.charAt(index) === ' ' ? isSpace(code) : text.charAt(here).toLowerCase() === mark[index];
    if (!same) return -1;
    here += 1;
  }
  return here;
};

/** The mark of a half of the day at a place in a text; null where there is none. */
export const halfAt = (text: string, at: number): FoundHalf | null => {
  const marks = marksByStart.get(text.charAt(at).toLowerCase());
  if (marks === undefined) return null;
  for (const { text: mark, half } of marks) {
    const end = endOfMark(text, at, mark);
    if (end !== -1) return { half, end };
  }
  return null;
};

/**
 * The hour of the day from the hour written and its half.
 *
 * 12 AM is 0 and 12 PM (or 0 PM, as Japanese phones write) is 12; an hour above 12 beside a mark
 * is already of 24, whatever the mark says.
 */
export const hourOfDay = (hour: number, half: Half): number => {
  if (half === 'none' || hour > 12) return hour;
  if (half === 'am') return hour === 12 ? 0 : hour;
  return hour === 12 ? 12 : hour + 12;
};
