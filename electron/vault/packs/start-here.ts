import { longDay, longTime } from '#shared/dates.ts';
import { html } from '../record/html.ts';
import type { RecordSource } from '../record/record-source.ts';
import { page } from './page.ts';

interface StartHere {
  readonly source: RecordSource;
  readonly banner: string;
  readonly person: string;
  readonly leavesOn: string;
  readonly fingerprint: string;
  readonly signer: string;
}

/** The first page of a pack: what it is, what is in it, and how to check it without Daybook. */
export const startHere = ({
  source,
  banner,
  person,
  leavesOn,
  fingerprint,
  signer,
}: StartHere): string =>
  page({
    title: `Start here: Daybook pack of ${person}`,
    banner,
    demo: source.demo,
    body: html`<h1>Start here</h1>
      <p class="lead">
        The pack of ${person}, who leaves on ${longDay(leavesOn)}: ${source.tenure.post},
        ${source.office.department}.
      </p>
      <p>
        Made on ${longTime(source.madeAt)} by ${source.compiledBy} for the Departmental Records
        Officer. Everything in it opens without Daybook: HTML, PDF, CSV, JSON, plain text and the
        original files.
      </p>
      <p>
        These are public records and belong to the Crown (¶5). The office keeps its own copy until
        the receipt for this pack is recorded.
      </p>
      <h2>What is in it</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Folder</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>data/record</td>
            <td>Decisions and significant information on non-corporate channels: HTML and PDF</td>
          </tr>
          <tr>
            <td>data/log</td>
            <td>Every entry as a table (CSV), as data (JSON), and each as a note for the record</td>
          </tr>
          <tr>
            <td>data/evidence</td>
            <td>
              For each chat: a transcript, its messages as a table, the original files and
              attachments
            </td>
          </tr>
          <tr>
            <td>data/registers</td>
            <td>
              People, devices, channels, chats, looks, imports and filings, and a sheet for loading
              into the records system. A cell that a spreadsheet would take for a formula begins
              with an apostrophe
            </td>
          </tr>
          <tr>
            <td>data/journal</td>
            <td>
              Who did what when, signed by each member: journal.jsonl, the checkpoint and the public
              keys
            </td>
          </tr>
          <tr>
            <td>data/policy</td>
            <td>The guidance that was applied, in words and as data</td>
          </tr>
        </tbody>
      </table>
      <h2>How to check it</h2>
      <p>In a terminal, in the folder that holds bagit.txt. First, that no file was changed:</p>
      <blockquote>
        <p>
          <code>sha256sum -c --strict manifest-sha256.txt</code><br /><code
            >sha256sum -c --strict tagmanifest-sha256.txt</code
          >
        </p>
      </blockquote>
      <p>On Windows, in PowerShell; it prints nothing where all is well:</p>
      <blockquote>
        <p>
          <code
            >Get-Content manifest-sha256.txt | ForEach-Object { $h, $f = $_ -split ' ', 2; if
            ((Get-FileHash -LiteralPath $f).Hash -ne $h) { $f } }</code
          >
        </p>
      </blockquote>
      <p>Second, who signed it. On Linux and macOS, and on Windows in a command prompt:</p>
      <blockquote>
        <p>
          <code
            >ssh-keygen -Y verify -f data/journal/allowed_signers -I ${signer} -n daybook-pack -s
            tagmanifest-sha256.txt.sig &lt; tagmanifest-sha256.txt</code
          >
        </p>
      </blockquote>
      <p>
        Third, compare the fingerprint of the key with the one that the office gave you by another
        way, on paper or by telephone. Without that, a pack that was wholly made again would look as
        good:
      </p>
      <blockquote>
        <p><code>${fingerprint}</code></p>
      </blockquote>
      <p>
        An added file is not seen by sha256sum: bag-info.txt states in Payload-Oxum how many bytes
        and files there are in data. Any BagIt 1.0 checker (RFC 8493) does all of this at once, and
        so does Daybook.
      </p>
      <p class="meta">
        Journal at the time of making: ${source.checkpoint.acts} acts, checkpoint
        ${source.checkpoint.code}.
      </p>`,
  });
