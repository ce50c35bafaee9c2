import type { Names } from '#renderer/app/names.ts';
import type { EntryHit, Excerpt, MessageHit, SearchHit } from '#shared/words/search.ts';
import { CATEGORY_TAGS, isSortable } from '#renderer/ui/talk/category-words.ts';
import { segmentsOf } from '#renderer/ui/talk/segments.ts';
import { whenText } from './hit-words.ts';
import classes from './search.module.css';

/** A text with the words that were found in it marked. */
function Marked({ of: { text, ranges } }: { readonly of: Excerpt }) {
  return segmentsOf(text, [{ reason: 'found', ranges, alarm: false }]).map((segment) =>
    segment.reasons.length === 0 ? (
      <span key={segment.start}>{segment.text}</span>
    ) : (
      <mark key={segment.start} className={classes['mark']}>
        {segment.text}
      </mark>
    ),
  );
}

function EntryLines({ hit }: { readonly hit: EntryHit }) {
  return (
    <>
      <div className={classes['head']}>
        <span className={classes['when']}>{whenText(hit)}</span>
        <span className={classes['where']}>Entry {hit.reference}</span>
      </div>
      <div className={classes['title']}>
        <Marked of={hit.title} />
      </div>
      {hit.excerpt && (
        <div className={classes['words']}>
          <Marked of={hit.excerpt} />
        </div>
      )}
    </>
  );
}

function MessageLines({ hit, names }: { readonly hit: MessageHit; readonly names: Names }) {
  const who = hit.kind === 'notice' ? 'Notice' : (names.personName(hit) ?? '');
  const showNames = hit.names !== null && (hit.names.ranges.length > 0 || hit.excerpt.text === '');
  return (
    <>
      <div className={classes['head']}>
        <span className={classes['when']}>{whenText(hit)}</span>
        <span className={classes['where']}>{names.chat(hit.chat)}</span>
        <span className={classes['who']}>{who}</span>
        {isSortable(hit) && hit.category !== 'untriaged' && (
          <span className={classes['tag']}>{CATEGORY_TAGS[hit.category]}</span>
        )}
      </div>
      {hit.excerpt.text !== '' && (
        <div className={classes['words']}>
          <Marked of={hit.excerpt} />
        </div>
      )}
      {showNames && hit.names && (
        <div className={classes['attached']}>
          Attached: <Marked of={hit.names} />
        </div>
      )}
    </>
  );
}

interface HitRowProps {
  readonly hit: SearchHit;
  readonly names: Names;
}

/** One hit: when, where and who; then the words around what was found. */
export function HitRow({ hit, names }: HitRowProps) {
  return hit.in === 'entry' ? <EntryLines hit={hit} /> : <MessageLines hit={hit} names={names} />;
}
