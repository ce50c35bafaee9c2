import { utf8 } from './bytes.ts';

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, '\\$&');

const pageText = (title: string, page: number, pages: number): string =>
  [
    'BT /F1 20 Tf 72 760 Td',
    `(${escaped(title)}) Tj`,
    '/F1 11 Tf 0 -40 Td',
    '(A made-up paper of the sample office. Nothing in it is real.) Tj',
    `0 -660 Td (Page ${page} of ${pages}) Tj ET`,
  ].join('\n');

/** A plain PDF of so many pages, each with the title. */
export const paperPdf = (title: string, pages: number): Uint8Array => {
  const first = 4;
  const kids = Array.from({ length: pages }, (_, index) => `${first + index * 2} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...kids.flatMap((_kid, index) => {
      const text = pageText(title, index + 1, pages);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
        `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
      ];
    }),
  ];
  let written = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = written.length;
    written += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return utf8(
    `${written}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${written.length}\n%%EOF\n`,
  );
};
