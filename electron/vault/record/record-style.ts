/**
 * How the record and every page of a pack look, on the screen and in print. Black on white; no colour
 * carries meaning, so a black and white copy says the same.
 */
export const RECORD_STYLE = `
:root { color-scheme: light; --ink: #14171a; --soft: #474e57; --line: #c3c9d0; --firm: #6a737d; }
* { box-sizing: border-box; }
html { font: 400 11pt/1.55 "Segoe UI", -apple-system, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, "Segoe UI Emoji", "Apple Color Emoji", "Noto Color Emoji", sans-serif; color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%; }
body { margin: 0; overflow-wrap: break-word; }
.banner { margin: 0; padding: 7px 16px; text-align: center; font-weight: 600; font-size: 9.5pt; letter-spacing: .08em; border-bottom: 1px solid var(--line); }
.banner.end { margin-top: 48px; border-bottom: 0; border-top: 1px solid var(--line); }
.demo { margin: 0; padding: 7px 16px; text-align: center; font-weight: 600; background: #eef0f2; }
main { max-width: 46rem; margin: 0 auto; padding: 40px 24px 8px; }
h1, h2, h3, h4 { line-height: 1.25; font-weight: 600; text-wrap: balance; }
h1 { font-size: 23pt; margin: 0 0 10px; letter-spacing: -.01em; }
h2 { font-size: 16pt; margin: 52px 0 16px; padding-bottom: 6px; border-bottom: 2px solid var(--ink); }
h2.plain { font-size: 11pt; margin: 26px 0 4px; padding: 0; border: 0; }
h3 { font-size: 13pt; margin: 34px 0 8px; }
h4 { font-size: 11.5pt; margin: 0 0 3px; }
p { margin: 0 0 9px; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.owner { color: var(--soft); margin-bottom: 28px; }
.subtitle { font-size: 14pt; color: var(--soft); margin-bottom: 26px; }
.lead { margin: 0 0 18px; }
.meta, caption { color: var(--soft); font-size: 9.5pt; }
.meta { margin: 0 0 8px; }
.basis { border: 1px solid var(--firm); border-radius: 3px; padding: 0 5px; white-space: nowrap; margin: 0 2px; }
.marking { font-weight: 600; letter-spacing: .04em; }
.cite { white-space: nowrap; font-variant-numeric: tabular-nums; }
.none { color: var(--soft); }
.hash { font-family: Consolas, "Liberation Mono", Menlo, monospace; font-size: 8.5pt; overflow-wrap: anywhere; }
.mark { border: 1px solid var(--firm); border-radius: 2px; font-size: 7.5pt; line-height: 1; padding: 0 3px; margin: 0 1px; white-space: nowrap; unicode-bidi: isolate; }
.closing { margin-top: 40px; }
dl { margin: 0 0 12px; }
dl > div { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 18px; padding: 3px 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd > :last-child { margin-bottom: 0; }
blockquote { margin: 2px 0 9px; padding: 1px 0 1px 14px; border-left: 3px solid var(--firm); }
blockquote p { margin-bottom: 3px; }
blockquote footer { color: var(--soft); font-size: 9.5pt; }
article.told { margin: 0 0 22px; padding: 14px 0 2px; border-top: 1px solid var(--line); }
article.full { margin: 0 0 30px; }
article.full > h3, article.full > h2 { border-top: 1px solid var(--firm); border-bottom: 0; padding-top: 12px; margin-bottom: 4px; }
.ref { font-variant-numeric: tabular-nums; margin-right: 6px; }
.overtaken, .link { padding-left: 14px; border-left: 3px double var(--ink); }
.overtaken { font-weight: 600; }
.accounts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 8px 20px; margin: 2px 0 9px; }
.accounts > div { border-top: 2px solid var(--firm); padding-top: 4px; }
.by { font-weight: 600; margin-bottom: 2px; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; line-height: 1.45; margin: 6px 0 18px; font-variant-numeric: tabular-nums; }
caption { text-align: left; padding-bottom: 4px; }
th, td { text-align: left; vertical-align: top; padding: 5px 12px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; border-bottom-color: var(--firm); overflow-wrap: normal; }
th[scope=rowgroup] { padding-top: 14px; }
th.when { width: 8.5rem; }
th.who { width: 7.5rem; }
th.entry { width: 6.5rem; }
.who td:first-child { width: 14rem; }
.talk th:first-child { width: 4rem; }
.talk th:nth-child(2) { width: 10rem; }
td > :last-child { margin-bottom: 0; }
pre { margin: 4px 0 12px; padding: 10px 12px; border: 1px solid var(--line); font: 9pt/1.5 Consolas, "Liberation Mono", Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
code { font-family: Consolas, "Liberation Mono", Menlo, monospace; font-size: .95em; }
ul, ol { margin: 0 0 12px; padding-left: 22px; }
li { margin-bottom: 4px; }
nav ol { padding-left: 22px; margin-top: 22px; }
@media (max-width: 40rem) { dl > div { grid-template-columns: 1fr; } }
@media print {
  html { font-size: 10pt; }
  h1 { font-size: 21pt; } h2 { font-size: 14pt; } h3 { font-size: 11.5pt; }
  main { max-width: none; padding: 0; }
  .printed .banner { display: none; }
  .banner, .demo { margin-bottom: 14px; }
  .banner.end { margin-bottom: 0; }
  h2, h3, h4, caption, thead { break-after: avoid; }
  h2, h3, h4 { break-inside: avoid; }
  h4 + .meta, .marking, .lead, .lead + .meta, .overtaken, .link { break-after: avoid; }
  .lead, .overtaken, .link, article.told > :first-child { break-inside: avoid; }
  blockquote, tr, li, pre, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  p { orphans: 3; widows: 3; }
  .front { break-after: page; }
  #annex, #assurance { break-before: page; }
  a { text-decoration: none; }
}
`.trim();

/** A text as CSS writes it; the banner holds nothing else. */
const cssText = (text: string): string => `"${text.replaceAll(/["\\\n]/g, '')}"`;

/** The marking at the top and bottom of each printed page, and its number, where a browser prints it. */
export const pageBannerStyle = (banner: string): string => `
@page {
  size: A4;
  margin: 22mm 18mm;
  @top-center { content: ${cssText(banner)}; font: 600 9pt "Segoe UI", Arial, sans-serif; letter-spacing: .08em; }
  @bottom-center { content: ${cssText(banner)}; font: 600 9pt "Segoe UI", Arial, sans-serif; letter-spacing: .08em; }
  @bottom-right { content: counter(page) " of " counter(pages); font: 8pt "Segoe UI", Arial, sans-serif; }
}
`;
