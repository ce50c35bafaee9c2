import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must, newFolder } from '#test/support/open-office.ts';

const EXPORT = [
  '19/11/2026, 22:50 - Dex Farrow: Two options, 2 is preferred',
  '19/11/2026, 22:51 - Marian Teale: content with option 2',
  '',
].join('\n');

const aTalk = async (more: readonly string[] = []) => {
  const founded = await aFoundedOffice();
  const { api, tenure } = founded;
  const chat = await founded.aChat({ name: 'Coasts' });
  const file = path.join(newFolder(), 'WhatsApp Chat with Coasts.txt');
  writeFileSync(file, `${EXPORT}${more.map((line) => `${line}\n`).join('')}`);
  const reading = { chat: chat.id, zone: 'Europe/London', dateOrder: null } as const;
  const shown = must(await api.imports.preview({ task: randomUUID(), file, ...reading }));
  must(await api.imports.accept({ task: randomUUID(), preview: shown.preview, selected: null }));
  const [advice, answer] = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
  const draft = async (...evidence: readonly string[]) =>
    must(await api.entries.draft({ tenure: tenure.id, chat: chat.id, evidence: [...evidence] }));
  return { ...founded, chat, draft, advice: advice!.id, answer: answer!.id };
};

describe('who wrote in a chat', () => {
  it('is known by name once a person of the register goes by the label', async () => {
    const { office, api, chat } = await aTalk();
    const senders = async () => must(await api.chats.senders({ id: chat.id }));
    expect(await senders()).toMatchObject([
      { label: 'Dex Farrow', messages: 1, person: null },
      { label: 'Marian Teale', messages: 1, person: expect.any(String) },
    ]);
    const details = { name: 'D. Farrow', role: '', organisation: '', external: false };
    const { id } = must(await api.people.add({ ...details, handles: ['Dex Farrow'] }));
    expect((await senders())[0]).toMatchObject({ label: 'Dex Farrow', person: id });
    await office.close();
  });
});

describe('an entry made of messages', () => {
  it('quotes the principal alone, and names the others as in the exchange', async () => {
    const { office, draft, advice, answer } = await aTalk();
    expect(await draft(advice, answer)).toMatchObject({
      exactWords: 'content with option 2',
      madeAt: '2026-11-19T22:51:00.000Z',
      decidedBy: { name: 'Marian Teale' },
      others: [{ name: 'Dex Farrow' }],
      evidence: [advice, answer],
    });
    await office.close();
  });

  it('can be logged of messages too long for a field: the record then quotes the evidence', async () => {
    const long = `19/11/2026, 22:52 - Marian Teale: agreed ${'word '.repeat(5_000)}`;
    const { office, api, draft, tenure, chat, answer } = await aTalk([long]);
    const [, , said] = must(await api.messages.list({ chat: chat.id, after: null, limit: 10 }));
    const evidence = [answer, said!.id];
    expect(await draft(...evidence)).toMatchObject({ exactWords: '', evidence });
    const logged = must(
      await api.entries.quick({
        tenure: tenure.id,
        title: 'Agreed at length',
        madeAt: said!.at,
        chat: chat.id,
        from: '',
        evidence,
        decidedBy: { person: tenure.principal, name: 'Marian Teale' },
      }),
    );
    expect(logged).toMatchObject({ title: 'Agreed at length', evidence });
    await office.close();
  });

  it('never puts the words of somebody else into the mouth of the principal', async () => {
    const { office, draft, advice } = await aTalk();
    expect(await draft(advice)).toMatchObject({ exactWords: '', evidence: [advice] });
    await office.close();
  });

  it('takes the one known person who wrote them for whoever decided, and quotes them', async () => {
    const { office, api, draft, advice, answer } = await aTalk();
    const details = {
      name: 'Dex Farrow',
      role: '',
      organisation: '',
      external: false,
      handles: [],
    };
    const { id } = must(await api.people.add(details));
    expect(await draft(advice)).toMatchObject({
      decidedBy: { person: id, name: 'Dex Farrow' },
      exactWords: 'Two options, 2 is preferred',
      others: [],
    });
    expect(await draft(advice, answer)).toMatchObject({ decidedBy: { name: 'Marian Teale' } });
    await office.close();
  });

  it('is logged as decided by whom a person says, or by nobody', async () => {
    const { office, api, tenure, chat, answer } = await aTalk();
    const quick = (decidedBy: { person: null; name: string } | null) =>
      api.entries.quick({
        tenure: tenure.id,
        title: 'Content with option 2',
        madeAt: '2026-11-19T22:51:00.000Z',
        chat: chat.id,
        from: '',
        evidence: [answer],
        decidedBy,
      });
    const other = { person: null, name: 'Dex Farrow' };
    expect(must(await quick(other))).toMatchObject({ decidedBy: other, exactWords: '' });
    expect(must(await quick(null))).toMatchObject({ decidedBy: null });
    await office.close();
  });
});
