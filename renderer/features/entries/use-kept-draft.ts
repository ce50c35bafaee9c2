import { useServices } from '#renderer/app/services.ts';
import { draftText } from './kept-draft.ts';
import { isAboveOfficial, type EntryDraft } from './entry-form.ts';
import { useKeptText, type DraftKeeping } from '#renderer/app/kept-text.ts';

/** Keeps the draft of an entry as it is typed, its times as those of the day on which they were typed. */
export const useKeptDraft = (form: string, draft: EntryDraft, changed: boolean): DraftKeeping => {
  const { now } = useServices();
  return useKeptText({
    form,
    text: draftText(draft, now()),
    changed,
    secret: isAboveOfficial(draft),
  });
};
