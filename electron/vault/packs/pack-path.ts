const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
/** Paths in a pack are at most this long, so that it can be unpacked anywhere. */
export const LONGEST_PATH = 200;
const LONGEST_NAME = 80;

/**
 * A name that every file system and every checking tool takes as it is: letters, digits, space,
 * `-`, `_` and `.`; no name that Windows reserves; accents folded to plain letters.
 */
export const safeName = (name: string): string => {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^A-Za-z0-9 ._-]+/g, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[ .]+|[ .]+$/g, '');
  const [, stem = plain, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/.exec(plain) ?? [];
  const short = `${stem.slice(0, LONGEST_NAME - ending.length)}${ending}`;
  if (short === '') return 'unnamed';
  return RESERVED.test(short) ? `_${short}` : short;
};

/** Gives every thing a safe name that no other has, whatever the case of its letters. */
export const createNames = (): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    const safe = safeName(name);
    const [, stem = safe, ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/.exec(safe) ?? [];
    let given = safe;
    for (let n = 2; taken.has(given.toLowerCase()); n += 1) given = `${stem}-${n}${ending}`;
    taken.add(given.toLowerCase());
    return given;
  };
};
