import { createSocket } from 'node:dgram';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A place on this machine that a request could reach if anything let it out. */
export interface Listener {
  readonly origin: string;
  readonly port: number;
  readonly udpPort: number;
  /** The paths that were asked for; `tcp` for a bare connection, `udp` for a datagram. */
  readonly seen: ReadonlySet<string>;
  readonly close: () => Promise<void>;
}

/** Listens on the loopback address for HTTP, WebSocket upgrades, bare connections and datagrams. */
export const listenLocally = async (): Promise<Listener> => {
  const seen = new Set<string>();
  const server = createServer((request, response) => {
    seen.add(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('');
  });
  server.on('connection', () => seen.add('tcp'));
  server.on('upgrade', (request, socket) => {
    seen.add(request.url ?? '');
    socket.destroy();
  });
  const datagrams = createSocket('udp4');
  datagrams.on('message', () => seen.add('udp'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => datagrams.bind(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    udpPort: datagrams.address().port,
    seen,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await new Promise<void>((resolve) => datagrams.close(() => resolve()));
    },
  };
};
