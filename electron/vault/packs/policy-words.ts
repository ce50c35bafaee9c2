import { longDay } from '#shared/dates.ts';
import type { PolicySet } from '#shared/words/policy.ts';
import { html } from '../record/html.ts';
import type { Standing } from '../record/standing.ts';
import { page } from './page.ts';

/** A policy set in words: every paragraph as Daybook paraphrases it. */
export const policyInWords = (set: PolicySet, standing: Standing): string =>
  page({
    title: set.title,
    standing,
    body: html`<h1>${set.title}</h1>
      <p class="lead">
        In force from ${longDay(set.inForceFrom)}. In Daybook’s own words, by paragraph; the
        guidance itself is what counts.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Paragraph</th>
            <th scope="col">What it says</th>
          </tr>
        </thead>
        <tbody>
          ${set.paragraphs.map(
            ({ number, says }) =>
              html`<tr>
                <td>¶${number}</td>
                <td>${says}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
