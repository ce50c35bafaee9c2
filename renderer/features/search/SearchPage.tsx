import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';
import { useNavigation } from '#renderer/app/navigation.ts';
import { useScreenActs } from '#renderer/app/screen-commands.ts';
import type { SearchHit, SearchQuestion } from '#shared/words/search.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { Page } from '#renderer/ui/Page.tsx';
import { useAfter } from '#renderer/ui/Progress.tsx';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import { keyOf } from './hit-words.ts';
import { HitList } from './HitList.tsx';
import { SearchFilters } from './SearchFilters.tsx';
import { SearchLine } from './SearchLine.tsx';
import { useAsking } from './question.ts';
import { useHits, type Hits } from './use-hits.ts';
import classes from './search.module.css';

/** After so many milliseconds without a key the line is looked for. */
const TYPED = 150;

interface SearchPageProps {
  /** The hit at which it was left; null where something is to be looked for. */
  readonly at: string | null;
}

/** Words looked for in all that is held; each hit opens where it stands. */
export function SearchPage({ at }: SearchPageProps) {
  const { go, back, replace, previous } = useNavigation();
  const asking = useAsking();
  const [question] = useDebouncedValue(asking.question, TYPED);
  const found = useHits(question);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(at);
  // One comes back to the hits once; what is looked for after that leaves the focus where it is.
  const [cameBack, setCameBack] = useState(at !== null);
  const { hits } = found;
  const current = hits.some((hit) => keyOf(hit) === active)
    ? active
    : hits[0]
      ? keyOf(hits[0])
      : null;

  const toField = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  useScreenActs('Search', [
    { id: 'search.field', label: 'Look for words', keys: 'Mod+F', run: toField },
    { id: 'search.clear', label: 'Take all limits away', ready: asking.limited, run: asking.clear },
  ]);
  // A line that stands there from last time is typed over.
  useEffect(() => {
    if (at === null) field.current?.select();
  }, [at]);

  // Where the hits go while they have the focus, the line takes it.
  const none = hits.length === 0;
  useEffect(() => {
    if (none && document.activeElement === document.body) field.current?.focus();
  }, [none]);

  const open = (hit: SearchHit): void => {
    // Going back leads to this hit, not to the field.
    replace({ name: 'search', at: keyOf(hit) });
    go(
      hit.in === 'entry'
        ? { name: 'entry', id: hit.id }
        : { name: 'chat', id: hit.chat, at: hit.id },
    );
  };

  return (
    <Page title="Search" flush>
      <div className={classes['page']}>
        <search className={classes['asked']} aria-label="What is looked for">
          <SearchLine
            ref={field}
            line={asking.question.line}
            onChange={(line) => {
              setCameBack(false);
              asking.setLine(line);
            }}
            takesFocus={at === null}
            reading={found.reading}
            onDown={() => list.current?.focus()}
            onEscape={() => previous && back()}
          />
          <SearchFilters asking={asking} counts={found.counts} found={found} />
        </search>
        <div className={classes['found']} data-stale={found.stale || undefined}>
          {found.failure && <FailureNote failure={found.failure} />}
          {hits.length > 0 ? (
            <HitList
              ref={list}
              hits={hits}
              active={current}
              takesFocus={cameBack}
              onActive={setActive}
              onOpen={open}
              onEnd={found.readMore}
              onLeave={toField}
            />
          ) : (
            <Nothing found={found} question={question} />
          )}
        </div>
      </div>
    </Page>
  );
}

function Looking() {
  return useAfter(200) ? <p className={classes['looking']}>Looking…</p> : null;
}

interface NothingProps {
  readonly found: Hits;
  readonly question: SearchQuestion;
}

/** What stands where no hit is: nothing asked yet, not answered yet, or nothing found. */
function Nothing({ found, question }: NothingProps) {
  if (found.failure) return null;
  if (found.reading === null) return <Looking />;
  if (found.reading.says === '') {
    return (
      <EmptyState title="Look for words in all that is held">
        <CitedText>
          Entries, messages and the names of attachments, in the tenure chosen. The same words find
          the same, in the same order, whenever they are looked for; a search made for a request can
          be repeated (¶30).
        </CitedText>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Nothing found">
      <p>
        Nothing that is held here holds this. It may not have been imported, or may stand in another
        tenure{question.filter.in === 'everything' ? '' : ' or elsewhere than here'}.
      </p>
    </EmptyState>
  );
}
