import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Departure } from '#shared/words/departure.ts';
import type { StepKind } from '#shared/words/departure-step.ts';
import { must, newFolder, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { aDeparture } from '../packs/a-departure.ts';

const stepsOf = (departure: Departure, kind: StepKind) =>
  departure.steps.filter((step) => step.kind === kind);

const aLeaving = async () => {
  const founded = await aDeparture();
  const { api, tenure } = founded;
  const phone = must(
    await api.devices.add({ name: 'Her phone', holder: tenure.principal, state: 'corporate' }),
  );
  const current = async (): Promise<Departure> =>
    must(await api.leavers.list({ tenure: tenure.id }))[0]!;
  return { ...founded, phone, current, departure: (await current()).id };
};

describe('the checklist of a departure', () => {
  it('begins with what may be lost first, each device and chat by its name', async () => {
    const { current, office } = await aLeaving();
    const { steps } = await current();
    expect(steps.map(({ kind, name }) => [kind, name])).toEqual([
      ['phone', 'Her phone'],
      ['no-wipe', 'Her phone'],
      ['stay', null],
      ['review', 'Lock-gate fees / “north”'],
      ['group', 'Lock-gate fees / “north”'],
      ['reminder', null],
      ['hand-back', 'Her phone'],
      ['returns', null],
      ['statement', null],
      ['pack', null],
      ['receipt', null],
    ]);
    expect(steps.every(({ state }) => state === 'open')).toBe(true);
    await office.close();
  });

  it('takes a look since it began for the last review, and nothing before', async () => {
    const { api, chat, current, office } = await aLeaving();
    expect(stepsOf(await current(), 'review')[0]?.says).toContain('Last looked at');
    const look = { chat: chat.id, basis: 'seen' as const, upTo: '2026-11-20T18:09:00.000Z' };
    must(await api.chats.look({ ...look, outcome: 'not-looked-at', why: 'The phone is away.' }));
    expect(stepsOf(await current(), 'review')[0]).toMatchObject({
      state: 'open',
      says: 'Not looked at: The phone is away. Messages disappear after 24 hours.',
    });
    must(await api.chats.look({ ...look, outcome: 'nothing-seen', why: '' }));
    expect(stepsOf(await current(), 'review')[0]).toMatchObject({
      state: 'done',
      says: 'Looked at up to 20 Nov 26 18:09.',
    });
    await office.close();
  });

  it('keeps what people record, lets it be taken back, and knows it after a restart', async () => {
    const { api, departure, phone, current, office, vault } = await aLeaving();
    const step = { kind: 'no-wipe' as const, of: phone.id, on: '2026-11-20', note: 'Ticket 8812.' };
    must(await api.leavers.recordStep({ departure, step: { ...step, outcome: 'done' } }));
    expect(stepsOf(await current(), 'no-wipe')[0]).toMatchObject({
      state: 'done',
      says: '20 November 2026. Ticket 8812.',
      recorded: { by: 'Priya Nandan' },
    });
    must(await api.leavers.recordStep({ departure, step: { ...step, outcome: 'open', note: '' } }));
    expect(stepsOf(await current(), 'no-wipe')[0]).toMatchObject({ state: 'open', says: '' });
    must(
      await api.leavers.recordStep({
        departure,
        step: {
          kind: 'statement',
          of: null,
          outcome: 'in-part',
          on: '2026-11-20',
          searched: 'WhatsApp and SMS on both phones.',
          notSearched: 'An old tablet: it does not start.',
          refused: 'One family chat.',
        },
      }),
    );
    await office.close();
    const again = openOffice({ folder: vault });
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE }));
    const [held] = must(await again.api.leavers.list({ tenure: null }));
    expect(stepsOf(held!, 'statement')[0]).toMatchObject({
      state: 'done',
      says: 'Made in part; the rest was refused, 20 November 2026.',
    });
    await again.office.close();
  });

  it('refuses what is not of the departure', async () => {
    const { api, departure, current, office } = await aLeaving();
    const before = await current();
    const step = { kind: 'phone' as const, of: randomUUID(), on: '2026-11-20', note: '' };
    expect(
      await api.leavers.recordStep({ departure, step: { ...step, outcome: 'done' } }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const receipt = {
      kind: 'receipt' as const,
      of: randomUUID(),
      by: 'Ruth Asante',
      reference: '',
    };
    expect(
      await api.leavers.recordStep({
        departure,
        step: { ...receipt, on: '2026-11-20', compared: true, note: '' },
      }),
    ).toEqual({ ok: false, error: { code: 'not-found', what: 'pack' } });
    expect(await current()).toEqual(before);
    await office.close();
  });

  it('is done with the receipt for the pack', async () => {
    const { api, departure, make, current, office } = await aLeaving();
    must(await make(randomUUID(), 'The phone is not here.'));
    expect(stepsOf(await current(), 'pack')[0]).toMatchObject({ state: 'open' });
    expect(stepsOf(await current(), 'pack')[0]?.says).toContain('PARTIAL');
    const made = must(await make());
    expect(stepsOf(await current(), 'pack')[0]?.state).toBe('done');
    const pack = made.departure.packs.find(({ partial }) => !partial)!.id;
    must(
      await api.leavers.recordStep({
        departure,
        step: {
          kind: 'receipt',
          of: pack,
          by: 'Ruth Asante',
          on: '2026-11-20',
          reference: 'DRO/26/117',
          compared: true,
          note: '',
        },
      }),
    );
    expect(stepsOf(await current(), 'receipt')[0]).toMatchObject({
      state: 'done',
      says: 'Ruth Asante, 20 November 2026. Reference DRO/26/117. Fingerprint compared.',
    });
    await office.close();
  });
});

describe('the papers of a departure', () => {
  it('name the leaver, the chats with timers, what was refused, and no markup of people', async () => {
    const { api, departure, office, phone } = await aLeaving();
    must(
      await api.leavers.recordStep({
        departure,
        step: {
          kind: 'statement',
          of: null,
          outcome: 'in-part',
          on: '2026-11-20',
          searched: 'Both phones.',
          notSearched: '',
          refused: '<script>alert(1)</script>',
        },
      }),
    );
    must(
      await api.leavers.recordStep({
        departure,
        step: {
          kind: 'hand-back',
          of: phone.id,
          device: 'returned',
          number: 'stays-with-the-department',
          pin: 'given',
          timers: 'off',
          on: '2026-11-20',
          note: 'WhatsApp account released.',
        },
      }),
    );
    const letter = async (kind: Parameters<typeof api.leavers.letter>[0]['letter']) =>
      must(await api.leavers.letter({ departure, letter: kind })).html;
    const reminder = await letter('reminder');
    expect(reminder).toContain('Marian Teale');
    expect(reminder).toContain('Messages disappear by timer in Lock-gate fees');
    expect(reminder).toContain('The Ministerial Code');
    const statement = await letter('statement');
    expect(statement).toContain('Made in part; the rest was refused');
    expect(statement).not.toContain('<script>');
    expect(await letter('hand-back')).toContain('returned, 20 November 2026');
    expect(await letter('delivery-note')).toContain('Not received yet.');
    await office.close();
  });

  it('are written to a folder beside what is there, journalled, and go into the pack', async () => {
    const { api, departure, make, office } = await aLeaving();
    const folder = newFolder('daybook-papers-');
    const write = () =>
      api.leavers.writeLetters({
        task: randomUUID(),
        departure,
        letters: ['reminder', 'delivery-note'],
        folder,
        passphrase: PASSPHRASE,
      });
    expect(
      await api.leavers.writeLetters({
        task: randomUUID(),
        departure,
        letters: ['reminder'],
        folder,
        passphrase: 'somebody else’s five words',
      }),
    ).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(must(await write())).toHaveLength(4);
    must(await write());
    expect(readdirSync(folder)).toHaveLength(8);
    const [newest] = must(await api.journal.list({ before: null, limit: 1 }));
    expect(newest?.says).toBe('Wrote out papers of a departure (4 files)');
    const { departure: made } = must(await make());
    const inside = readdirSync(made.packs[0]!.where, { recursive: true }) as string[];
    expect(inside.filter((name) => name.startsWith('data/letters/')).toSorted()).toEqual([
      'data/letters/delivery note.html',
      'data/letters/delivery note.pdf',
      'data/letters/hand-back and return list.html',
      'data/letters/hand-back and return list.pdf',
      'data/letters/reminder.html',
      'data/letters/reminder.pdf',
      'data/letters/statement.html',
      'data/letters/statement.pdf',
    ]);
    await office.close();
  });
});
