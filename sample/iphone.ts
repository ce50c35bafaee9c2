import { pollLines, type LabelOf } from './android.ts';
import { utf8 } from './bytes.ts';
import { createChance } from './chance.ts';
import { paperPdf } from './paper.ts';
import { seaPicture } from './picture.ts';
import type { Said } from './said.ts';
import { storedZip, type ZipMember } from './stored-zip.ts';

/** The mark that iPhones put before what the app itself wrote. */
const LRM = '\u200e';
const ENCRYPTED = `${LRM}Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.`;

/** `[18/02/2026, 22:51:07]` */
const stamp = (at: string): string => {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(.*)$/.exec(at) ?? [];
  return `[${day}/${month}/${year}, ${time}]`;
};

/** iPhones write curly apostrophes. */
const typeset = (text: string): string => text.replaceAll(/(?<=\w)'(?=\w)/g, '’');

interface Writing {
  readonly members: ZipMember[];
  readonly chat: string;
}

const attach = ({ members }: Writing, name: string, bytes: Uint8Array): string => {
  members.push({ name, bytes });
  return `${LRM}<attached: ${name}>`;
};

const numbered = ({ members }: Writing): string =>
  String(members.length * 17 + 42).padStart(8, '0');

const photoName = (writing: Writing, at: string): string =>
  `${numbered(writing)}-PHOTO-${at.replaceAll(/[T:]/g, '-')}.jpg`;

const bodyOf = ({ text, extra, at }: Said, writing: Writing): string => {
  switch (extra.kind) {
    case 'deleted':
      return `${LRM}This message was deleted.`;
    case 'missed-call':
      return `${LRM}Missed voice call`;
    case 'edited':
      return `${typeset(text)} ${LRM}<This message was edited>`;
    case 'photo': {
      const picture = seaPicture(createChance(`${writing.chat} ${at}`));
      const attached = attach(writing, photoName(writing, at), picture);
      return text === '' ? attached : `${typeset(text)} ${attached}`;
    }
    case 'paper': {
      const { name, pages } = extra;
      const file = `${numbered(writing)}-${name}`;
      const attached = attach(writing, file, paperPdf(name.replace(/\.pdf$/, ''), pages));
      return `${name} • ${pages} pages ${attached}`;
    }
    case 'poll':
      return pollLines(`${LRM}${text}`).join('\r\n');
    case 'words':
    case 'notice':
      return typeset(text).replaceAll('\n', '\r\n');
  }
};

/** A chat as an iPhone exports it with media: a zip of `_chat.txt`, CR LF, and the files. */
export const iphoneZip = (
  said: readonly Said[],
  { labelOf, chat }: { readonly labelOf: LabelOf; readonly chat: string },
): Uint8Array => {
  const writing: Writing = { members: [], chat };
  const lines = said.map((line) => {
    const label = line.by === null ? chat : labelOf(line);
    const mark = line.by === null ? LRM : '';
    return `${stamp(line.at)} ${label}: ${mark}${bodyOf(line, writing)}`;
  });
  const start = said[0] ? stamp(said[0].at) : '';
  const text = `${[`${start} ${chat}: ${ENCRYPTED}`, ...lines].join('\r\n')}\r\n`;
  return storedZip([{ name: '_chat.txt', bytes: utf8(text) }, ...writing.members]);
};
