import { Stack, Text } from '@mantine/core';
import type { Assessment, Finding } from '#shared/words/assessment.ts';
import { CitedText, Paragraph } from '#renderer/ui/Paragraph.tsx';
import classes from './entries.module.css';

const WEIGHTS: Readonly<Record<Finding['weight'], string>> = {
  note: '',
  'needs-reason': 'Needs a reason',
  'not-permitted': 'Not permitted',
};

/** What the guidance says, each line with its paragraph. It judges nothing: people do. */
export function AssessmentList({ assessment }: { readonly assessment: Assessment }) {
  if (assessment.findings.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        The guidance asks nothing more of this.
      </Text>
    );
  }
  return (
    <Stack gap={8} component="ul" className={classes['findings']}>
      {assessment.findings.map(({ rule, paragraph, says, weight }) => (
        <li key={rule} className={classes['finding']} data-weight={weight}>
          {WEIGHTS[weight] !== '' && <div className={classes['weight']}>{WEIGHTS[weight]}</div>}
          <CitedText>{says}</CitedText> <Paragraph number={paragraph} />
        </li>
      ))}
    </Stack>
  );
}
