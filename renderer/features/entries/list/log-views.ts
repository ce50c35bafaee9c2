import { z } from 'zod';
import { EntryGroup } from '#shared/words/entry-list.ts';

/** How the log is shown: its filter line, its order and its groups. */
export interface LogLook {
  readonly line: string;
  /** `made desc` */
  readonly sort: string;
  readonly group: EntryGroup | null;
}

const LogView = z.object({
  name: z.string().min(1).max(80),
  line: z.string().max(1_000),
  sort: z.string().max(40),
  group: EntryGroup.nullable(),
});
/** A look of the log under a name. */
export type LogView = z.infer<typeof LogView>;

const LogViews = z.array(LogView).max(100);

/** The views that were kept; none where they cannot be read. */
export const readViews = (text: string | null): readonly LogView[] => {
  try {
    return LogViews.parse(JSON.parse(text ?? '[]'));
  } catch {
    return [];
  }
};

/** What is kept of the views; null where there are none. */
export const viewsText = (views: readonly LogView[]): string | null =>
  views.length === 0 ? null : JSON.stringify(views);

const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Whether two names are the same to people. */
export const isNamed = (name: string, other: string): boolean =>
  collator.compare(name.trim(), other.trim()) === 0;

const inOrder = (views: readonly LogView[]): readonly LogView[] =>
  views.toSorted((a, b) => collator.compare(a.name, b.name));

/** The views with this look under a name; what was called so before makes way. */
export const withView = (
  views: readonly LogView[],
  name: string,
  { line, sort, group }: LogLook,
): readonly LogView[] =>
  inOrder([
    ...views.filter((view) => !isNamed(view.name, name)),
    { name: name.trim(), line, sort, group },
  ]);

/** The views without the one of this name. */
export const withoutView = (views: readonly LogView[], name: string): readonly LogView[] =>
  views.filter((view) => !isNamed(view.name, name));

/** The views with one of them under another name. */
export const renamed = (views: readonly LogView[], from: string, to: string): readonly LogView[] =>
  inOrder(views.map((view) => (isNamed(view.name, from) ? { ...view, name: to.trim() } : view)));

/** The view that the log shows now; undefined where it shows none of them. */
export const viewShown = (views: readonly LogView[], look: LogLook): LogView | undefined =>
  views.find(
    ({ line, sort, group }) =>
      line.trim() === look.line.trim() && sort === look.sort && group === look.group,
  );

/** What is wrong with a name for a view; null where it can be kept. */
export const nameProblem = (name: string, taken: readonly LogView[]): string | null => {
  if (name.trim() === '') return 'Give the view a name.';
  if (name.trim().length > 80) return 'This name is too long: 80 characters are kept.';
  return taken.some((view) => isNamed(view.name, name))
    ? 'A view is called so already. Choose another name.'
    : null;
};
