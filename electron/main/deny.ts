import type { Session, WebContents } from 'electron';

/** Putting text the person copied on the clipboard; everything else a page may ask is refused. */
const PERMITTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Refuses what pages may ask of a session: permissions, devices, the screen, downloads. */
export const denySession = (session: Session, onDenied: (what: string) => void): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const permitted = PERMITTED.has(permission);
    if (!permitted) onDenied(permission);
    answer(permitted);
  });
  session.setPermissionCheckHandler((_contents, permission) => PERMITTED.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    onDenied('display-media');
    answer({});
  });
  session.on('will-download', (event) => {
    onDenied('download');
    event.preventDefault();
  });
};

interface ContentsDeps {
  /** The pages a window of ours may load again, such as at a reload. */
  readonly isOwnPage: (url: string) => boolean;
  readonly onDenied: (what: string) => void;
}

/** Refuses what a page may try with its window: going elsewhere, opening others, embedding. */
export const denyContents = (
  contents: WebContents,
  { isOwnPage, onDenied }: ContentsDeps,
): void => {
  contents.setWindowOpenHandler(() => {
    onDenied('window-open');
    return { action: 'deny' };
  });
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && isOwnPage(details.url)) return;
    onDenied('navigate');
    details.preventDefault();
  });
  contents.on('will-navigate', (details) => {
    if (!isOwnPage(details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    onDenied('redirect');
    details.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    onDenied('webview');
    event.preventDefault();
  });
};
