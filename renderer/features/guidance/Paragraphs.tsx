import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { cite, type Paragraph, type PolicySet } from '#shared/words/policy.ts';
import { bySection } from './paragraph-filter.ts';
import classes from './guidance.module.css';

interface ParagraphsProps {
  readonly set: PolicySet;
  /** The paragraph that was cited; null for none. */
  readonly at: string | null;
}

/** Every paragraph in our words; the one that was cited has the focus. */
export function Paragraphs({ set, at }: ParagraphsProps) {
  const [words, setWords] = useState('');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at === null) return;
    const line = list.current?.querySelector<HTMLElement>(`[data-paragraph="${at}"]`);
    // After the screen has taken the focus to its title.
    const timer = setTimeout(() => {
      line?.focus();
      line?.scrollIntoView({ block: 'center' });
    }, 60);
    return () => clearTimeout(timer);
  }, [at]);
  const sections = bySection(set.paragraphs, words);
  return (
    <div ref={list} className={classes['paragraphs']}>
      <TextInput
        label="Find in the guidance"
        w={320}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {sections.length === 0 && <p>No paragraph has these words.</p>}
      {sections.map(({ section, paragraphs }) => (
        <section key={section}>
          <h2>{section}</h2>
          <dl className={classes['list']}>
            {paragraphs.map((paragraph) => (
              <Line key={paragraph.number} paragraph={paragraph} cited={paragraph.number === at} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

const BINDS = { everyone: 'Everyone', department: 'The department' } as const;

function Line({ paragraph, cited }: { readonly paragraph: Paragraph; readonly cited: boolean }) {
  const { number, says, binds } = paragraph;
  return (
    <div
      className={classes['line']}
      data-paragraph={number}
      data-cited={cited || undefined}
      tabIndex={-1}
    >
      <dt>{cite(number)}</dt>
      <dd>
        {says}
        {binds !== null && <span className={classes['binds']}>{BINDS[binds]}</span>}
      </dd>
    </div>
  );
}
