import { z } from 'zod';
import { Tier } from './classification.ts';
import { Weight } from './assessment.ts';
import { DeviceState } from './device.ts';
import { Day } from './time.ts';

/** A paragraph as it is cited, without its sign: `9`, `10a`. */
export const ParagraphNumber = z.string().regex(/^[1-9]\d{0,2}[a-z]?$/);
export type ParagraphNumber = z.infer<typeof ParagraphNumber>;

/** How a paragraph is written for people: `¶10a`. */
export const cite = (paragraph: ParagraphNumber): string => `¶${paragraph}`;

/** One paragraph of the guidance, in our own words. */
export const Paragraph = z.object({
  number: ParagraphNumber,
  section: z.string().min(1),
  /** Whom it binds; null where it only explains or defines. */
  binds: z.enum(['everyone', 'department']).nullable(),
  says: z.string().min(1),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** Something that someone is to do, and when. */
export const Duty = z.object({
  id: z.string().min(1),
  paragraph: ParagraphNumber,
  who: z.enum(['everyone', 'ministers-and-senior-officials', 'department']),
  does: z.string().min(1),
  when: z.string().min(1),
});
export type Duty = z.infer<typeof Duty>;

/**
 * What can be asked of the facts of an exchange. A rule of a set combines these, so that a later
 * set can say something new without new code; a new question needs a predicate in `policy`.
 */
export const Condition = z.enum([
  'above-official',
  'significant',
  'additionally-marked',
  'significant-or-marked',
  'corporately-managed',
  'private-managed',
  'private-unmanaged',
  'device-not-known',
  'direction-of-work',
  'change-of-situation',
  'drift',
  'unsolicited',
  'captured-by-copy',
  'captured-by-substance',
  'no-copy-explained',
  'office-absent',
  'learnt-late',
  'timer',
  'not-encrypted',
  'encryption-not-known',
  'outside-uk',
  'outside-uk-not-known',
  'personal-data',
  'special-category',
  'channel-reason-given',
  'channel-reason-awaited',
]);
export type Condition = z.infer<typeof Condition>;

/** What stands in a rule's words for a fact: `{timer}`. */
export const Placeholder = z.enum(['marking', 'timer', 'reportTo']);
export type Placeholder = z.infer<typeof Placeholder>;

const PLACEHOLDER = /\{(\w+)\}/gu;
const placeholdersAreKnown = (text: string): boolean =>
  [...text.matchAll(PLACEHOLDER)].every(([, name]) => Placeholder.safeParse(name).success);

/** Puts the facts into a rule's words. */
export const fillPlaceholders = (
  text: string,
  values: Readonly<Record<Placeholder, string>>,
): string => text.replace(PLACEHOLDER, (_, name: string) => values[Placeholder.parse(name)]);

/** One thing that the guidance says when some conditions hold and others do not. */
export const PolicyRule = z.object({
  id: z.string().min(1),
  paragraph: ParagraphNumber,
  weight: Weight,
  /** `reason` explains, `act` asks for something to be done, `record` is about how an entry was kept. */
  use: z.enum(['reason', 'act', 'record']),
  all: z.array(Condition).min(1),
  none: z.array(Condition),
  says: z.string().min(1).refine(placeholdersAreKnown, 'a placeholder nobody fills'),
});
export type PolicyRule = z.infer<typeof PolicyRule>;

/** What the table answers, mildest first. The order is the strictness. */
export const Verdict = z.enum([
  'permitted',
  'permitted-with-regard',
  'particular-care',
  'exceptional-only',
  'must-not',
]);
export type Verdict = z.infer<typeof Verdict>;

/** Rows ask what the information is: all above OFFICIAL, significant and/or marked, or neither. */
export const TableRow = z.object({
  id: z.enum(['above-official', 'significant-or-marked', 'neither']),
  heading: z.string().min(1),
});
export type TableRowId = z.infer<typeof TableRow>['id'];

/** Columns ask on what device it is. */
export const TableColumn = z.object({
  id: z.string().min(1),
  heading: z.string().min(1),
  devices: z.array(DeviceState).min(1),
});

/** What the table answers for a row and its columns. */
export const TableCell = z.object({
  row: TableRow.shape.id,
  /** More than one where the same cell spans columns. */
  columns: z.array(z.string()).min(1),
  paragraph: ParagraphNumber,
  verdict: Verdict,
  weight: Weight,
  says: z.string().min(1),
});
export type TableCell = z.infer<typeof TableCell>;

/** The table of ¶9 to ¶11. */
export const PolicyTable = z.object({
  caption: z.string().min(1),
  rows: z.array(TableRow),
  columns: z.array(TableColumn),
  cells: z.array(TableCell),
  /** What holds under every cell. */
  footnote: z.string(),
});
export type PolicyTable = z.infer<typeof PolicyTable>;

const PolicySetShape = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  issuedBy: z.string().min(1),
  inForceFrom: Day,
  /** When its makers said that it would be reviewed; null where they did not. */
  reviewDue: Day.nullable(),
  reviewParagraph: ParagraphNumber,
  paragraphs: z.array(Paragraph).min(1),
  duties: z.array(Duty),
  parameters: z.object({
    /** Tiers that may not be on these channels, nor in Daybook. */
    refusedTiers: z.array(Tier),
    /** Who is told of exceptional use. */
    reportTo: z.array(z.string().min(1)).min(1),
    /** What is said of a government system, which the guidance does not limit. */
    governmentSystem: z.object({
      paragraph: ParagraphNumber,
      says: z.string().min(1),
      because: z.array(ParagraphNumber),
    }),
  }),
  table: PolicyTable,
  rules: z.array(PolicyRule),
});

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Each pair of row and device state must meet exactly one cell. */
const tableProblems = ({ rows, columns, cells }: PolicyTable): readonly string[] =>
  rows.flatMap((row) =>
    DeviceState.options.flatMap((device) => {
      const under = columns.filter((column) => column.devices.includes(device));
      const met = cells.filter(
        (cell) => cell.row === row.id && under.some((column) => cell.columns.includes(column.id)),
      );
      const well = under.length === 1 && met.length === 1;
      return well ? [] : [`${row.id} on ${device} meets ${met.length} cells`];
    }),
  );

const setProblems = (set: z.infer<typeof PolicySetShape>): readonly string[] => {
  const numbers = set.paragraphs.map(({ number }) => number);
  const { governmentSystem } = set.parameters;
  const cited = [
    ...[...set.duties, ...set.rules, ...set.table.cells, governmentSystem].map(
      (one) => one.paragraph,
    ),
    ...governmentSystem.because,
    set.reviewParagraph,
  ];
  const ids = [...set.duties.map(({ id }) => `duty ${id}`), ...set.rules.map(({ id }) => id)];
  const missingRows = TableRow.shape.id.options.filter(
    (id) => set.table.rows.filter((row) => row.id === id).length !== 1,
  );
  return [
    ...repeated(numbers).map((number) => `paragraph ${number} stands twice`),
    ...repeated(ids).map((id) => `${id} stands twice`),
    ...cited
      .filter((number) => !numbers.includes(number))
      .map((number) => `paragraph ${number} is cited but not there`),
    ...missingRows.map((id) => `the table must have the row ${id} once`),
    ...tableProblems(set.table),
  ];
};

/**
 * Guidance as dated data: paragraphs in our own words, duties, the table and the rules.
 *
 * Parsing refuses a set that cites a paragraph it does not have, repeats an id, or leaves a cell
 * of its table open, so a set that loads can be relied upon.
 */
export const PolicySet = PolicySetShape.superRefine((set, context) => {
  for (const message of setProblems(set)) context.addIssue({ code: 'custom', message });
});
export type PolicySet = z.infer<typeof PolicySet>;
