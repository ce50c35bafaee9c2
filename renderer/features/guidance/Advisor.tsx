import { Checkbox, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { PolicySet, Verdict } from '#shared/words/policy.ts';
import type { Tier } from '#shared/words/classification.ts';
import {
  advise,
  ADVISOR_CHANNELS,
  type AdvisorQuestion,
  type CitedWords,
} from '#policy/advisor.ts';
import { Note, type NoteKind } from '#renderer/ui/Note.tsx';
import { Paragraph } from '#renderer/ui/Paragraph.tsx';
import { choicesOf } from '#renderer/ui/choices.ts';
import { DEVICE_WORDS } from '#renderer/ui/device-words.ts';
import { CHANNEL_WORDS, FIRST_QUESTION } from './advisor-question.ts';
import classes from './guidance.module.css';

const TIERS = choicesOf<Tier>({
  official: 'OFFICIAL',
  secret: 'SECRET',
  'top-secret': 'TOP SECRET',
});
const DEVICES = choicesOf(DEVICE_WORDS);
const TIMERS = [
  { value: '', label: 'No timer' },
  { value: '24', label: '24 hours' },
  { value: '168', label: '7 days' },
  { value: '2160', label: '90 days' },
];

const KINDS: Readonly<Record<Verdict, NoteKind>> = {
  permitted: 'plain',
  'permitted-with-regard': 'plain',
  'particular-care': 'ageing',
  'exceptional-only': 'ageing',
  'must-not': 'danger',
};
const SIGNS: Readonly<Record<Verdict, string>> = {
  permitted: 'Yes',
  'permitted-with-regard': 'Yes',
  'particular-care': 'With care',
  'exceptional-only': 'Exceptional',
  'must-not': 'No',
};

/** *May I use…?* before a message is sent: what the guidance says, why, and what to do. */
export function Advisor({ set }: { readonly set: PolicySet }) {
  const [question, setQuestion] = useState(FIRST_QUESTION);
  const ask = (change: Partial<AdvisorQuestion>): void => setQuestion({ ...question, ...change });
  const advice = advise(set, question);
  const { verdict } = advice;
  return (
    <div className={classes['advisor']}>
      <Stack gap={16}>
        <Select
          label="May I use"
          data={ADVISOR_CHANNELS.map((value) => ({ value, label: CHANNEL_WORDS[value] }))}
          value={question.channel}
          onChange={(channel) => channel !== null && ask({ channel })}
        />
        <Select
          label="on a device that is"
          data={DEVICES}
          value={question.device}
          onChange={(device) => device !== null && ask({ device })}
        />
        <Select
          label="for something that is"
          data={TIERS}
          value={question.tier}
          onChange={(tier) => tier !== null && ask({ tier })}
        />
        <Checkbox
          label="Marked in addition: -SENSITIVE, a descriptor, handling or a caveat"
          checked={question.additionallyMarked}
          onChange={({ currentTarget }) => ask({ additionallyMarked: currentTarget.checked })}
        />
        <Checkbox
          label="Significant, as I judge it (¶14)"
          checked={question.significant}
          onChange={({ currentTarget }) => ask({ significant: currentTarget.checked })}
        />
        <Checkbox
          label="It names or describes people: personal data"
          checked={question.personalData}
          onChange={({ currentTarget }) => ask({ personalData: currentTarget.checked })}
        />
        <Select
          label="Disappearing messages"
          data={TIMERS}
          value={question.timerHours === null ? '' : String(question.timerHours)}
          onChange={(hours) => ask({ timerHours: hours ? Number(hours) : null })}
        />
      </Stack>
      <div className={classes['advice']} aria-live="polite">
        <Note
          kind={verdict === null ? 'proven' : KINDS[verdict]}
          sign={verdict === null ? 'Yes' : SIGNS[verdict]}
          title={advice.says}
        >
          <p>
            <Paragraph number={advice.paragraph} />
          </p>
        </Note>
        <Cited title="Why" lines={advice.reasons} />
        <Cited title="What to do" lines={advice.whatToDo} />
        <p className={classes['standing']}>
          Daybook shows what the guidance says. Whether something is significant is for you to
          judge.
        </p>
      </div>
    </div>
  );
}

function Cited({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly CitedWords[];
}) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={classes['cited']}>
        {lines.map(({ paragraph, says }) => (
          <li key={`${paragraph} ${says}`}>
            {says} <Paragraph number={paragraph} />
          </li>
        ))}
      </ul>
    </section>
  );
}
