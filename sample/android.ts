import type { Said } from './said.ts';

/** What a phone calls someone in a chat. */
export type LabelOf = (said: Said) => string;

const ENCRYPTED =
  'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them. Learn more.';

/** `18/02/2026, 22:51` */
const stamp = (at: string): string => {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(at) ?? [];
  return `${day}/${month}/${year}, ${time}`;
};

/** A poll as exports write it. */
export const pollLines = (text: string): readonly string[] => {
  const [question = '', ...options] = text.split(' / ');
  const votes = options.map((option) => {
    const [, words = option, count = '0'] = /^(.*) (\d+)$/.exec(option) ?? [];
    return `OPTION: ${words} (${count} ${count === '1' ? 'vote' : 'votes'})`;
  });
  return ['POLL:', question, ...votes];
};

const bodyOf = ({ text, extra }: Said): string => {
  switch (extra.kind) {
    case 'deleted':
      return 'This message was deleted';
    case 'missed-call':
      return 'Missed voice call';
    case 'edited':
      return `${text} <This message was edited>`;
    case 'photo':
    case 'paper':
      return text === '' ? '<Media omitted>' : `<Media omitted>\n${text}`;
    case 'poll':
      return pollLines(text).join('\n');
    case 'words':
    case 'notice':
      return text;
  }
};

/** A chat as an Android phone exports it without media: one text, LF. */
export const androidText = (
  said: readonly Said[],
  { labelOf, opening }: { readonly labelOf: LabelOf; readonly opening: string | null },
): string => {
  const [first] = said;
  if (!first) return '';
  const start = stamp(first.at);
  const lines = said.map((line) =>
    line.by === null
      ? `${stamp(line.at)} - ${line.text}`
      : `${stamp(line.at)} - ${labelOf(line)}: ${bodyOf(line)}`,
  );
  const head = [`${start} - ${ENCRYPTED}`, ...(opening === null ? [] : [`${start} - ${opening}`])];
  return `${[...head, ...lines].join('\n')}\n`;
};
