import { longDay, longTime } from '#shared/dates.ts';
import { counted } from '#shared/plural.ts';
import { html, type Html } from '../../record/html.ts';
import { contact, letterHead, signatures } from './letter-parts.ts';
import { recordedOf, type LetterSource } from './letter-source.ts';

const packLines = ({ departure }: LetterSource): Html =>
  departure.packs.length === 0
    ? html`<p>
        The pack that this note is in. Its own hash cannot stand inside it: the office has it, and
        gives it with the fingerprint.
      </p>`
    : html`<dl>
        ${departure.packs.map(
          ({ name, madeAt, partial, checkpoint, tagManifestSha256 }) =>
            html`<div>
              <dt>${partial ? 'PARTIAL pack' : 'Pack'}</dt>
              <dd>
                <p>${name}</p>
                <p>
                  Made ${longTime(madeAt)}. Checkpoint ${checkpoint.code},
                  ${counted(checkpoint.acts, 'act')}.
                </p>
                <p class="hash">SHA-256 of tagmanifest-sha256.txt: ${tagManifestSha256}</p>
              </dd>
            </div>`,
        )}
      </dl>`;

/** What was delivered to the records officer, how to check it, and their receipt. */
export const deliveryNote = (source: LetterSource): Html => {
  const receipts = recordedOf(source, 'receipt');
  return html`${letterHead('Delivery note', source)}
    <p>For the Departmental Records Officer: ${contact(source)}.</p>
    <h2>What is delivered</h2>
    ${packLines(source)}
    <h2>How to check it</h2>
    <p>
      START HERE.html in the pack says how, with tools that are on most machines. Compare the
      fingerprint of the key with this one, by voice or on paper:
    </p>
    <p class="hash">${source.fingerprint}</p>
    <h2>Receipt</h2>
    ${
      receipts.length === 0
        ? html`<p class="none">
            Not received yet. Until it is, the office keeps everything that is in the pack.
          </p>`
        : receipts.map(
            ({ by, on, reference, compared }) =>
              html`<p>
                Received by ${by},
                ${longDay(on)}${reference === '' ? '' : `, reference ${reference}`}. The fingerprint
                was ${compared ? '' : 'not '}compared.
              </p>`,
          )
    }
    ${signatures('Delivered by', 'Received by')}`;
};
