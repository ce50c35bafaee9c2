import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { anEntry, anImport, someDetails } from '#test/support/acts.ts';
import { aLaptop, aSigner, join, settle, someFiles, type Laptop } from '#test/support/laptop.ts';
import { must } from '#test/support/must.ts';
import { OFFICIAL } from '#shared/words/classification.ts';
import type { SearchHit, SearchQuestion } from '#shared/words/search.ts';
import { rowsOf } from '#vault/db/connection.ts';
import { createDisposalService, orderBytes } from '#vault/disposal/disposal-service.ts';
import { entryAmended, entryLogged } from '#vault/entries/entry-acts.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import { memberJoined } from '#vault/members/member-acts.ts';
import { channels, chats, people, tenures } from '#vault/registers/register-kinds.ts';
import { PACE, type Pace } from '#vault/search/message-hits.ts';
import { createSearchService } from '#vault/search/search-service.ts';
import { messagesSorted } from '#vault/triage/triage-acts.ts';

let open: Laptop[] = [];
afterEach(() => {
  for (const laptop of open) laptop.close();
  open = [];
});

/** A laptop with one chat of so many messages and one entry, both holding the word `quokka`. */
const aSearchedLaptop = (messages = 400, pace: Pace = PACE) => {
  const [signer, second, files] = [aSigner(), aSigner(), someFiles()];
  const laptop = aLaptop({ signer, files });
  open.push(laptop);
  const { db, journal } = laptop;
  join(laptop, signer);
  journal.record(memberJoined, {
    subject: second.member,
    body: {
      name: 'Tom Akerley',
      role: 'private-secretary',
      publicKey: second.publicKey.toString('base64'),
    },
  });
  const [principal, channel, tenure, chat] = [
    randomUUID(),
    randomUUID(),
    randomUUID(),
    randomUUID(),
  ];
  journal.record(people.added, {
    subject: principal,
    body: {
      details: { name: 'Marian Teale', role: '', organisation: '', external: false, handles: [] },
    },
  });
  journal.record(channels.added, {
    subject: channel,
    body: { details: { name: 'Signal', endToEndEncrypted: 'yes', outsideUk: 'yes' } },
  });
  journal.record(tenures.added, {
    subject: tenure,
    body: { details: { principal, post: 'Minister', from: '2026-01-01', to: null, elsewhere: '' } },
  });
  journal.record(chats.added, {
    subject: chat,
    body: {
      details: {
        principal,
        name: 'Coasts',
        channel,
        kind: 'official',
        group: true,
        sight: 'in-the-group',
        timerHours: null,
        exportPossible: true,
        lookEveryDays: 1,
        device: null,
        members: [],
        marking: OFFICIAL,
      },
    },
  });
  const subject = randomUUID();
  const entry = journal.record(entryLogged, {
    subject,
    tenure,
    body: anEntry('About the quokka', 1),
  });
  const body = anImport(files, { chat, lines: messages, from: 1 });
  const piece = files.held.get(body.lines[0]!)!.toString('utf8').replaceAll('Message', 'quokka');
  const lines = [files.put(Buffer.from(piece))];
  const imported = journal.record(importRecorded, {
    subject: randomUUID(),
    body: { ...body, lines },
  });
  // What the search asks of the database, word for word.
  const asked: string[] = [];
  const listened = new Proxy(db, {
    get: (target, name) =>
      name === 'prepare'
        ? (sql: string) => {
            asked.push(sql);
            return target.prepare(sql);
          }
        : (Reflect.get(target, name) as unknown),
  });
  const search = createSearchService({ db: listened, now: () => Date.UTC(2026, 10, 20), pace });
  const ask = (line: string): SearchQuestion => ({
    line,
    filter: {
      tenure,
      in: 'everything',
      person: null,
      chat: null,
      channel: null,
      category: null,
      from: null,
      to: null,
    },
  });
  const found = async (line: string) => {
    const { hits } = must(await search.find({ ...ask(line), after: null, limit: 200 }));
    return hits.map(({ id }) => id);
  };
  const count = async (line: string) => must(await search.count(ask(line))).hits;
  /** Every hit, page by page. */
  const all = async (line: string): Promise<readonly SearchHit[]> => {
    const hits: SearchHit[] = [];
    for (;;) {
      const last = hits.at(-1);
      const after = last ? { in: last.in, id: last.id } : null;
      const page = must(await search.find({ ...ask(line), after, limit: 150 }));
      hits.push(...page.hits);
      if (!page.more) return hits;
    }
  };
  const dispose = async () => {
    const order = {
      acts: [entry.id, imported.id],
      files: lines,
      authority: 'Departmental security, 12 November 2026',
      reason: 'Purge',
      markers: [{ act: entry.id, label: '2026-A0001' }],
    };
    const service = createDisposalService({
      db,
      journal,
      files: { remove: async (name) => void files.held.delete(name) },
      newId: randomUUID,
      member: signer.member,
    });
    return service.dispose(order, {
      member: second.member,
      signature: second.sign(orderBytes(order)),
    });
  };
  return { laptop, subject, tenure, chat, found, count, all, dispose, asked };
};

describe('what a search finds', () => {
  it('is nothing of an import until the last of it is in its place', async () => {
    const { laptop, found, count } = aSearchedLaptop();
    expect(await found('quokka')).toHaveLength(1);
    expect(await count('quokka')).toBe(1);
    settle(laptop);
    expect(await found('quokka')).toHaveLength(200);
    expect(await count('quokka')).toBe(401);
  });

  it('is nothing of what was disposed of', async () => {
    const { laptop, found, count, dispose } = aSearchedLaptop();
    settle(laptop);
    expect((await dispose()).ok).toBe(true);
    expect(await found('quokka')).toEqual([]);
    expect(await count('quokka')).toBe(0);
  });

  it('is what an entry says now, and not what it said before', async () => {
    const { laptop, subject, tenure, found } = aSearchedLaptop();
    laptop.journal.record(entryAmended, {
      subject,
      tenure,
      body: {
        reference: '2026-A0001',
        changes: { title: 'About the wombat' },
        reason: 'It was a wombat',
        assessment: { policySet: 'nccc-2023-03-30', findings: [] },
      },
    });
    expect(await found('wombat')).toEqual([subject]);
    expect(await found('quokka')).toEqual([]);
  });

  it('is the same in the same order after everything was made again', async () => {
    const { laptop, tenure, found } = aSearchedLaptop();
    for (let n = 2; n < 12; n += 1) {
      laptop.journal.record(entryLogged, {
        subject: randomUUID(),
        tenure,
        body: { ...anEntry('', n), details: someDetails({ title: `The quokka, ${n}` }) },
      });
    }
    settle(laptop);
    const before = await found('quokka');
    laptop.journal.replay.rebuild();
    settle(laptop);
    expect(await found('quokka')).toEqual(before);
  });
});

describe('many hits', () => {
  it('are each there once, newest first, whatever is asked of each line', async () => {
    const { laptop, all, count } = aSearchedLaptop(2_500);
    settle(laptop);
    for (const line of ['quokka in:messages', 'quokka category:not']) {
      const hits = await all(line);
      const walls = hits.map((hit) => (hit.in === 'message' ? hit.wall : ''));
      expect(new Set(hits.map(({ id }) => id)).size).toBe(2_500);
      expect(await count(line)).toBe(2_500);
      expect(walls.map((wall) => wall.slice(0, 16))).toEqual(
        walls
          .map((wall) => wall.slice(0, 16))
          .toSorted()
          .toReversed(),
      );
    }
  });
});

describe('hits of one category', () => {
  const oneLineAtATime: Pace = { window: 3, wideWindow: 7, many: 1_000, few: 0 };
  it.each([
    ['each line asked', oneLineAtATime],
    ['the lines of the category looked up first', { ...oneLineAtATime, many: 1, few: 100 }],
    ['more of the category than are looked up', { ...oneLineAtATime, many: 1, few: 5 }],
    ['all of it at once', PACE],
  ])('are the same by any way: %s', async (_way, pace) => {
    const { laptop, chat, all, count } = aSearchedLaptop(60, pace);
    settle(laptop);
    const held = (await all('quokka in:messages')).map(({ id }) => id);
    const messages = held.filter((_id, place) => place % 4 === 0);
    const from = { category: 'untriaged' as const, drift: false };
    const to = { category: 'significant' as const, drift: false };
    laptop.journal.record(messagesSorted, {
      subject: chat,
      body: {
        runs: [{ from, to, messages }],
        sealedRuns: null,
        messages: messages.length,
        undoes: null,
      },
    });
    expect((await all('quokka category:significant')).map(({ id }) => id)).toEqual(messages);
    expect(await count('quokka category:significant')).toBe(15);
    expect(await count('quokka category:logistical')).toBe(0);
    expect(await count('quokka category:untriaged')).toBe(45);
  });
});

describe('a page of hits', () => {
  it('comes from the indexes in its order, with nothing to sort', async () => {
    const { laptop, found, asked } = aSearchedLaptop();
    settle(laptop);
    await found('quokka');
    const plans = asked
      .filter((sql) => sql.includes('LIMIT @limit'))
      .map((sql) =>
        rowsOf<{ detail: string }>(
          laptop.db,
          `EXPLAIN QUERY PLAN ${sql.replaceAll(/@\w+/gu, `'x'`)}`,
        )
          .map(({ detail }) => detail)
          .join('\n'),
      );
    const [entries, messages] = plans;
    expect(plans).toHaveLength(2);
    expect(entries).toContain('USING COVERING INDEX entry_by_made');
    expect(messages).toContain('SCAN message_fts VIRTUAL TABLE INDEX');
    for (const plan of plans) expect(plan).not.toContain('TEMP B-TREE');
  });
});
