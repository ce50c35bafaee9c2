import { escapeAttribute, type Html } from '../record/html.ts';
import { pageBannerStyle, RECORD_STYLE } from '../record/record-style.ts';

/** What stands around the content of every page that comes out. */
export interface PageFrame {
  readonly title: string;
  /** The highest marking of what is on the page. */
  readonly banner: string;
  readonly demo: boolean;
}

const lineOf = ({ banner, demo }: Pick<PageFrame, 'banner' | 'demo'>): string =>
  demo ? `${banner} – DEMO` : banner;

/** A page as far as its content. */
export const pageHead = ({ title, banner, demo }: PageFrame): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeAttribute(title)}</title>
<style>
${RECORD_STYLE}
${pageBannerStyle(lineOf({ banner, demo }))}</style>
</head>
<body>
<p class="banner" role="note" aria-label="Marking">${lineOf({ banner, demo })}</p>
${demo ? '<p class="demo">DEMO: made up for trying Daybook out. Nothing here is real.</p>\n' : ''}<main>
`;

/** A page from its content on. */
export const pageTail = ({ banner, demo }: PageFrame): string => `
</main>
<p class="banner end" role="note" aria-label="Marking">${lineOf({ banner, demo })}</p>
</body>
</html>
`;

/** A self-contained page in the manner of the record: no script, no request. */
export const page = ({ body, ...frame }: PageFrame & { readonly body: Html }): string =>
  `${pageHead(frame)}${body.html}${pageTail(frame)}`;
