import type { Category } from '#shared/words/message.ts';
import { isCastKey, type CastKey } from './cast.ts';
import type { Extra, Said } from './said.ts';

/*
 * How talk is written in this folder:
 *
 *   # 2026-02-18                       the day of what follows
 *   22:51 teale @fees-yes: content     a line, with the name by which an entry rests on it
 *   22:52 farrow ~: Night all          a line that is not selected
 *   22:53 -: Nina Voss left            what the app wrote itself
 *   22:54 voss: [photo] The map        what the phone adds: photo, paper NAME PAGES, poll, deleted,
 *                                      edited, missed call
 *     and more of it                   another line of the same message
 */

const LINE = /^(\d\d:\d\d) (\w+|-)(?: (~|@[\w-]+))?: (.*)$/;
const EXTRA = /^\[(photo|paper|poll|deleted|missed call|edited)([^\]]*)\] ?/;

const extraOf = (kind: string, details: string): Extra => {
  switch (kind) {
    case 'paper': {
      const found = /^ (.*) (\d+)$/.exec(details);
      if (!found) throw new Error(`a paper without its pages: ${details}`);
      return { kind, name: found[1] ?? '', pages: Number(found[2]) };
    }
    case 'missed call':
      return { kind: 'missed-call' };
    case 'photo':
    case 'poll':
    case 'deleted':
    case 'edited':
      return { kind };
    default:
      return { kind: 'words' };
  }
};

const speakerOf = (written: string, line: string): CastKey | null => {
  if (written === '-') return null;
  if (!isCastKey(written)) throw new Error(`nobody of the cast said: ${line}`);
  return written;
};

/** The seconds at which a line was sent, so that they differ and never change. */
const secondsOf = (text: string): string => {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 60;
  return String(sum).padStart(2, '0');
};

const categoryOf = (mark: string): Category => {
  if (mark === '') return 'logistical';
  return mark === '~' ? 'not-selected' : 'significant';
};

/** The words of a line, and what the phone adds to them. */
const bodyOf = (written: string, by: CastKey | null): Pick<Said, 'text' | 'extra'> => {
  const marked = EXTRA.exec(written);
  if (!marked) return { text: written, extra: { kind: by === null ? 'notice' : 'words' } };
  const [whole, kind = '', details = ''] = marked;
  return { text: written.slice(whole.length), extra: extraOf(kind, details) };
};

const lineOf = (day: string, line: string): Said => {
  const found = LINE.exec(line);
  if (!found || day === '') throw new Error(`not a line of talk: ${line}`);
  const [, time = '', who = '', mark = '', written = ''] = found;
  const by = speakerOf(who, line);
  return {
    at: `${day}T${time}:${secondsOf(line)}`,
    by,
    ...bodyOf(written, by),
    tag: mark.startsWith('@') ? mark.slice(1) : null,
    category: categoryOf(mark),
  };
};

/** Reads talk as it is written in this folder. Throws on a line that it cannot read. */
export const readScript = (script: string): readonly Said[] => {
  const said: Said[] = [];
  let day = '';
  for (const line of script.split('\n')) {
    const last = said.at(-1);
    if (line.trim() === '') continue;
    if (line.startsWith('# ')) day = line.slice(2).trim();
    else if (line.startsWith('  ') && last)
      said[said.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
    else said.push(lineOf(day, line));
  }
  return said;
};
