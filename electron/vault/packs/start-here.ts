import { longDay, longTime } from '#shared/dates.ts';
import { numberText } from '#shared/plural.ts';
import { html, type Html } from '../record/html.ts';
import type { RecordModel } from '../record/model.ts';
import { ownerText } from '../record/render-front.ts';
import { checkCommands } from './check-commands.ts';
import type { EvidenceTally } from './evidence-tally.ts';
import type { PackAbout } from './pack-about.ts';
import { page } from './page.ts';

const CONTENTS: readonly (readonly [folder: string, what: string])[] = [
  [
    'data/record',
    'Decisions and significant information on non-corporate channels: to read first. HTML and PDF, and the data behind them (CSV, JSON)',
  ],
  ['data/log', 'Every entry as a table (CSV), as data (JSON), and each as a note for the record'],
  [
    'data/evidence',
    'For each chat: a transcript, its messages as a table, the original files and attachments. What was in a zip stands unpacked, beside a listing with the hash of the zip',
  ],
  [
    'data/letters',
    'Reminder to the leaver, statement, hand-back and return list, delivery note: as they stood',
  ],
  [
    'data/registers',
    'People, members, devices, channels, chats, looks, imports, filings and evidence, and import-sheet.csv for loading into the records system',
  ],
  [
    'data/journal',
    'Who did what when, signed by each member: journal.jsonl, the checkpoint, and the public keys',
  ],
  ['data/policy', 'The guidance that was applied, in words and as data'],
];

const contents = html`<table>
  <thead>
    <tr>
      <th scope="col" class="when">Folder</th>
      <th scope="col">What is in it</th>
    </tr>
  </thead>
  <tbody>
    ${CONTENTS.map(
      ([folder, what]) =>
        html`<tr>
          <td>${folder}</td>
          <td>${what}</td>
        </tr>`,
    )}
  </tbody>
</table>`;

const notSaid = (tally: EvidenceTally, count: number): string =>
  tally.another ? 'not said' : numberText(count);

/** What of each chat is in the pack, and what stayed in the vault, and why. */
const evidenceOf = (tallies: readonly EvidenceTally[]): Html =>
  tallies.length === 0
    ? html`<p>The vault holds no chat of this tenure, so there is no evidence here.</p>`
    : html`<table>
        <caption>
          Messages and original files of each chat
        </caption>
        <thead>
          <tr>
            <th scope="col">Chat</th>
            <th scope="col">Here</th>
            <th scope="col">Stayed: outside the tenure</th>
            <th scope="col">Left out: not government business (¶18)</th>
            <th scope="col">Originals here</th>
            <th scope="col">Originals that stayed</th>
          </tr>
        </thead>
        <tbody>
          ${tallies.map(
            (tally) =>
              html`<tr>
                <td>${tally.chat}${tally.another ? ' (another principal’s)' : ''}</td>
                <td>
                  ${numberText(tally.here)}${
                    tally.resting > 0 && !tally.another
                      ? `, of which ${numberText(tally.resting)} from outside the tenure`
                      : ''
                  }
                </td>
                <td>${notSaid(tally, tally.outside)}</td>
                <td>${notSaid(tally, tally.notBusiness)}</td>
                <td>${notSaid(tally, tally.originals)}</td>
                <td>${notSaid(tally, tally.originalsStayed)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;

const command = (text: string): Html => ({ html: html`<pre><code>${text}</code></pre>`.html });

/** The first page of a pack: what it is, what is in it, and how to check it without Daybook. */
export const startHere = (
  model: RecordModel,
  about: PackAbout,
  tallies: readonly EvidenceTally[],
): string => {
  const { source, standing } = model;
  const { person, post, leavesOn, talk, until, fingerprint, signer, checkpoint, partial } = about;
  const { sha256sum, powershell, sshKeygen, sshKeygenWindows } = checkCommands(signer);
  return page({
    title: `Start here: ${partial === null ? '' : 'PARTIAL '}Daybook pack of ${person}`,
    standing,
    body: html`<p class="owner">${ownerText(model)}</p>
      <h1>Start here</h1>
      <p class="subtitle">
        The pack of ${person}, who leaves on ${longDay(leavesOn)}: ${post},
        ${source.office.department}
      </p>
      <p>
        Made on ${longTime(source.madeAt)} by ${source.compiledBy} for the Departmental Records
        Officer. Everything in it opens without Daybook: HTML, PDF, CSV, JSON, plain text and the
        files as they came. These are public records and belong to the Crown. The office keeps its
        own copy until the receipt for this pack is recorded.
      </p>
      <h2>What is in it</h2>
      ${contents}
      <h3>The evidence, and what of it is not here</h3>
      <p>
        The evidence is the talk of the tenure, from ${longDay(talk.from)} to
        ${until === null ? longDay(talk.to) : longTime(until)}, and what its entries rest on
        whenever that was said, which is marked. The rest is another time in office and stayed in
        the vault. An original stayed whole where it also holds such talk: it is named, with its
        hash, under originals. An original that is here is as it came: it still has the lines that a
        transcript leaves out.
      </p>
      ${evidenceOf(tallies)}
      <p>
        In the CSV tables a text that a spreadsheet would take for a formula has an apostrophe
        before it; the JSON beside it has the text as it is. File names were made plain; the names
        as they came stand in the tables and listings.
      </p>
      <h2>How to check it</h2>
      <p>
        Three checks, with tools that come with the computer. Open a terminal in the folder that
        holds bagit.txt.
      </p>
      <h3>1. No file was changed or lost</h3>
      <p>On Linux and macOS. Each file is named only where something is wrong:</p>
      ${command(sha256sum)}
      <p>On Windows, in PowerShell. It prints the name of each file that differs, and then Done:</p>
      ${command(powershell)}
      <p>
        Neither sees a file that was added: bag-info.txt says under Payload-Oxum how many bytes and
        files there are in data. Any checker of BagIt 1.0 (RFC 8493) does all of this at once.
      </p>
      <h3>2. The list itself was signed by the office</h3>
      <p>On Linux and macOS:</p>
      ${command(sshKeygen)}
      <p>On Windows, in a command prompt (cmd), not PowerShell:</p>
      ${command(sshKeygenWindows)}
      <p>It says “Good "daybook-pack" signature”, and the fingerprint of the key.</p>
      <h3>3. The key is the office’s</h3>
      <p>
        Compare that fingerprint with the one that the office gave you by another way, on paper or
        by telephone. Without this a pack that was wholly made again, and signed with another key,
        would look as good. This pack says of itself that it is:
      </p>
      ${command(fingerprint)}
      <p class="meta">
        Journal when this was made: ${checkpoint.acts} acts, checkpoint ${checkpoint.code}.
      </p>`,
  });
};
