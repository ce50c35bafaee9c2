/** A name without case and accents: how names are compared, the same on every laptop. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** In the order of their names, then ids: it depends on no language setting. */
export const byName = <Named extends { readonly name: string; readonly id: string }>(
  a: Named,
  b: Named,
): number => {
  const [one, other] = [`${fold(a.name)}\n${a.id}`, `${fold(b.name)}\n${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
};
