import { describe, expect, it } from 'vitest';
import { CHATS } from '#sample/chats.ts';
import { sampleLooks } from '#sample/looks.ts';
import type { ChatKey } from '#sample/plan.ts';
import { TENURES } from '#sample/register.ts';
import { readScript } from '#sample/script.ts';
import { STORIES } from '#sample/storylines.ts';
import { talkOf } from '#sample/talk.ts';

const ENTRIES = STORIES.flatMap(({ entries }) => entries);
const CHAT_KEYS = Object.keys(CHATS) as ChatKey[];
/** Who wrote in a chat that they were not in when the sample’s registers were written up. */
const CAME_LATER = new Set(['coasts brace']);

describe('the stories of the sample office', () => {
  it('are more than forty, each with a theme of its own and a lead of at least two sentences', () => {
    expect(STORIES.length).toBeGreaterThan(40);
    expect(new Set(STORIES.map(({ theme }) => theme)).size).toBe(STORIES.length);
    const short = STORIES.filter(({ lead }) => lead.split(/[.?!](?= |$)/).length < 3);
    expect(short.map(({ theme }) => theme)).toEqual([]);
  });

  it('tell no two entries in the same sentence, nor in the same words', () => {
    expect(new Set(ENTRIES.map(({ key }) => key)).size).toBe(ENTRIES.length);
    expect(new Set(ENTRIES.map(({ title }) => title)).size).toBe(ENTRIES.length);
  });

  it('rest on lines that were said in the chat of the entry', () => {
    const said = new Map<string, Set<string>>();
    for (const { talk } of STORIES) {
      for (const [chat, script] of Object.entries(talk)) {
        for (const { tag } of readScript(script)) {
          if (tag !== null) said.set(chat, (said.get(chat) ?? new Set()).add(tag));
        }
      }
    }
    said.set('treasury-copy', said.get('treasury') ?? new Set());
    const missing = ENTRIES.flatMap(({ key, chat, rests = [] }) =>
      rests.filter((tag) => !said.get(chat ?? '')?.has(tag)).map((tag) => `${key}: ${tag}`),
    );
    expect(missing).toEqual([]);
  });

  it('give what the principal answered to the principal, at the minute of the answer', () => {
    const said = new Map(
      STORIES.flatMap(({ talk }) =>
        Object.values(talk).flatMap((script) =>
          readScript(script).map((line) => [line.tag ?? '', line] as const),
        ),
      ),
    );
    // Where nothing was settled the entry tells what came in, whoever sent it.
    const settled = ENTRIES.filter(
      ({ kind, outcome }) => (kind === 'decision' || kind === 'steer') && outcome !== 'noted',
    );
    const wrong = settled.flatMap(({ key, tenure, by, rests = [] }) => {
      const principals = rests.some((tag) => said.get(tag)?.by === TENURES[tenure].principal);
      return principals && by !== TENURES[tenure].principal ? [key] : [];
    });
    expect(wrong).toEqual([]);
    const early = settled.flatMap(({ key, by, made, madeZone, learnt, rests = [] }) => {
      const own = rests.flatMap((tag) => said.get(tag) ?? []).filter((line) => line.by === by);
      if (own.length === 0 || madeZone !== undefined || made === learnt) return [];
      return own.some(({ at }) => at.slice(0, 16).replace('T', ' ') === made) ? [] : [key];
    });
    expect(early).toEqual([]);
  });

  it('link only to what the office had learnt of before', () => {
    const learnt = new Map(ENTRIES.map(({ key, learnt: at }) => [key, at]));
    const wrong = ENTRIES.flatMap(({ key, linked = [], learnt: at }) =>
      linked.filter(({ to }) => !((learnt.get(to) ?? '9') <= at)).map(({ to }) => `${key}: ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are filed after they were learnt', () => {
    const learnt = new Map(ENTRIES.map(({ key, learnt: at }) => [key, at.slice(0, 10)]));
    const wrong = STORIES.flatMap(({ filings }) => filings).flatMap(({ entries, filedOn }) =>
      entries.filter((key) => (learnt.get(key) ?? '9') > filedOn),
    );
    expect(wrong).toEqual([]);
  });

  it('let only those speak in a chat who are in it', () => {
    const strangers = CHAT_KEYS.flatMap((chat) =>
      talkOf(chat).flatMap(({ by }) =>
        by === null || CHATS[chat].members.includes(by) ? [] : [`${chat} ${by}`],
      ),
    );
    expect([...new Set(strangers)].filter((who) => !CAME_LATER.has(who))).toEqual([]);
  });

  it('are told over fourteen months, with talk on every ordinary working day', () => {
    const days = new Set(talkOf('coasts').map(({ at }) => at.slice(0, 10)));
    expect([...days].toSorted().at(0)).toBe('2025-09-08');
    expect([...days].toSorted().at(-1)).toBe('2026-11-13');
    expect(days.size).toBeGreaterThan(290);
  });

  it('have looks of every kind, and none later than the day on which the sample stands', () => {
    const looks = sampleLooks();
    const kinds = new Set(looks.map(({ outcome }) => outcome));
    expect(kinds.has('nothing-seen')).toBe(true);
    expect(kinds.has('not-looked-at')).toBe(true);
    expect(kinds.has('could-not-be-captured')).toBe(true);
    expect(looks.filter(({ upTo }) => upTo > '2026-11-20 18:10')).toEqual([]);
    expect(new Set(looks.map(({ chat, upTo }) => `${chat} ${upTo}`)).size).toBe(looks.length);
  });
});
