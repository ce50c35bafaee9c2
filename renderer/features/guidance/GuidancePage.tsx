import { useEffect, useRef } from 'react';
import { dayOf, longDay } from '#shared/dates.ts';
import type { PolicySet } from '#shared/words/policy.ts';
import { setInForce } from '#policy/sets.ts';
import { useNow } from '#renderer/app/moment.ts';
import { Page } from '#renderer/ui/Page.tsx';
import { Parts } from '#renderer/ui/Parts.tsx';
import { useRemembered } from '#renderer/ui/remembered.ts';
import { Advisor } from './Advisor.tsx';
import { GuidanceTable } from './GuidanceTable.tsx';
import { Paragraphs } from './Paragraphs.tsx';
import classes from './guidance.module.css';

interface GuidancePageProps {
  /** The paragraph to open at; null for the top. */
  readonly paragraph: string | null;
}

const PARTS = [
  { id: 'table', label: 'The table' },
  { id: 'advisor', label: 'May I use…?' },
  { id: 'paragraphs', label: 'Paragraphs' },
] as const;
type Part = (typeof PARTS)[number]['id'];

/** The guidance in force: its table, an advisor, its paragraphs in our words. */
export function GuidancePage({ paragraph }: GuidancePageProps) {
  const set = setInForce(dayOf(useNow()));
  const [kept, setKept] = useRemembered<string>('guidance:part', 'table');
  const shown = useRef<string | null>(null);
  // A citation leads to the paragraphs, whatever was shown last.
  useEffect(() => {
    if (paragraph !== null && shown.current !== paragraph) {
      shown.current = paragraph;
      setKept('paragraphs');
    }
  }, [paragraph, setKept]);
  const part: Part = PARTS.find(({ id }) => id === kept)?.id ?? 'table';
  return (
    <Page
      title="Guidance"
      aside={set.title}
      parts={<Parts label="Guidance" parts={PARTS} current={part} onChoose={setKept} />}
    >
      <Standing set={set} />
      {part === 'table' && <GuidanceTable set={set} facts={null} />}
      {part === 'advisor' && <Advisor set={set} />}
      {part === 'paragraphs' && <Paragraphs set={set} at={paragraph} />}
    </Page>
  );
}

function Standing({ set }: { readonly set: PolicySet }) {
  return (
    <p className={classes['standing']}>
      {set.issuedBy}, in force from {longDay(set.inForceFrom)}. In our words; the paragraph numbers
      are those of the guidance.
      {set.reviewDue !== null &&
        ` Its makers said that they would review it by ${longDay(set.reviewDue)}.`}
    </p>
  );
}
