import type { StepKind } from '#shared/words/departure-step.ts';

/** One step of a departure: what it asks, why, and of what it is asked. */
export interface StepRule {
  readonly kind: StepKind;
  /** Whether it is asked of each device, of each chat, or once. */
  readonly per: 'device' | 'chat' | 'departure';
  /** Whether it cannot wait until the morning after. */
  readonly tonight: boolean;
  readonly label: string;
  /** Why, in our words; with the paragraphs it comes from in brackets. */
  readonly why: string;
}

/**
 * What is to be done when someone leaves, in the order of what may be lost first: the phone and its
 * PIN, timers, nothing wiped or left before it is captured; then the rest. The statement can wait.
 */
export const STEP_RULES: readonly StepRule[] = [
  {
    kind: 'phone',
    per: 'device',
    tonight: true,
    label: 'At hand, with its PIN',
    why: 'Without it nothing more can be captured (¶23).',
  },
  {
    kind: 'no-wipe',
    per: 'device',
    tonight: true,
    label: 'IT told: not to be wiped before the records officer releases it',
    why: 'What has not been captured is still on it, and may have been asked for (¶23, ¶28).',
  },
  {
    kind: 'stay',
    per: 'departure',
    tonight: true,
    label: 'The leaver deletes nothing and leaves no group before it is captured',
    why: 'Whoever leaves a group may lose what is in it (¶23, ¶24).',
  },
  {
    kind: 'review',
    per: 'chat',
    tonight: true,
    label: 'Last review',
    why: 'The last look at a chat before a departure or a new device (¶23).',
  },
  {
    kind: 'group',
    per: 'chat',
    tonight: true,
    label: 'The leaver removed from the group, once it is captured',
    why: 'Government business goes on in it (¶5, ¶22).',
  },
  {
    kind: 'reminder',
    per: 'departure',
    tonight: false,
    label: 'Reminder given to the leaver',
    why: 'Leaving procedures remind people of what they owe for what is in their channels (¶27).',
  },
  {
    kind: 'hand-back',
    per: 'device',
    tonight: false,
    label: 'Hand-back',
    why: 'What becomes of the device, its number and its accounts (¶5, ¶27).',
  },
  {
    kind: 'returns',
    per: 'departure',
    tonight: false,
    label: 'Papers, passes and devices returned',
    why: 'For ministers, as their Code asks; Cabinet papers go to the Cabinet Office (¶27).',
  },
  {
    kind: 'statement',
    per: 'departure',
    tonight: false,
    label: 'Statement of the leaver',
    why: 'What was searched and handed over, to the best of their knowledge (¶27, ¶28).',
  },
  {
    kind: 'pack',
    per: 'departure',
    tonight: false,
    label: 'The pack, whole',
    why: 'The record, the log and the evidence, for the records officer (¶19, ¶25).',
  },
  {
    kind: 'receipt',
    per: 'departure',
    tonight: false,
    label: 'Receipt of the records officer',
    why: 'Until it is recorded, the vault is the only place that holds all of it (¶25).',
  },
];
