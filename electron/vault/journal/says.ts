/** Text cut to a length that fits one line of the journal. */
export const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
