import { escapeText, type Html } from '../record/html.ts';
import { RECORD_STYLE } from '../record/record-style.ts';

interface Page {
  readonly title: string;
  readonly banner: string;
  readonly demo: boolean;
  readonly body: Html;
}

/** A self-contained page in the manner of the record: no script, no request. */
export const page = ({ title, banner, demo, body }: Page): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeText(title)}</title>
<style>
${RECORD_STYLE}
</style>
</head>
<body>
<p class="banner">${banner}</p>
${demo ? '<p class="demo">DEMO: made up for trying Daybook out. Nothing here is real.</p>' : ''}
<main>
${body.html}
</main>
<p class="banner end">${banner}</p>
</body>
</html>
`;
