import { readFileSync } from 'node:fs';
import { parseString } from 'whatsapp-chat-parser';
import { readExport } from '#importers/read-export.ts';

/** Reads one file with one of the two parsers, in a process of its own, and says how it went. */
const ours = async (path: string): Promise<number> => {
  let records = 0;
  const read = await readExport(
    path,
    { zone: 'Europe/London', dateOrder: null, exportedAt: null },
    { onRecords: (batch) => void (records += batch.length) },
  );
  if (!read.ok) throw new Error(`not read: ${read.error.code}`);
  return records;
};

const theirs = (path: string): number => parseString(readFileSync(path, 'utf8')).length;

const [parser = '', path = ''] = process.argv.slice(2);
const residentBefore = process.memoryUsage().rss;
const began = performance.now();
const records = parser === 'ours' ? await ours(path) : theirs(path);
const milliseconds = performance.now() - began;
const grown = process.resourceUsage().maxRSS * 1024 - residentBefore;
process.stdout.write(JSON.stringify({ records, milliseconds, grown }));
