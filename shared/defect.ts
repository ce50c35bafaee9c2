/** Where a defect arose, without what it choked on. */
export interface DefectPlace {
  readonly name: string;
  readonly places: string;
}

/**
 * The places of a defect's stack. Its first lines are left out: a message may quote the very text
 * that must stay in the vault.
 */
export const placeOf = (defect: unknown): DefectPlace => {
  if (!(defect instanceof Error)) return { name: typeof defect, places: '' };
  const lines = (defect.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const places = lines.slice(0, 8).map((line) => line.trim());
  return { name: defect.name, places: places.join(' < ') };
};
