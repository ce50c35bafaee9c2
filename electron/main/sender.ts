/** What is known of who sends a message to main. */
export interface Sender {
  readonly sender: { readonly id: number; readonly mainFrame: unknown };
  readonly senderFrame: { readonly url: string; readonly origin: string } | null;
}

interface Trusted {
  /** The id of the one window's contents; null while there is none. */
  readonly contents: () => number | null;
  /** The origins of our own pages. */
  readonly origins: readonly string[];
}

/**
 * Whether a message comes from the top frame of our own window, showing our own page.
 *
 * All three are asked: an embedded frame shares the window's id, another window may show our
 * origin, and a window of ours that was led elsewhere would keep its id.
 */
export const isTrusted = (event: Sender, { contents, origins }: Trusted): boolean =>
  event.senderFrame !== null &&
  event.sender.id === contents() &&
  event.senderFrame === event.sender.mainFrame &&
  origins.includes(originOf(event.senderFrame.url));

// `URL.origin` is `null` for schemes of our own, so it is put together here.
const originOf = (url: string): string => {
  if (!URL.canParse(url)) return '';
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
};
