import { longDay } from '#shared/dates.ts';
import {
  HAND_BACK_WORDS,
  STATEMENT_WORDS,
  type RecordedStep,
} from '#shared/words/departure-step.ts';

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
