import { useRead } from '#renderer/app/reading.ts';
import { numberText } from '#shared/plural.ts';
import type { Import } from '#shared/words/import.ts';
import { Answer } from '#renderer/ui/Answer.tsx';
import { DataTable } from '#renderer/ui/DataTable.tsx';
import type { Column } from '#renderer/ui/RowTable.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { UkTime } from '#renderer/ui/UkDate.tsx';

const count = (id: string, head: string, of: (made: Import) => number): Column<Import> => ({
  id,
  head,
  width: '112px',
  align: 'right',
  cell: (made) => numberText(of(made)),
  by: of,
});

const COLUMNS: readonly Column<Import>[] = [
  {
    id: 'at',
    head: 'Imported',
    width: '144px',
    cell: ({ importedAt }) => <UkTime at={importedAt} />,
    by: ({ importedAt }) => importedAt,
  },
  { id: 'by', head: 'By', width: '136px', cell: ({ by }) => by, by: ({ by }) => by },
  { id: 'file', head: 'File', cell: ({ fileName }) => fileName, by: ({ fileName }) => fileName },
  count('lines', 'Lines', ({ reconciliation }) => reconciliation.lines),
  count('new', 'New', ({ reconciliation }) => reconciliation.newMessages),
  count('held', 'Already held', ({ reconciliation }) => reconciliation.alreadyHeld),
  count('notices', 'Notices', ({ reconciliation }) => reconciliation.notices),
  count('left', 'Not selected', ({ reconciliation }) => reconciliation.notSelected),
  count('unread', 'Not understood', ({ reconciliation }) => reconciliation.notUnderstoodLines),
];

/** The files that a chat came in, each with what became of its lines. */
export function ChatImports({ chat }: { readonly chat: string }) {
  const imports = useRead('imports', 'list', { chat });
  return (
    <Answer of={imports}>
      {(made) =>
        made.length > 0 ? (
          <DataTable
            label="Imports"
            rows={made}
            columns={COLUMNS}
            keyOf={({ id }) => id}
            sort="at desc"
          />
        ) : (
          <EmptyState title="No file was imported yet">
            Each file stands here with its lines counted: what is new, what was held already, what
            was not selected. The sum always matches.
          </EmptyState>
        )
      }
    </Answer>
  );
}
