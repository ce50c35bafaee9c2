import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, newFolder, PASSPHRASE } from '#test/support/open-office.ts';
import { aDeparture } from './a-departure.ts';
import { filesIn, textIn } from './a-pack.ts';

type Departure = Awaited<ReturnType<typeof aDeparture>>;

const broughtIn = async (
  { api }: Departure,
  chat: string,
  { name, lines }: { readonly name: string; readonly lines: readonly string[] },
) => {
  const file = path.join(newFolder(), name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  const zone = 'Europe/London';
  const asked = { task: randomUUID(), file, chat, zone, dateOrder: null };
  const { preview } = must(await api.imports.preview(asked));
  must(await api.imports.accept({ task: randomUUID(), preview, selected: null }));
  return must(await api.messages.list({ chat, after: null, limit: 50 }));
};

/** Logs an entry that rests on messages; gives back its reference. */
const logged = async (
  { api, tenure }: Departure,
  chat: string,
  { title, evidence }: { readonly title: string; readonly evidence: readonly string[] },
) => {
  const asked = { tenure: tenure.id, chat, evidence: [...evidence] };
  const draft = must(await api.entries.draft(asked));
  return must(await api.entries.log({ tenure: tenure.id, details: { ...draft, title } })).reference;
};

const packIn = (folder: string): string => path.join(folder, readdirSync(folder)[0]!);

const filesThatSay = (pack: string, words: string): string[] =>
  filesIn(pack).filter((name) => readFileSync(path.join(pack, name), 'utf8').includes(words));

describe('a pack of one time in office', () => {
  it('says why a message of another day is in it, and how much stayed', async () => {
    const departure = await aDeparture();
    const chat = await departure.aChat({ name: 'Before and after' });
    const messages = await broughtIn(departure, chat.id, {
      name: 'WhatsApp Chat with Before and after.txt',
      lines: [
        '01/09/2025, 09:00 - Marian Teale: before the tenure',
        '02/09/2025, 09:00 - Marian Teale: rested on, before it',
        '19/11/2026, 09:00 - Marian Teale: in the tenure',
        '19/11/2026, 12:00 - Marian Teale: lunch, no business',
      ],
    });
    const [, rested, , lunch] = messages.map(({ id }) => id);
    const reference = await logged(departure, chat.id, {
      title: 'Begun early',
      evidence: [rested!],
    });
    const sorting = { category: 'not-selected', drift: null } as const;
    must(await departure.api.triage.sort({ ...sorting, messages: [lunch!] }));
    must(await departure.make());
    const pack = packIn(departure.folder);
    const page = textIn(pack, 'data/evidence/Before and after/transcript.html');
    const why = `Outside the tenure; here because ${reference} rests on it`;
    expect(page).toContain(why);
    expect(page).toContain('1 message from outside these days is here because entries rest on it');
    expect(page).toContain('1 message from outside these days, on which no entry rests, stayed');
    expect(page).toContain('1 message of these days judged not to be government business');
    expect(textIn(pack, 'data/evidence/Before and after/messages.csv')).toContain(why);
    const table = textIn(pack, 'data/registers/evidence.csv');
    expect(table).toContain('Before and after,Before and after,false,2,1,1,1,0,1\n');
    expect(filesThatSay(pack, 'lunch, no business')).toEqual([]);
    await departure.office.close();
  });

  it('splits the last day at the minute at which the post changed hands', async () => {
    const departure = await aDeparture();
    const { api, tenure, folder } = departure;
    const chat = await departure.aChat({ name: 'Coasts' });
    await broughtIn(departure, chat.id, {
      name: 'WhatsApp Chat with Coasts.txt',
      lines: [
        '12/11/2026, 22:13 - Marian Teale: the last of hers',
        '12/11/2026, 22:14 - Marian Teale: no longer hers',
      ],
    });
    const { principal: person, id } = tenure;
    const leaving = { tenure: id, person, leavesOn: '2026-11-12' };
    expect(
      await api.leavers.begin({ ...leaving, leavesAt: '2026-11-13T22:14:00.000Z' }),
    ).toMatchObject({ ok: false, error: { code: 'bad-input' } });
    const begun = must(
      await api.leavers.begin({ ...leaving, leavesAt: '2026-11-12T22:14:00.000Z' }),
    );
    must(
      await api.leavers.makePack({
        task: randomUUID(),
        departure: begun.id,
        folder,
        passphrase: PASSPHRASE,
        partial: 'Her own telephone went with her.',
      }),
    );
    const pack = packIn(folder);
    expect(filesThatSay(pack, 'the last of hers')).not.toEqual([]);
    expect(filesThatSay(pack, 'no longer hers')).toEqual([]);
    expect(textIn(pack, 'data/evidence/Coasts/transcript.html')).toContain(
      'to 12 November 2026, 22:14.',
    );
    await departure.office.close();
  });

  it('says nothing of looks and imports of another time, in registers, record or journal', async () => {
    const departure = await aDeparture();
    const { api, make, folder, office } = departure;
    const chat = await departure.aChat({ name: 'Tides core' });
    departure.clock.now = Date.UTC(2026, 11, 10);
    const look = (upTo: string, outcome: 'not-looked-at' | 'nothing-seen', why: string) =>
      api.chats.look({ chat: chat.id, outcome, upTo, basis: 'told', why });
    must(await look('2025-08-01T18:00:00.000Z', 'not-looked-at', 'of her predecessor'));
    must(await look('2026-11-20T18:00:00.000Z', 'not-looked-at', 'in her time'));
    must(await look('2026-12-01T09:00:00.000Z', 'not-looked-at', 'first thing after'));
    must(await look('2026-12-02T09:00:00.000Z', 'nothing-seen', 'seen at last'));
    must(await look('2026-12-09T09:00:00.000Z', 'not-looked-at', 'of her successor'));
    await broughtIn(departure, chat.id, {
      name: 'WhatsApp Chat with her predecessor.txt',
      lines: ['01/08/2025, 09:00 - Marian Teale: hello', '02/08/2025, 09:00 - Bob: hello'],
    });
    const { check } = must(await make());
    const pack = packIn(folder);
    expect(check).toMatchObject({ holds: true, problems: [] });
    const journal = ['data/journal/journal.jsonl', 'data/record/record.html'];
    const told = [...journal, 'data/record/record.json', 'data/registers/looks.csv'];
    expect(filesThatSay(pack, 'in her time')).toEqual(told);
    expect(filesThatSay(pack, 'first thing after')).toEqual(told);
    expect(filesThatSay(pack, 'of her predecessor')).toEqual([]);
    expect(filesThatSay(pack, 'of her successor')).toEqual([]);
    expect(filesThatSay(pack, 'her predecessor.txt')).toEqual([]);
    await office.close();
  });

  it('is marked as its chats are, where no entry is marked so', async () => {
    const departure = await aDeparture();
    const open = departure.chat.marking;
    const chat = await departure.aChat({
      name: 'Barrage',
      marking: { ...open, sensitive: true },
    });
    await broughtIn(departure, chat.id, {
      name: 'WhatsApp Chat with Barrage.txt',
      lines: ['19/11/2026, 09:00 - Marian Teale: a', '19/11/2026, 09:01 - Bob: b'],
    });
    must(await departure.make());
    const pack = packIn(departure.folder);
    expect(textIn(pack, 'bag-info.txt')).toContain('Daybook-Marking: OFFICIAL-SENSITIVE');
    for (const name of ['START HERE.html', 'evidence/Barrage/transcript.html'])
      expect(textIn(pack, `data/${name}`)).toContain('aria-label="Marking">OFFICIAL-SENSITIVE');
    await departure.office.close();
  });
});
