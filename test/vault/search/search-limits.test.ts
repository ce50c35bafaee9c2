import { beforeAll, describe, expect, it } from 'vitest';
import {
  aSearchedOffice,
  aTextFile,
  bringIn,
  said,
  TENDER,
} from '#test/support/a-searched-office.ts';
import { must } from '#test/support/must.ts';
import type { SearchFilter } from '#shared/words/search.ts';

let office: Awaited<ReturnType<typeof aSearchedOffice>>;
beforeAll(async () => {
  office = await aSearchedOffice();
});

const found = async (line: string, filter: Partial<SearchFilter> = {}) =>
  (await office.find(line, filter)).hits.map(said);

describe('a search is limited', () => {
  it('to a person, under each of their labels', async () => {
    const by = ['2026-A0002', '11-20T16:02 tender noted', '11-20T16:02 tender noted', TENDER[7]];
    expect(await found('tender', { person: office.dex.id })).toEqual(by);
    expect(await found('tender person:dexter')).toEqual(by);
  });

  it('to a chat', async () => {
    const there = ['2026-A0001', TENDER[2]];
    expect(await found('tender', { chat: office.locks.id })).toEqual(there);
    expect(await found('tender chat:eclusiers')).toEqual(there);
  });

  it('to a channel', async () => {
    const there = ['2026-A0001', TENDER[2]];
    expect(await found('tender', { channel: office.signal.id })).toEqual(there);
    expect(await found('tender channel:signal')).toEqual(there);
  });

  it('to days in London, the first and last included', async () => {
    const days = { from: '2026-11-19', to: '2026-11-19' };
    expect(await found('tender', days)).toEqual([TENDER[7]]);
    expect(await found('tender on:19/11/2026')).toEqual([TENDER[7]]);
    expect(await found('tender before:19 Nov')).toEqual(['2026-A0001', TENDER[2]]);
    expect(await found('tender after:19 Nov')).toEqual(['2026-A0002', ...TENDER.slice(3, 7)]);
  });

  it('to what was sorted, in which entries are not', async () => {
    const { api } = office;
    const { hits } = await office.find('tender cafe');
    must(
      await api.triage.sort({
        messages: hits.map(({ id }) => id),
        category: 'logistical',
        drift: null,
      }),
    );
    expect(await found('tender', { category: 'logistical' })).toEqual([TENDER[6]]);
    expect(await found('tender', { category: 'untriaged' })).toHaveLength(5);
    expect(await found('tender category:logistical')).toEqual([TENDER[6]]);
    expect(await office.count('tender', { category: 'logistical' })).toMatchObject({ hits: 1 });
  });

  it('to entries, messages or names of attachments', async () => {
    expect(await found('tender', { in: 'entries' })).toEqual(TENDER.slice(0, 2));
    expect(await found('tender in:messages')).toEqual(TENDER.slice(2));
    expect(await found('tender in:attachments')).toEqual([]);
  });

  it('without any word, to whatever is left', async () => {
    expect(await found('', { chat: office.locks.id })).toEqual(['2026-A0001', TENDER[2]]);
    expect(await found('in:attachments chat:coasts')).toHaveLength(2);
  });

  it('to what there is not, and says so', async () => {
    const { hits, reading } = await office.find('tender person:nobody on:soon category:secret');
    expect(hits).toEqual([]);
    expect(reading.notes).toEqual([
      'There is no person called “nobody” here, so nothing is found.',
      'Write a day, such as 22 November 2026 or 22/11/2026. “on:soon” limits nothing.',
      '“category:secret” limits nothing. It can be significant, logistical, not sorted or not government business.',
    ]);
  });

  it('to the chats of the tenure chosen', async () => {
    const { api, aChat, tenure } = office;
    const other = must(
      await api.people.add({
        name: 'Someone Else',
        role: '',
        organisation: '',
        external: false,
        handles: [],
      }),
    );
    const theirs = await aChat({ name: 'Theirs', principal: other.id });
    await bringIn(office, theirs.id, aTextFile('20/11/2026, 10:00 - A B: quokka\n'));
    expect(await found('quokka')).toEqual([]);
    const added = must(
      await api.tenures.begin({
        principal: other.id,
        post: 'Minister of State',
        from: tenure.from,
        to: null,
        elsewhere: '',
      }),
    );
    expect(await found('quokka', { tenure: added.id })).toEqual(['11-20T10:00 quokka']);
  });
});
