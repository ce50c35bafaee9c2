/** Every line of a file is exactly one of these four. */
export interface LineCounts {
  lines: number;
  firstLines: number;
  continuations: number;
  blankEdges: number;
  notUnderstoodLines: number;
}

/** Counts that begin at nought. */
export const createLineCounts = (): LineCounts => ({
  lines: 0,
  firstLines: 0,
  continuations: 0,
  blankEdges: 0,
  notUnderstoodLines: 0,
});
