import { ok } from '#shared/result.ts';
import type { EntryDetails } from '#shared/words/entry.ts';
import { aFoundedOffice, must } from '#test/support/open-office.ts';

const pdf = async () => ok({ bytes: new Uint8Array(Buffer.from('%PDF-1.7 stands for the real')) });

/** An office that logged a decision made on her own, unmanaged phone, with her reason for it. */
export const anException = async (overrides: Partial<EntryDetails> = {}) => {
  const founded = await aFoundedOffice({ pdf });
  const { api, tenure } = founded;
  const draft = must(await api.entries.draft({ tenure: tenure.id, chat: null, evidence: [] }));
  const details: EntryDetails = {
    ...draft,
    title: 'Approved the port-fee terms',
    limb: 'direction-of-work',
    deviceState: 'private-unmanaged',
    channelReason: { state: 'given', by: 'Marian Teale', reason: 'Locked out of the other one.' },
    ...overrides,
  };
  const entry = must(await api.entries.log({ tenure: tenure.id, details }));
  const report = async () => must(await api.reports.get({ entry: entry.id }));
  const both = {
    to: ['kim-team' as const, 'head-of-unit' as const],
    on: '2026-11-20',
    how: 'By email',
  };
  return { ...founded, details, entry, report, both };
};
