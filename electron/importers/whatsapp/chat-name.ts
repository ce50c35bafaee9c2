/** What phones of each language put before the chat's name in the name of the file. */
const PREFIXES = [
  'WhatsApp Chat with ',
  'WhatsApp Chat - ',
  'WhatsApp Chat mit ',
  'Chat de WhatsApp con ',
  'Chat WhatsApp con ',
  'Chat WhatsApp s uživatelem ',
  'Чат WhatsApp с контактом ',
  'Чат WhatsApp с ',
  'Conversa do WhatsApp com ',
  'Discussion WhatsApp avec ',
  'WhatsApp-chat met ',
] as const;

const EXTENSION = /\.(?:txt|zip)$/i;
/** ` (1)`, which browsers and file managers add to copies. */
const COPY = / ?\(\d{1,3}\)$/;

/** The chat's name from the name of its file; null where the file has another name. */
export const chatNameOfFile = (fileName: string): string | null => {
  const bare = fileName.normalize('NFC').replace(EXTENSION, '').replace(COPY, '');
  for (const prefix of PREFIXES) {
    for (const start of [prefix, prefix.replaceAll(' ', '_')]) {
      if (!bare.toLowerCase().startsWith(start.toLowerCase())) continue;
      const name = bare.slice(start.length).trim();
      if (name !== '') return name;
    }
  }
  return null;
};
