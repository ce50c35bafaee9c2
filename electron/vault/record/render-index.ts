import { POINTER_WORDS } from '#shared/entry-words.ts';
import { html, type Html } from './html.ts';
import type { RecordModel } from './model.ts';
import { cite, type Held } from './terms.ts';
import type { ToldEntry } from './told.ts';

/** What is looked up, and the entries where it is. */
interface IndexLine {
  readonly name: string;
  readonly references: readonly string[];
}

const linesOf = (
  told: readonly ToldEntry[],
  namesOf: (told: ToldEntry) => readonly string[],
): readonly IndexLine[] => {
  const found = new Map<string, string[]>();
  for (const one of told) {
    for (const name of new Set(namesOf(one))) {
      found.set(name, [...(found.get(name) ?? []), one.entry.reference]);
    }
  }
  return [...found]
    .map(([name, references]) => ({ name, references }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB', { numeric: true }));
};

/** Who decided or took part, as they are named in the entries. */
const peopleIn = ({ entry }: ToldEntry): readonly string[] =>
  [...(entry.decidedBy ? [entry.decidedBy] : []), ...entry.others].map(({ name }) => name);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const papersIn = ({ entry }: ToldEntry): readonly string[] =>
  entry.pointers.map(({ kind, reference }) => `${capital(POINTER_WORDS[kind])} ${reference}`);

const table = (head: string, lines: readonly IndexLine[], held: Held): Html =>
  html`<table>
    <thead>
      <tr>
        <th scope="col">${head}</th>
        <th scope="col">Entries</th>
      </tr>
    </thead>
    <tbody>
      ${lines.map(
        ({ name, references }) =>
          html`<tr>
            <td>${name}</td>
            <td>${references.map((reference) => cite(reference, held))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;

/** Words of the record that a stranger may not know, in ours. */
const GLOSSARY: readonly (readonly [string, string])[] = [
  ['Chat', 'A conversation in a messaging application, of two people or of a group.'],
  ['Checkpoint', 'Twenty characters by which a later copy of the journal can be compared.'],
  ['Entry', 'One decision, or one piece of significant information, with what is known of it.'],
  [
    'Exported, seen, forwarded, told',
    'How the office knows: from a file of the chat; by looking; by a message passed on; by word of mouth.',
  ],
  ['Filed', 'Kept on the government system, where the record is; Daybook is a staging place.'],
  ['Look', 'When the office looked at a chat, or was told of it, and how far.'],
  ['Timer', 'A setting by which messages disappear by themselves after some time.'],
];

/** Section 7: where each person and each paper is spoken of, and what words mean. */
export const indexAndGlossary = ({ inOrder: told }: RecordModel, held: Held): readonly Html[] => {
  const people = linesOf(told, peopleIn);
  const papers = linesOf(told, papersIn);
  return [
    html`<h3>By person</h3>`,
    people.length === 0
      ? html`<p class="none">Nobody is named in an entry.</p>`
      : table('Person', people, held),
    html`<h3>By submission and other papers</h3>`,
    papers.length === 0
      ? html`<p class="none">No entry names a paper.</p>`
      : table('Paper', papers, held),
    html`<h3>Glossary</h3>`,
    html`<dl>
      ${GLOSSARY.map(
        ([word, means]) =>
          html`<div>
            <dt>${word}</dt>
            <dd>${means}</dd>
          </div>`,
      )}
    </dl>`,
  ];
};
