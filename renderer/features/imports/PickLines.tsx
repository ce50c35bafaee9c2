import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useServices } from '#renderer/app/services.ts';
import type { ImportPreview } from '#shared/words/import.ts';
import { FailureNote } from '#renderer/ui/FailureNote.tsx';
import { MixedPicker } from './MixedPicker.tsx';
import { previewRecords } from './mixed-records.ts';
import type { Importing } from './use-import.ts';

interface PickLinesProps {
  readonly importing: Importing;
  readonly preview: ImportPreview;
}

/** Fetches the lines of a mixed chat into memory, page after page, and lets a person pick. */
export function PickLines({ importing, preview }: PickLinesProps) {
  const { api } = useServices();
  const pages = useInfiniteQuery(previewRecords(api, preview.preview));
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  const failed = pages.data?.pages.find((page) => !page.ok);
  if (failed && !failed.ok) return <FailureNote failure={failed.error} />;
  if (!pages.data) return null;
  const records = pages.data.pages.flatMap((page) => (page.ok ? page.value.records : []));
  return (
    <MixedPicker
      records={records}
      loading={hasNextPage}
      onAccept={importing.accept}
      onBack={importing.back}
    />
  );
}
