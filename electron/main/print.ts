import { randomBytes } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { PRINT_OPTIONS } from './window-options.ts';

interface Page {
  readonly html: string;
  readonly title: string;
  readonly banner: string;
}

/** Prints pages from a hidden window in which no script runs. */
export interface Printer {
  /** The page waiting under a token, for the `app:` scheme to serve. */
  readonly waiting: (token: string) => string | null;
  /** A4 PDF with tags and an outline; the banner and the page number stand on each page. */
  readonly pdf: (page: Page) => Promise<Uint8Array>;
  /** Opens the platform's print dialog; false where nothing was printed. */
  readonly paper: (page: Pick<Page, 'html'>) => Promise<boolean>;
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const LINE =
  'font-family: sans-serif; font-size: 8pt; width: 100%; margin: 0 12mm; display: flex; justify-content: space-between;';

/** What stands at the top of each page. */
const pageHeader = (banner: string): string =>
  `<div style="${LINE}"><span></span><b>${escaped(banner)}</b><span></span></div>`;

/** What stands at the foot of each page. */
const pageFooter = ({ banner, title }: Pick<Page, 'banner' | 'title'>): string =>
  `<div style="${LINE}"><span>${escaped(title)}</span><b>${escaped(banner)}</b>` +
  `<span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`;

/** Inches, as Chromium wants them. */
const MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7 } as const;

/** Prints pages, each from a hidden window without script that is gone afterwards. */
export const createPrinter = (): Printer => {
  const pages = new Map<string, string>();

  const show = async <Made>(
    html: string,
    use: (window: BrowserWindow) => Promise<Made>,
  ): Promise<Made> => {
    const token = randomBytes(16).toString('hex');
    pages.set(token, html);
    const window = new BrowserWindow({ show: false, webPreferences: { ...PRINT_OPTIONS } });
    try {
      await window.loadURL(`app://print/${token}`);
      return await use(window);
    } finally {
      pages.delete(token);
      window.destroy();
    }
  };

  return {
    waiting: (token) => pages.get(token) ?? null,
    pdf: ({ html, title, banner }) =>
      show(html, (window) =>
        window.webContents.printToPDF({
          pageSize: 'A4',
          margins: MARGINS,
          printBackground: true,
          displayHeaderFooter: true,
          headerTemplate: pageHeader(banner),
          footerTemplate: pageFooter({ banner, title }),
          generateTaggedPDF: true,
          generateDocumentOutline: true,
        }),
      ),
    paper: ({ html }) =>
      show(
        html,
        (window) =>
          new Promise<boolean>((resolve) => {
            window.webContents.print({ printBackground: true }, (printed) => resolve(printed));
          }),
      ),
  };
};
