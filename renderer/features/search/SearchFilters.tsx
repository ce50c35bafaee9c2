import { Button, SegmentedControl, Select } from '@mantine/core';
import { useServices } from '#renderer/app/services.ts';
import { useRead } from '#renderer/app/reading.ts';
import { useTenure } from '#renderer/app/office.ts';
import { dayOf } from '#shared/dates.ts';
import { numberText } from '#shared/plural.ts';
import type { Result } from '#shared/result.ts';
import { Category } from '#shared/words/message.ts';
import type { SearchCounts, SearchIn } from '#shared/words/search.ts';
import { DayInput } from '#renderer/ui/DayInput.tsx';
import { CATEGORY_WORDS } from '#renderer/ui/talk/category-words.ts';
import { countText } from './hit-words.ts';
import type { Asking } from './question.ts';
import type { Hits } from './use-hits.ts';
import classes from './search.module.css';

interface SearchFiltersProps {
  readonly asking: Asking;
  readonly counts: SearchCounts | null;
  readonly found: Hits;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const optionsOf = (data: Result<readonly Named[], unknown> | undefined) =>
  (data?.ok ? data.value : []).map(({ id, name }) => ({ value: id, label: name }));

const partLabel = (word: string, count: number | undefined): string =>
  count === undefined ? word : `${word} ${numberText(count)}`;

const partsOf = (
  counts: SearchCounts | null,
): readonly { readonly value: SearchIn; readonly label: string }[] => [
  { value: 'everything', label: 'Everything' },
  { value: 'entries', label: partLabel('Entries', counts?.entries) },
  { value: 'messages', label: partLabel('Messages', counts?.messages) },
  { value: 'attachments', label: partLabel('Attachments', counts?.attachments) },
];

/** In what it is looked, with how much is found in each; and what else it is limited to. */
export function SearchFilters({ asking, counts, found }: SearchFiltersProps) {
  const { question, setIn, limited, clear } = asking;
  const asked = (found.reading?.says ?? '') !== '';
  const parts = partsOf(asked ? counts : null);
  return (
    <>
      <Limits asking={asking} counts={counts} />
      <div className={classes['parts']}>
        <SegmentedControl
          aria-label="Look in"
          className={classes['in'] ?? ''}
          data={parts.map((part) => ({ ...part }))}
          value={question.filter.in}
          onChange={setIn}
        />
        <output className={classes['count']}>
          {asked && !found.stale && countText(found.hits.length, found.more, counts)}
        </output>
        {limited && <Button onClick={clear}>Take the limits away</Button>}
      </div>
    </>
  );
}

function Limits({ asking, counts }: Pick<SearchFiltersProps, 'asking' | 'counts'>) {
  const { question, limit, cleared } = asking;
  const { filter } = question;
  const { id: tenure } = useTenure();
  const { now } = useServices();
  const people = optionsOf(useRead('people', 'list', {}).data);
  const chats = optionsOf(useRead('chats', 'list', { tenure }).data);
  const channels = optionsOf(useRead('channels', 'list', {}).data);
  const hits = new Map(counts?.byChat.map(({ chat, hits: many }) => [chat, many]));
  const withHits = chats.map(({ value, label }) => ({
    value,
    label: hits.has(value) ? `${label} (${numberText(hits.get(value) ?? 0)})` : label,
  }));
  const today = dayOf(now());
  const day = (name: 'from' | 'to', label: string) => (
    <DayInput
      // It keeps what is typed; taken away from outside, it is another field.
      key={`${name} ${cleared}`}
      aria-label={label}
      placeholder={label}
      w={120}
      today={today}
      value={filter[name]}
      onChange={(value) => limit(name, value)}
    />
  );
  return (
    <div className={classes['limits']}>
      <Select
        aria-label="By whom"
        placeholder="By anyone"
        w={168}
        searchable
        clearable
        data={people}
        value={filter.person}
        onChange={(value) => limit('person', value)}
      />
      <Select
        aria-label="In which chat"
        placeholder="In any chat"
        w={208}
        searchable
        clearable
        data={withHits}
        value={filter.chat}
        onChange={(value) => limit('chat', value)}
      />
      <Select
        aria-label="On which channel"
        placeholder="On any channel"
        w={152}
        clearable
        data={channels}
        value={filter.channel}
        onChange={(value) => limit('channel', value)}
      />
      <Select
        aria-label="How sorted"
        placeholder="Sorted or not"
        w={168}
        clearable
        data={Category.options.map((value) => ({ value, label: CATEGORY_WORDS[value] }))}
        value={filter.category}
        onChange={(value) => limit('category', Category.nullable().parse(value))}
      />
      {day('from', 'From day')}
      {day('to', 'To day')}
    </div>
  );
}
