// The application's own scheme, guards and printer, without window and vault, so that a test can
// print a page of its choosing.
import { app, protocol, session } from 'electron';
import { declareScheme, serveApp } from '#main/app-protocol.ts';
import { guard } from '#main/guard.ts';
import { createPrinter } from '#main/print.ts';

export type PrintForTest = (page: {
  readonly html: string;
  readonly title: string;
  readonly banner: string;
}) => Promise<string>;

declareScheme(protocol);

const start = (): void => {
  const printer = createPrinter();
  const log = { write: () => undefined, defect: () => '' };
  guard({ app, session: session.defaultSession, log, server: null });
  serveApp(session.defaultSession, { files: Promise.resolve(new Map()), printed: printer.waiting });
  const print: PrintForTest = async (page) =>
    Buffer.from(await printer.pdf(page)).toString('base64');
  Object.assign(globalThis, { print });
};

// Between two pages there is no window.
app.on('window-all-closed', () => undefined);
void app.whenReady().then(start);
