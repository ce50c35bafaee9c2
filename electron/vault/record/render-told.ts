import { dayOf, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import type { Pointer } from '#shared/words/entry.ts';
import { html, paragraphs, type Html } from './html.ts';
import { BASIS_WORDS, SAID_WORDS, toldTime } from './record-words.ts';
import { OUTCOME_WORDS, POINTER_WORDS } from '#shared/entry-words.ts';
import { cite, citedText, joined, term, termList, type Held } from './terms.ts';
import type { ToldEntry } from './told.ts';

/** Where the formal papers are, in one line. */
export const pointersText = (pointers: readonly Pointer[]): string =>
  inSentence(
    pointers.map(({ kind, reference }) => `${POINTER_WORDS[kind]} ${reference}`).join('; '),
  );

const inSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** The exact words, where held, with who said them and when. */
export const exactWords = ({ entry }: ToldEntry): Html | null =>
  entry.exactWords === ''
    ? null
    : html`<blockquote>
        ${paragraphs(entry.exactWords)}
        <footer>
          ${joined(', ', entry.decidedBy?.name ?? '', toldTime(entry.madeAt, entry.madeZone))}
        </footer>
      </blockquote>`;

/** Accounts that differ, side by side: the record takes neither part. */
export const accountsOf = ({ entry }: ToldEntry): Html | null =>
  entry.accounts.length === 0
    ? null
    : html`<div class="accounts">
        ${entry.accounts.map(
          ({ by, says }) =>
            html`<div>
              <p class="by">${by}</p>
              ${paragraphs(says)}
            </div>`,
        )}
      </div>`;

/** What came after: reversals and supersessions of this entry, told as such. */
export const afterwards = ({ overtaken }: ToldEntry, held: Held): readonly Html[] =>
  overtaken.map((one) => html`<p class="overtaken">${citedText(one, held)}</p>`);

const metaOf = ({ entry, channel, chat }: ToldEntry, held: Held): Html =>
  html`<p class="meta">
    ${cite(entry.reference, held)} <span class="basis">${BASIS_WORDS[entry.basis]}</span>
    ${joined(
      ' · ',
      toldTime(entry.madeAt, entry.madeZone),
      entry.decidedBy?.name ?? 'by whom: not known',
      joined(', ', channel, chat),
    )}
  </p>`;

const advisedText = ({ entry }: ToldEntry): string =>
  joined('\n\n', entry.advised, pointersText(entry.pointers));

const QUOTED_AT_MOST = 4;

/** Where nobody picked out the exact words, the messages themselves say them. */
const quoted = ({ evidence }: ToldEntry): readonly Html[] => {
  const more = evidence.length - QUOTED_AT_MOST;
  return [
    ...evidence.slice(0, QUOTED_AT_MOST).map(
      ({ text, sender, at, attachments }) =>
        html`<blockquote>
          ${paragraphs(text)}
          <footer>
            ${joined(', ', sender ?? '', longTime(at), ...attachments.map(({ name }) => `with ${name}`))}
          </footer>
        </blockquote>`,
    ),
    ...(more > 0
      ? [html`<p class="meta">And ${counted(more, 'message')} more in the annex.</p>`]
      : []),
  ];
};

/** What was decided or said: the outcome, the exact words where held, and the accounts where they differ. */
const decided = (told: ToldEntry): readonly Html[] => {
  const { outcome, kind, exactWords: picked, accounts } = told.entry;
  const words = [picked === '' ? quoted(told) : [exactWords(told)], accountsOf(told)].flat();
  const none = words.every((part) => part === null) && accounts.length === 0;
  const notHeld = none && kind !== 'incident-stub' ? ['The exact words are not held.'] : [];
  // The heading says it already of a steer.
  const outcomes = outcome && OUTCOME_WORDS[outcome] !== SAID_WORDS[kind] ? [outcome] : [];
  const said = [...outcomes.map((one) => `${OUTCOME_WORDS[one]}.`), ...notHeld].join(' ');
  return [...(said === '' ? [] : [html`<p>${said}</p>`]), ...words.filter((part) => part !== null)];
};

/** When the office learnt of it, where that was not on the day it was made. */
const learntLater = ({ entry: { madeAt, madeZone, learntAt } }: ToldEntry): string =>
  dayOf(madeAt, madeZone) === dayOf(learntAt, madeZone) ? '' : longTime(learntAt);

/** One entry told in order: asked, advised, decided, conditions, who was told, what followed. */
export const renderTold = (told: ToldEntry, held: Held): Html => {
  const { entry, links } = told;
  return html`<article class="told">
    <h4>${entry.title}</h4>
    ${metaOf(told, held)} ${links.map((link) => html`<p class="link">${citedText(link, held)}</p>`)}
    ${termList([
      term('Asked', entry.asked),
      term('Advised', advisedText(told)),
      term(SAID_WORDS[entry.kind], decided(told)),
      term('Learnt by the office', learntLater(told)),
      term('Reason', entry.reason),
      term('Conditions', entry.conditions),
      term('Told to', entry.toldTo),
      term('Acted on', entry.actedOn),
      term('What followed', entry.whatFollowed),
    ])}
    ${afterwards(told, held)}
  </article>`;
};
