import { Title } from '@mantine/core';
import { memo } from 'react';
import type { SectionProps } from './section.ts';
import type { EditorSection } from './sections.ts';
import classes from '../entries.module.css';

interface SectionViewProps extends SectionProps {
  readonly section: EditorSection;
}

function Drawn({ section, ...props }: SectionViewProps) {
  const { heading, Section } = section;
  return (
    <section className={classes['section']} aria-label={heading}>
      <Title order={2} mb={12}>
        {heading}
      </Title>
      <Section {...props} />
    </section>
  );
}

const sameSection = (before: SectionViewProps, after: SectionViewProps): boolean =>
  before.section.fields.every((field) => before.draft[field] === after.draft[field]) &&
  before.registers === after.registers &&
  before.now === after.now &&
  before.set === after.set &&
  before.problem === after.problem;

/** A part of the editor. A key typed in one part does not draw the sixty fields of the others again. */
export const SectionView = memo(Drawn, sameSection);
