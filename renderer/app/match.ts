/** How well a label answers what was typed; null where it does not. Lower is better. */
const rank = (label: string, typed: string): number | null => {
  const text = label.toLowerCase();
  if (text.startsWith(typed)) return 0;
  const words = text.split(/\s+/u);
  const asked = typed.split(/\s+/u).filter((word) => word !== '');
  if (asked.every((word) => words.some((one) => one.startsWith(word)))) return 1;
  return text.includes(typed) ? 2 : null;
};

/** What answers the words typed, best first; everything where nothing is typed. */
export const matching = <Item extends { readonly label: string }>(
  items: readonly Item[],
  typed: string,
): readonly Item[] => {
  const words = typed.trim().toLowerCase();
  if (words === '') return items;
  return items
    .flatMap((item) => {
      const place = rank(item.label, words);
      return place === null ? [] : [{ item, place }];
    })
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
};
