import { longDay } from '#shared/dates.ts';
import { html, type Html } from '../../record/html.ts';
import { contact, letterHead } from './letter-parts.ts';
import type { LetterSource } from './letter-source.ts';

const code = ({ isPrincipal }: LetterSource): Html =>
  isPrincipal
    ? html`<li>
        The Ministerial Code asks you to give back what you hold of the government’s: papers, and
        what stands in your channels. Cabinet papers go to the Cabinet Office. The Code also says
        how you may see your papers again later (¶27).
      </li>`
    : html`<li>
        The code of your post and your contract go on to bind you in what you learnt here. Papers,
        passes and devices of the department are given back (¶27).
      </li>`;

/** The reminder of ¶27 to whoever leaves: what they hold, what they must not do, what they are asked. */
export const reminderLetter = (source: LetterSource): Html => {
  const { departure, office, chats } = source;
  const timed = chats.filter(({ timerHours }) => timerHours !== null);
  return html`${letterHead('Reminder on leaving', source)}
    <p>
      You leave on ${longDay(departure.leavesOn)}. This is to remind you of what you owe for the
      messages about government business that are in your own channels, and to say what your office
      asks of you before you go.
    </p>
    <h2>What you hold</h2>
    <ul>
      <li>
        Messages about government business are the Crown’s, on whatever device or account they are.
        You hold them for ${office.department} (¶5).
      </li>
      <li>
        They can be asked for, also after you have left: by a request for information, a court or an
        inquiry. You may be asked to search again. Destroying or hiding what a request covers may be
        a crime (¶28).
      </li>
      ${code(source)}
      <li>
        What is personal, of your party or of your constituency stays yours. Your office takes in
        only what is about government business (¶18).
      </li>
    </ul>
    <h2>Until it has been captured</h2>
    <ul>
      <li>Delete nothing, and leave no group, before your office has looked at it (¶23).</li>
      <li>
        Do not wipe, reset or hand in a device before the records officer has released it (¶23).
      </li>
      ${
        timed.length === 0
          ? html`<li>Do not set a timer on a chat: timers must not cost the record (¶24).</li>`
          : html`<li>
              Messages disappear by timer in ${timed.map(({ name }) => name).join(', ')}. Let your
              office look there first, and switch the timers off where you can (¶24).
            </li>`
      }
    </ul>
    <h2>What you are asked</h2>
    <ol>
      <li>Go through your chats and devices with your office: the last review (¶23).</li>
      <li>Leave the official groups once they have been captured, or let them be left for you.</li>
      <li>Give back devices, passes and papers, with the PIN of each device.</li>
      <li>
        Sign the statement that goes with this letter, to the best of your knowledge. You may refuse
        parts of it; it then says so.
      </li>
    </ol>
    <p>Questions, now and later: ${contact(source)}.</p>`;
};
