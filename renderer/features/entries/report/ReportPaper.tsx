import { useRead } from '#renderer/app/reading.ts';
import type { Id } from '#shared/words/id.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { PageSheet } from '#renderer/ui/sheet/PageSheet.tsx';
import { Paper } from '#renderer/ui/sheet/Paper.tsx';

/** An exception report as it will print. */
export function ReportPaper({ entry }: { readonly entry: Id }) {
  const page = useRead('reports', 'page', { entry });
  return (
    <Paper name="Exception report">
      <Answer of={page}>{({ html }) => <PageSheet page={html} />}</Answer>
    </Paper>
  );
}
