import type { App, Session } from 'electron';
import { denyContents, denySession } from './deny.ts';
import type { Log } from './log.ts';
import { blockNetwork, silenceContents } from './no-network.ts';

interface GuardDeps {
  readonly app: App;
  readonly session: Session;
  readonly log: Log;
  /** The development server, where there is one. */
  readonly server: string | null;
}

/** The origin of the window's pages. */
export const ownOrigin = (server: string | null): string =>
  server === null ? 'app://main' : new URL(server).origin;

/** Puts the network block and every refusal in place, before the first window opens. */
export const guard = ({ app, session, log, server }: GuardDeps): void => {
  const own = ownOrigin(server);
  const isOwnPage = (url: string): boolean => url === own || url.startsWith(`${own}/`);
  const onDenied = (asked: string): void => log.write('denied', { asked });

  blockNetwork(session, {
    origins: server === null ? [] : [own, own.replace('http', 'ws')],
    onRefused: (refusal) => log.write('request refused', { ...refusal }),
  });
  denySession(session, onDenied);
  app.on('web-contents-created', (_event, contents) => {
    silenceContents(contents);
    denyContents(contents, { isOwnPage, onDenied });
  });
};
