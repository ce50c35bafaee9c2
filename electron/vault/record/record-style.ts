/** How the record looks, on the screen and in print. Black on white, no colour that carries meaning. */
export const RECORD_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font: 11pt/1.5 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #16191d; background: #fff; }
body { margin: 0; }
.banner { text-align: center; font-weight: 600; letter-spacing: .08em; font-size: 9.5pt; padding: 6px 0; border-bottom: 1px solid #b9bfc7; }
.banner.end { border-bottom: 0; border-top: 1px solid #b9bfc7; margin-top: 40px; }
.demo { text-align: center; font-weight: 600; padding: 6px 0; background: #eef0f2; }
main { max-width: 44rem; margin: 0 auto; padding: 32px 24px; }
h1 { font-size: 22pt; line-height: 1.2; font-weight: 600; margin: 0 0 8px; }
h2 { font-size: 15pt; line-height: 1.3; font-weight: 600; margin: 40px 0 12px; padding-top: 12px; border-top: 1px solid #b9bfc7; }
h3 { font-size: 12pt; font-weight: 600; margin: 28px 0 8px; }
h4 { font-size: 11pt; font-weight: 600; margin: 24px 0 4px; }
p { margin: 0 0 8px; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 2px; }
.lead { color: #3c434b; }
.meta { color: #4a525b; font-size: 9.5pt; margin: 0 0 10px; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: 9.5rem 1fr; gap: 4px 16px; margin: 0 0 12px; }
dt { color: #4a525b; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd p:last-child { margin-bottom: 0; }
blockquote { margin: 4px 0 8px; padding: 2px 0 2px 14px; border-left: 3px solid #6a737d; }
blockquote footer { color: #4a525b; font-size: 9.5pt; }
article { margin: 0 0 24px; }
.overtaken { font-weight: 600; }
.mark { border: 1px solid #8a929b; font-size: 8pt; padding: 0 3px; margin: 0 1px; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: 4px 0 16px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid #d5d9de; overflow-wrap: anywhere; }
th { font-weight: 600; border-bottom-color: #8a929b; }
.accounts { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; margin: 4px 0 8px; }
.accounts section { border-top: 2px solid #6a737d; padding-top: 4px; }
ul, ol { margin: 0 0 12px; padding-left: 20px; }
nav ol { list-style: none; padding: 0; }
.cite { font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 40rem) { dl, .accounts { grid-template-columns: 1fr; } }
@page { size: A4; margin: 22mm 18mm; }
@media print {
  html { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  .banner { display: none; }
  h2, h3, h4 { break-after: avoid; }
  blockquote, tr, .meta { break-inside: avoid; }
  .front { break-after: page; }
  a { text-decoration: none; }
}
`.trim();
