import { longDay, shortTime } from '#shared/dates.ts';
import { html, paragraphs, type Html } from '../../record/html.ts';
import { STATEMENT_WORDS } from '#shared/words/departure-step.ts';
import { letterHead, signatures } from './letter-parts.ts';
import { recordedOf, type LetterSource } from './letter-source.ts';

const said = (text: string, none: string): readonly Html[] =>
  text === '' ? [html`<p class="none">${none}</p>`] : paragraphs(text);

const reviewed = ({ chats, channels, departure }: LetterSource): Html => {
  if (chats.length === 0) return html`<p class="none">No chat of the leaver is on record.</p>`;
  const stepOf = (chat: string) =>
    departure.steps.find(({ kind, of }) => kind === 'review' && of === chat);
  return html`<table>
    <caption>
      Chats that the office knows of, and how far each was looked at
    </caption>
    <thead>
      <tr>
        <th scope="col">Chat</th>
        <th scope="col">Channel</th>
        <th scope="col">Last message held</th>
        <th scope="col">Last review</th>
      </tr>
    </thead>
    <tbody>
      ${chats.map(
        ({ id, name, channel, lastMessageAt }) =>
          html`<tr>
            <td>${name}</td>
            <td>${channels.get(channel) ?? ''}</td>
            <td>${lastMessageAt === null ? 'none' : shortTime(lastMessageAt)}</td>
            <td>${stepOf(id)?.says ?? ''}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
};

/** The statement of the leaver, to the best of their knowledge; refused in part where it was. */
export const statementLetter = (source: LetterSource): Html => {
  const [statement] = recordedOf(source, 'statement');
  const { personName } = source.departure;
  return html`${letterHead('Statement on leaving', source)}
    <p>
      To the best of my knowledge, this says which channels I used for government business, what was
      searched and handed over, and what could not be (¶27, ¶28).
    </p>
    ${
      statement
        ? html`<p>
            <strong>${STATEMENT_WORDS[statement.outcome]}</strong>, ${longDay(statement.on)}.
          </p>`
        : html`<p class="none">Not made yet.</p>`
    }
    <h2>What was searched</h2>
    ${said(statement?.searched ?? '', 'Not said.')}
    <h2>What could not be searched, and why</h2>
    ${said(statement?.notSearched ?? '', 'Not said.')}
    <h2>What was refused</h2>
    ${said(statement?.refused ?? '', statement ? 'Nothing.' : 'Not said.')}
    <h2>What the office knows of</h2>
    ${reviewed(source)}
    <h2>What stays with me</h2>
    <p>
      Only what is personal, of my party or of my constituency. What is about government business
      and comes to light later I will tell the department.
    </p>
    ${signatures(personName, 'For the office')}`;
};
