import { benchApplication } from './application.ts';
import type { BenchRow } from './bench-row.ts';
import { benchEntries } from './entries.ts';
import { benchImport } from './import.ts';
import { benchMessages } from './messages.ts';
import { benchPack } from './pack.ts';
import { benchParse } from './parse.ts';
import { benchSearch } from './search.ts';
import { benchWholeOffice } from './whole-office.ts';

/** What can be measured by name: `npm run bench -- parse pack`. Without a name all of it is. */
const BENCHES: Readonly<Record<string, () => readonly BenchRow[] | Promise<readonly BenchRow[]>>> =
  {
    parse: () => benchParse([100]),
    import: () => benchImport(),
    messages: () => benchMessages(),
    search: () => benchSearch(),
    entries: () => benchEntries(),
    pack: () => benchPack(),
    application: () => benchApplication(),
    office: () => benchWholeOffice(),
  };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no figure called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(1);
}

const rows: BenchRow[] = [];
for (const [name, measure] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`measuring ${name} …\n`);
  rows.push(...(await measure()));
}

const table = [
  ['what', 'ours', 'ratio', 'limit', ''],
  ...rows.map(({ what, value, ratio, limit, holds }) => [
    what,
    value,
    ratio === null ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`,
    limit,
    holds ? 'holds' : 'MISSED',
  ]),
];
const widths =
  table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
for (const row of table) {
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
}
