import { randomUUID } from 'node:crypto';
import type { AppClient } from '#shared/contract/app.ts';
import { must } from './must.ts';
import { everyEntry } from './every-entry.ts';

/** Everything that a vault says of what it holds, to be compared for ever. */
export const saysOf = async (api: AppClient) => {
  const { acts, checkpoint, problems } = must(await api.journal.verify({ task: randomUUID() }));
  const tenures = must(await api.tenures.list({}));
  const chats = must(await api.chats.list({ tenure: null }));
  const messages = [];
  for (const { id } of chats)
    messages.push(...must(await api.messages.list({ chat: id, after: null, limit: 500 })));
  const entries = [];
  const filings = [];
  const themes = [];
  for (const { id } of tenures) {
    const filed = must(await api.filings.list({ tenure: id }));
    for (const entry of await everyEntry(api, id)) {
      entries.push({
        ...entry,
        filings: filed.filter((filing) => entry.filings.some((own) => own.id === filing.id)),
        history: must(await api.entries.history({ id: entry.id })),
      });
    }
    filings.push(...filed);
    themes.push(...must(await api.record.themes({ tenure: id })));
  }
  return {
    acts,
    checkpoint,
    problems,
    tenures,
    chats,
    messages,
    entries,
    filings,
    themes,
    people: must(await api.people.list({})),
    members: must(await api.members.list({})),
    imports: must(await api.imports.list({ chat: null })),
    departures: must(await api.leavers.list({ tenure: null })),
  };
};
