/** Made-up words that stand nowhere else, by where they are put. */
export const CANARIES = {
  message: 'Quokkawombat settles the message',
  attachment: 'Narwhalibex inside the attachment',
  attachmentName: 'Ocelotmarmot-paper.txt',
  sender: 'Pangolina Zebrafinch',
  person: 'Axolotl Kestrelby',
  title: 'Capybarian title of the entry',
  words: 'Lemurotter exact words',
  draft: 'Tapirgecko draft never logged',
  chat: 'Wolverinequail chat',
  search: 'Hedgehogibis words looked for',
  passphrase: 'jackdaw tamarin puffin vole',
} as const;

/** What to look for: the words as they may be written by a careless program. */
export const formsOf = (
  canary: string,
): readonly { readonly form: string; readonly needle: Buffer }[] => {
  const raw = Buffer.from(canary, 'utf8');
  // In base64 the letters depend on what stands before: three ways to fall, the edges left off.
  const base64 = [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), raw]).toString('base64');
    return { form: `base64 +${before}`, needle: Buffer.from(text.slice(before === 0 ? 0 : 4, -4)) };
  });
  return [
    { form: 'UTF-8', needle: raw },
    { form: 'UTF-16LE', needle: Buffer.from(canary, 'utf16le') },
    { form: 'UTF-16BE', needle: Buffer.from(canary, 'utf16le').swap16() },
    { form: 'hex', needle: Buffer.from(raw.toString('hex')) },
    { form: 'HEX', needle: Buffer.from(raw.toString('hex').toUpperCase()) },
    ...base64,
  ];
};
