import { longDay } from '#shared/dates.ts';
import { html, type Html } from '../../record/html.ts';
import { HAND_BACK_WORDS } from '#shared/words/departure-step.ts';
import { contact, letterHead, orNone, signatures } from './letter-parts.ts';
import { recordedOf, type LetterSource } from './letter-source.ts';

const OWNED = {
  corporate: 'the department’s',
  'private-managed': 'private, managed',
  'private-unmanaged': 'private, unmanaged',
} as const;

const devicesTable = (source: LetterSource): Html => {
  const { devices } = source;
  if (devices.length === 0) {
    return html`<p class="none">No device of the leaver is on record.</p>`;
  }
  const handed = recordedOf(source, 'hand-back');
  return html`<table>
    <caption>
      Each device, its number and its accounts
    </caption>
    <thead>
      <tr>
        <th scope="col">Device</th>
        <th scope="col">Handed back</th>
        <th scope="col">Number</th>
        <th scope="col">PIN</th>
        <th scope="col">Timers</th>
        <th scope="col">Accounts, and what else</th>
      </tr>
    </thead>
    <tbody>
      ${devices.map(({ id, name, state }) => {
        const one = handed.find(({ of }) => of === id);
        const what = `${name} (${OWNED[state]})`;
        if (!one) {
          return html`<tr>
            <td>${what}</td>
            <td colspan="5" class="none">Not recorded yet.</td>
          </tr>`;
        }
        const { device, number, pin, timers } = HAND_BACK_WORDS;
        return html`<tr>
          <td>${what}</td>
          <td>${device[one.device]}, ${longDay(one.on)}</td>
          <td>${number[one.number]}</td>
          <td>${pin[one.pin]}</td>
          <td>${timers[one.timers]}</td>
          <td>${one.note}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
};

const groupsList = ({ departure }: LetterSource): Html => {
  const groups = departure.steps.filter(({ kind }) => kind === 'group');
  return groups.length === 0
    ? html`<p class="none">No official group of the leaver is on record.</p>`
    : html`<ul>
        ${groups.map(
          ({ name, state, says }) =>
            html`<li>
              ${name ?? ''}: ${state === 'done' ? 'removed' : 'not removed yet'}. ${says}
            </li>`,
        )}
      </ul>`;
};

/** The hand-back and return list: devices, numbers, accounts, groups, papers. */
export const handBackLetter = (source: LetterSource): Html => {
  const wiping = recordedOf(source, 'no-wipe').filter(({ outcome }) => outcome === 'done');
  const [returns] = recordedOf(source, 'returns');
  return html`${letterHead('Hand-back and return list', source)}
    <p>
      <strong
        >IT: do not wipe a device that is named here before the records officer releases it.</strong
      >
      ${wiping.length === 0 ? 'It is not recorded that IT has been told.' : `IT was told ${longDay(wiping[0]?.on ?? source.today)}.`}
    </p>
    <h2>Devices</h2>
    ${devicesTable(source)}
    <h2>Official groups</h2>
    ${groupsList(source)}
    <h2>Papers, passes and other things</h2>
    ${
      returns?.outcome === 'done'
        ? html`<p>Returned, ${longDay(returns.on)}.</p>
            ${orNone(returns.note, 'Nothing more was noted.')}`
        : orNone(returns?.note ?? '', 'Not recorded yet.')
    }
    <p>Later enquiries: ${contact(source)}.</p>
    ${signatures(source.departure.personName, 'For the office', 'For IT')}`;
};
