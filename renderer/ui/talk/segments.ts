/** A piece of a message's text, marked or not. */
export interface Segment {
  readonly text: string;
  /** Where it starts, in UTF-16 units: its name among the pieces. */
  readonly start: number;
  /** Why it is marked: each reason once; empty where it is plain. */
  readonly reasons: readonly string[];
  readonly alarm: boolean;
}

/** What marks a place in a text, and why. Ranges are pairs of UTF-16 offsets, the end not included. */
export interface Mark {
  readonly reason: string;
  readonly ranges: readonly (readonly [number, number])[];
  readonly alarm: boolean;
}

interface Place {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
}

const placesOf = (length: number, marks: readonly Mark[]): Place[] =>
  marks.flatMap((mark) =>
    mark.ranges
      .map(([from, to]) => ({ from: Math.max(0, from), to: Math.min(length, to), mark }))
      .filter(({ from, to }) => from < to),
  );

/**
 * A text cut where marks begin and end. Marks may overlap, and may reach outside the text; the
 * pieces put together are always the text.
 */
export const segmentsOf = (text: string, marks: readonly Mark[]): Segment[] => {
  const places = placesOf(text.length, marks);
  const edges = new Set([0, text.length, ...places.flatMap(({ from, to }) => [from, to])]);
  const cuts = [...edges].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const over = places.filter(({ from, to }) => from <= start && end <= to);
    return {
      text: text.slice(start, end),
      start,
      reasons: [...new Set(over.map(({ mark }) => mark.reason))],
      alarm: over.some(({ mark }) => mark.alarm),
    };
  });
};
