import { createDecoder } from './decode.ts';
import { createEncodingWitness, encodingOfStart } from './encoding.ts';
import { evenEnds } from './line-ends.ts';
import { chooseStyle, looksLikeChance } from './whatsapp/style.ts';

/** Bytes at the beginning that tell what a file is. */
export const START = 64 * 1024;

/** The text that a file begins with, decoded as far as its beginning tells how. */
export const startText = (start: Buffer): string => {
  const witness = createEncodingWitness();
  witness.hear(start);
  const decoder = createDecoder(encodingOfStart(start) ?? witness.verdict().encoding);
  return evenEnds(decoder.decode(start));
};

/** Whether text beginning so is a WhatsApp chat. */
export const isChatText = (text: string): boolean => {
  const style = chooseStyle([text]);
  return style !== null && !looksLikeChance(style);
};
