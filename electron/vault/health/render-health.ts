import { longTime } from '#shared/dates.ts';
import { HEALTH_WORDS, type HealthReport } from '#shared/words/health.ts';
import { page } from '../packs/page.ts';
import { html } from '../record/html.ts';

/** What the report is called, as a title and as a file. */
export const HEALTH_TITLE = 'Health report';

/** Nothing that is recorded stands in it, so that it bears no marking but OFFICIAL. */
export const healthStanding = (demo: boolean) => ({ banner: 'OFFICIAL', demo, partial: null });

/** The health report as a self-contained page; `printed` where whoever prints it sets the marking. */
export const renderHealth = (
  { at, app, checks }: HealthReport,
  { demo, printed }: { readonly demo: boolean; readonly printed: boolean },
): string =>
  page({
    title: HEALTH_TITLE,
    standing: healthStanding(demo),
    printed,
    body: html`<h1>${HEALTH_TITLE}</h1>
      <p class="subtitle">Daybook ${app}, ${longTime(at)}</p>
      <p>
        How the vault of this laptop is. Nothing of what is recorded in it is said here, so that
        this page may be shown to IT support.
      </p>
      <table>
        <caption>
          What was looked at
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How it is</th>
            <th scope="col">What was found</th>
            <th scope="col">What to do</th>
          </tr>
        </thead>
        <tbody>
          ${checks.map(
            ({ what, found, state, next }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td>${HEALTH_WORDS[state]}</td>
                <td>${found}</td>
                <td>${next === '' ? 'Nothing' : next}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
