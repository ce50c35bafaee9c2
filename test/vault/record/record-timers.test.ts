import { describe, expect, it } from 'vitest';
import { aFoundedOffice, must } from '#test/support/open-office.ts';

describe('possible losses of a record', () => {
  it('stay when the timer that made them is turned off', async () => {
    const { api, office, tenure, aChat } = await aFoundedOffice();
    const chat = await aChat({ name: 'Tides core', timerHours: 24 });
    for (const upTo of ['2026-11-06T18:22:00.000Z', '2026-11-09T08:30:00.000Z']) {
      must(
        await api.chats.look({
          chat: chat.id,
          outcome: 'nothing-seen',
          upTo,
          basis: 'seen',
          why: '',
        }),
      );
    }
    const losses = async (): Promise<number> => {
      const choices = { tenure: tenure.id, from: '2026-11-01', to: '2026-11-10', themes: [] };
      const { html } = must(await api.record.preview(choices));
      return html.split('Tides core: not looked at from 6 November 2026, 18:22').length - 1;
    };
    expect(await losses()).toBe(1);
    const { id, messages: _m, untriaged: _u, lastMessageAt: _a, lastLook: _l, ...details } = chat;
    must(await api.chats.amend({ id, details: { ...details, timerHours: null } }));
    expect(await losses()).toBe(1);
    await office.close();
  });
});
