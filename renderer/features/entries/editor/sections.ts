import type { ComponentType } from 'react';
import type { EntryDraft } from '../entry-form.ts';
import { AfterSection } from './AfterSection.tsx';
import { EvidenceSection } from './EvidenceSection.tsx';
import { MarkingSection } from './MarkingSection.tsx';
import type { SectionProps } from './section.ts';
import { WhatSection } from './WhatSection.tsx';
import { WhenSection } from './WhenSection.tsx';
import { WhereSection } from './WhereSection.tsx';
import { WhoSection } from './WhoSection.tsx';
import { WhySection } from './WhySection.tsx';

/** A part of the editor, and every field that it shows: only a change to one of them draws it again. */
export interface EditorSection {
  readonly heading: string;
  readonly Section: ComponentType<SectionProps>;
  readonly fields: readonly (keyof EntryDraft)[];
}

/** The sections in the order in which one thinks. Each field stands in exactly one. */
export const SECTIONS: readonly EditorSection[] = [
  {
    heading: 'What',
    Section: WhatSection,
    fields: [
      'title',
      'kind',
      'outcome',
      'exactWords',
      'conditions',
      'asked',
      'advised',
      'pointers',
    ],
  },
  {
    heading: 'When',
    Section: WhenSection,
    fields: ['made', 'learnt', 'madeZone', 'basis', 'accounts', 'confirmedBack'],
  },
  { heading: 'Who', Section: WhoSection, fields: ['decidedBy', 'others', 'recorderWasIn'] },
  { heading: 'Why', Section: WhySection, fields: ['reason', 'limb', 'unsolicited', 'drift'] },
  {
    heading: 'Channel and device',
    Section: WhereSection,
    fields: ['chat', 'channel', 'account', 'timerHours', 'device', 'deviceState', 'channelReason'],
  },
  {
    heading: 'Classification and personal data',
    Section: MarkingSection,
    fields: ['marking', 'personalData', 'specialCategory', 'flags'],
  },
  {
    heading: 'Evidence',
    Section: EvidenceSection,
    fields: ['captureMethod', 'whyNoCopy', 'evidence', 'hardCopy'],
  },
  {
    heading: 'What became of it',
    Section: AfterSection,
    fields: ['toldTo', 'actedOn', 'whatFollowed', 'readOut', 'theme', 'tags', 'links', 'actions'],
  },
];
