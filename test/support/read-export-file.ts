import type { ExportReader } from '#vault/imports/reader.ts';
import { err } from '#shared/result.ts';

export const readExportFile: ExportReader = async () =>
  err({ code: 'file-unreadable', why: 'not there yet' });
