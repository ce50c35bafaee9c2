import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { dayOf, longDay } from '#shared/dates.ts';
import type { ChannelReason } from '#shared/words/entry.ts';
import { readDayField } from '#shared/read-day.ts';
import { PartyInput } from './PartyInput.tsx';
import { fieldId, type SectionProps } from './section.ts';

const STATES = [
  { value: 'given', label: 'Given' },
  { value: 'not-given', label: 'Not given, asked' },
  { value: 'not-asked', label: 'Not asked yet' },
] as const;

const fresh = (state: ChannelReason['state'], today: string): ChannelReason => {
  switch (state) {
    case 'given':
      return { state, by: '', reason: '' };
    case 'not-given':
      return { state, askedOn: today };
    case 'not-asked':
      return { state };
  }
};

/** Why this channel or this device was used: given by someone, or asked for (¶6, ¶10a). */
export function ChannelReasonField({ draft, set, problem, registers, now }: SectionProps) {
  const today = dayOf(now);
  const reason = draft.channelReason;
  const [asked, setAsked] = useState(reason.state === 'not-given' ? longDay(reason.askedOn) : '');
  const readAsked = (text: string) => {
    setAsked(text);
    const day = readDayField(text, today);
    if (day.ok) set('channelReason', { state: 'not-given', askedOn: day.day });
  };
  const wrongDay = asked === '' ? null : readDayField(asked, today);
  const choose = (state: ChannelReason['state']) => {
    const next = fresh(state, today);
    if (next.state === 'not-given') setAsked(longDay(next.askedOn));
    set('channelReason', next);
  };
  return (
    <Stack gap={8}>
      <Radio.Group
        id={fieldId('channelReason')}
        label="Why this channel and device, not a government system (¶6, ¶10a)"
        value={reason.state}
        error={problem('channelReason')}
        onChange={choose}
      >
        <Group gap={16} mt={8}>
          {STATES.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
      {reason.state === 'given' && (
        <>
          <PartyInput
            label="Reason given by"
            people={registers.people}
            value={reason.by === '' ? null : { person: null, name: reason.by }}
            onChange={(party) => set('channelReason', { ...reason, by: party?.name ?? '' })}
          />
          <Textarea
            label="The reason, in their words"
            autosize
            minRows={2}
            value={reason.reason}
            onChange={({ currentTarget }) =>
              set('channelReason', { ...reason, reason: currentTarget.value })
            }
          />
        </>
      )}
      {reason.state === 'not-given' && (
        <TextInput
          label="Asked on"
          w={220}
          value={asked}
          error={wrongDay?.ok === false ? wrongDay.why : undefined}
          onChange={({ currentTarget }) => readAsked(currentTarget.value)}
        />
      )}
    </Stack>
  );
}
