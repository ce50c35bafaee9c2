import { useMemo, useState } from 'react';
import { useTenure } from '#renderer/app/office.ts';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { Category } from '#shared/words/message.ts';
import { SearchIn, type SearchFilter, type SearchQuestion } from '#shared/words/search.ts';

/** What can be limited beside the line. */
export type Limits = Omit<SearchFilter, 'tenure' | 'in'>;

/** What is being asked: the line, and what it is limited to. */
export interface Asking {
  readonly question: SearchQuestion;
  readonly setLine: (line: string) => void;
  readonly setIn: (where: SearchIn) => void;
  readonly limit: <Name extends keyof Limits>(name: Name, value: Limits[Name]) => void;
  /** Takes every limit away, and leaves the line. */
  readonly clear: () => void;
  /** How often that was done: what was typed and reads as nothing goes then too. */
  readonly cleared: number;
  readonly limited: boolean;
}

const NAMES = ['person', 'chat', 'channel', 'category', 'from', 'to'] as const;
const NO_LIMITS: Limits = {
  person: null,
  chat: null,
  channel: null,
  category: null,
  from: null,
  to: null,
};

/** What was kept of the limits; what does not read as one limits nothing. */
export const parseLimits = (kept: string): Limits => {
  try {
    const value = JSON.parse(kept || '{}') as Record<string, unknown>;
    const text = (name: string): string | null =>
      typeof value[name] === 'string' ? value[name] : null;
    const category = Category.safeParse(value['category']);
    return {
      person: text('person'),
      chat: text('chat'),
      channel: text('channel'),
      category: category.success ? category.data : null,
      from: text('from'),
      to: text('to'),
    };
  } catch {
    return NO_LIMITS;
  }
};

/** What is looked for: remembered, for each tenure, until something else is. */
export const useAsking = (): Asking => {
  const { id: tenure } = useTenure();
  const [line, setLine] = useRemembered<string>(`search:line:${tenure}`, '');
  const [where, setIn] = useRemembered<string>('search:in', 'everything');
  const [kept, keep] = useRemembered<string>(`search:limits:${tenure}`, '');
  const [cleared, setCleared] = useState(0);
  const limits = useMemo(() => parseLimits(kept), [kept]);
  const question = useMemo((): SearchQuestion => {
    const parsed = SearchIn.safeParse(where);
    return {
      line,
      filter: { tenure, in: parsed.success ? parsed.data : 'everything', ...limits },
    };
  }, [line, where, tenure, limits]);
  return {
    question,
    setLine,
    setIn,
    limit: (name, value) => keep(JSON.stringify({ ...limits, [name]: value })),
    clear: () => {
      keep('');
      setCleared(cleared + 1);
    },
    cleared,
    limited: NAMES.some((name) => limits[name] !== null),
  };
};
