/** `WhatsApp Chat with Transport.txt` suggests *Transport*. */
export const nameFromFile = (fileName: string): string =>
  fileName
    .replace(/\.(txt|zip)$/iu, '')
    .replace(/^WhatsApp Chat (with|-) /iu, '')
    .replace(/ \(\d+\)$/u, '')
    .replace(/^_chat$/iu, '')
    .trim();

/** A name without the signs and capitals in which a phone and a person may differ. */
const plainName = (name: string): string =>
  name
    .toLocaleLowerCase('en-GB')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The chat that a file goes by where that is not the chosen one; null where nothing speaks against it. */
export const otherName = (fileName: string, chat: string): string | null => {
  const says = nameFromFile(fileName);
  return says === '' || plainName(says) === plainName(chat) ? null : says;
};
