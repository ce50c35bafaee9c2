import { Stack, Title } from '@mantine/core';
import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { assessEntry } from '#policy/assess.ts';
import type { Instant } from '#shared/words/time.ts';
import { AdequacyLine } from '../AdequacyLine.tsx';
import { AssessmentList } from '../AssessmentList.tsx';
import { provisionalDetails, type EntryDraft } from '../entry-form.ts';
import { parseWhen } from '../when.ts';
import type { Registers } from './section.ts';
import classes from '../entries.module.css';

interface EditorSideProps {
  readonly draft: EntryDraft;
  readonly registers: Registers;
  readonly now: Instant;
  /** The history, where there is one. */
  readonly children?: ReactNode;
}

/** What the guidance says of an entry while it is typed, and what is still missing. It follows each key. */
export function EditorSide({ draft, registers, now, children }: EditorSideProps) {
  // Typing must never wait for this.
  const settled = useDeferredValue(draft);
  const details = useMemo(() => provisionalDetails(settled, now), [settled, now]);
  const assessment = useMemo(
    () =>
      assessEntry(details, {
        channel: registers.channels.find(({ id }) => id === details.channel) ?? null,
        chat: registers.chats.find(({ id }) => id === details.chat) ?? null,
      }),
    [details, registers],
  );
  return (
    <aside className={classes['side']} aria-label="What the guidance says">
      <Stack gap={24}>
        <section aria-label="Assessment">
          <Title order={2} mb={8}>
            The guidance
          </Title>
          <div aria-live="polite" aria-relevant="additions text">
            <AssessmentList assessment={assessment} />
          </div>
        </section>
        <section aria-label="Adequacy">
          <Title order={2} mb={8}>
            Enough for a stranger?
          </Title>
          <AdequacyLine
            facts={{ ...details, filings: [] }}
            timeUnread={!parseWhen(settled.made, { now, zone: settled.madeZone }).ok}
          />
        </section>
        {children}
      </Stack>
    </aside>
  );
}
