import { longDay } from '#shared/dates.ts';
import type { HandBack, RecordedStep, Statement } from '#shared/words/departure-step.ts';

/** What becomes of a device, its number, PIN and timers, as it stands in lists and letters. */
export const HAND_BACK_WORDS = {
  device: { returned: 'returned', kept: 'kept by the leaver' },
  number: {
    'stays-with-the-department': 'stays with the department',
    'released-to-the-leaver': 'released to the leaver',
    'the-leavers-own': 'the leaver’s own',
  },
  pin: { given: 'given to the office', removed: 'removed', 'not-given': 'not given' },
  timers: { off: 'off', on: 'still on', 'not-known': 'not known' },
} as const satisfies {
  readonly [Field in 'device' | 'number' | 'pin' | 'timers']: Readonly<
    Record<HandBack[Field], string>
  >;
};

export const STATEMENT_WORDS: Readonly<Record<Statement['outcome'], string>> = {
  'in-full': 'Made in full',
  'in-part': 'Made in part; the rest was refused',
  refused: 'Refused',
};

const withNote = (says: string, note: string): string => (note === '' ? says : `${says} ${note}`);

/** What was recorded of a step, in words for the checklist. */
export const recordedSays = (step: RecordedStep): string => {
  switch (step.kind) {
    case 'hand-back': {
      const { device, number, pin, timers } = HAND_BACK_WORDS;
      const says = `${longDay(step.on)}: device ${device[step.device]}, number ${number[step.number]}, PIN ${pin[step.pin]}, timers ${timers[step.timers]}.`;
      return withNote(says, step.note);
    }
    case 'statement':
      return `${STATEMENT_WORDS[step.outcome]}, ${longDay(step.on)}.`;
    case 'receipt': {
      const reference = step.reference === '' ? '' : ` Reference ${step.reference}.`;
      const compared = step.compared ? 'compared' : 'not compared';
      return withNote(
        `${step.by}, ${longDay(step.on)}.${reference} Fingerprint ${compared}.`,
        step.note,
      );
    }
    default:
      if (step.outcome === 'open') return step.note;
      return withNote(
        step.outcome === 'done' ? `${longDay(step.on)}.` : 'Not possible.',
        step.note,
      );
  }
};
