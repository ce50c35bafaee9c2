import type { AppClient } from '#shared/contract/app.ts';
import { must } from '#test/support/open-office.ts';
import { everyEntry } from '#test/support/every-entry.ts';

/** Everything that a vault shows of what was recorded, as one text. */
export const truthOf = async (api: AppClient): Promise<string> => {
  const chats = must(await api.chats.list({ tenure: null }));
  const entries = [];
  for (const { id } of must(await api.tenures.list({}))) {
    entries.push(await everyEntry(api, id));
  }
  const messages = [];
  for (const { id } of chats) {
    messages.push(must(await api.messages.list({ chat: id, after: null, limit: 500 })));
  }
  return JSON.stringify({
    chats,
    entries,
    messages,
    office: must(await api.office.get({})),
    people: must(await api.people.list({})),
    channels: must(await api.channels.list({})),
    imports: must(await api.imports.list({ chat: null })),
    members: must(await api.members.list({})),
  });
};
