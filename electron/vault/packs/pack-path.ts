const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
/** Paths in a pack are at most this long, so that it can be unpacked anywhere. */
const LONGEST_PATH = 200;
/** Room for four names in a path: chat, container, file, and what Daybook puts around them. */
const LONGEST_NAME = 80;
const STEP = /^[A-Za-z0-9 ._-]+$/;

/**
 * Whether a path may stand in a pack: names of plain characters that neither BagIt nor `sha256sum`
 * writes differently, none that Windows reserves or would cut, at most 200 characters in all.
 */
export const isPackPath = (file: string): boolean =>
  file.length <= LONGEST_PATH &&
  file
    .split('/')
    .every((step) => STEP.test(step) && !RESERVED.test(step) && !/^[ .]*$|^ |[ .]$/.test(step));

const parted = (name: string): { readonly stem: string; readonly ending: string } => {
  const [, stem = name, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/.exec(name) ?? [];
  return { stem, ending };
};

const trimmed = (text: string): string => text.replaceAll(/^[ .]+|[ .]+$/g, '');

/**
 * A name that every file system and every checking tool takes as it is: letters, digits, space,
 * `-`, `_` and `.`; no name that Windows reserves; accents folded to plain letters,
 * dashes to `-`.
 */
export const safeName = (name: string, longest = LONGEST_NAME): string => {
  const plain = trimmed(
    name
      .normalize('NFKD')
      .replaceAll(/[\u0300-\u036F]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/\p{Pd}/gu, '-')
      .replaceAll(/[^A-Za-z0-9 ._-]+/g, '_'),
  );
  const { stem, ending } = parted(plain);
  const short = trimmed(`${trimmed(stem.slice(0, longest - ending.length))}${ending}`);
  if (short === '') return 'unnamed';
  return RESERVED.test(short) ? `_${short}` : short;
};

/** Gives every thing a safe name that no other has, whatever the case of its letters. */
export const createNames = (longest?: number): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    const safe = safeName(name, longest);
    const { stem, ending } = parted(safe);
    let given = safe;
    for (let n = 2; taken.has(given.toLowerCase()); n += 1) given = `${stem}-${n}${ending}`;
    taken.add(given.toLowerCase());
    return given;
  };
};
