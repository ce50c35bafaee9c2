import type { AppHandlers } from '#shared/contract/app.ts';
import { ok } from '#shared/result.ts';
import type { DeskDb } from '../db/connection.ts';
import { keepDraft, keptDraft } from './draft-store.ts';

interface DeskDeps {
  readonly desk: DeskDb;
  /** Whose drafts they are. */
  readonly member: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What the signed-in member left on the desk. Colleagues have their own. */
export const createDeskService = ({ desk, member, now }: DeskDeps): AppHandlers['desk'] => ({
  keep: ({ form, draft }) => {
    keepDraft(desk, { form, owner: member }, { draft, at: new Date(now()).toISOString() });
    return ok({});
  },
  kept: ({ form }) => ok({ draft: keptDraft(desk, { form, owner: member }) }),
});
