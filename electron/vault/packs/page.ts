import { escapeAttribute, type Html } from '../record/html.ts';
import { pageBannerStyle, RECORD_STYLE } from '../record/record-style.ts';
import { bannerAt, markingLine, standingNotes, type Standing } from '../record/standing.ts';

/** What stands around the content of every page that comes out. */
interface PageFrame {
  readonly title: string;
  readonly standing: Standing;
  /** Whether whoever prints it sets the marking of each page, so that the page need not. */
  readonly printed?: boolean;
}

/** A page as far as its content. */
export const pageHead = ({
  title,
  standing,
  printed = false,
}: PageFrame): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeAttribute(title)}</title>
<style>
${RECORD_STYLE}
${printed ? '' : pageBannerStyle(markingLine(standing))}</style>
</head>
<body${printed ? ' class="printed"' : ''}>
${bannerAt('top', standing).html}
${standingNotes(standing)
  .map((note) => note.html)
  .join('\n')}
<main>
`;

/** A page from its content on. */
export const pageTail = ({ standing }: PageFrame): string => `
</main>
${bannerAt('end', standing).html}
</body>
</html>
`;

/** A self-contained page in the manner of the record: no script, no request. */
export const page = ({ body, ...frame }: PageFrame & { readonly body: Html }): string =>
  `${pageHead(frame)}${body.html}${pageTail(frame)}`;
