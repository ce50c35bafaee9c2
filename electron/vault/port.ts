import type { MessagePortMain, ParentPort } from 'electron';
import { createClient } from '#shared/contract/client.ts';
import type { Gate } from '#shared/contract/gate.ts';
import { hostContract, PortMessage, type HostClient } from '#shared/contract/host.ts';
import type { Importer } from './imports/process-reader.ts';
import { linkPort, type PortEnd, type PortLink } from '#shared/contract/port.ts';

/** A port of a utility process as one end of a link. */
const endOf = (port: MessagePortMain): PortEnd => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => {
    port.on('message', ({ data }) => listener(data));
    port.start();
  },
});

/** What stands behind the ports, once it is made. */
interface Served {
  /** Answers the window. */
  readonly gate: Gate;
  /** Answers main. */
  readonly keeper: Gate;
  readonly isOpen: () => boolean;
}

/** The ports of the vault process: main over the parent port, the window over one that main brings. */
export interface VaultPorts {
  /** Main: paths, import processes, printing, keychain. */
  readonly host: HostClient['host'];
  /** Tells the window something unasked. */
  readonly emit: PortLink['emit'];
  /** Tells main something unasked. */
  readonly tellMain: PortLink['emit'];
  /** Starts an import process; null where none could be started. */
  readonly openImporter: () => Promise<Importer | null>;
  readonly serve: (served: Served) => void;
}

/** Takes up the ports of this process. Calls are answered once `serve` was called. */
export const openPorts = (parent: ParentPort): VaultPorts => {
  let window: PortLink | null = null;
  let served: Served | null = null;
  let toldOpen = false;

  const main = linkPort(
    {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- because a process has no origin
      post: (message) => parent.postMessage(message),
      onMessage: (listener) => void parent.on('message', ({ data }) => listener(data)),
    },
    { gate: (name, input) => keep(name, input) },
  );

  const mustBeServed = (): Served => {
    if (!served) throw new Error('asked before the office was made');
    return served;
  };

  // Main must know, since only what is open is worth locking when nobody is there.
  const tellWhetherOpen = (): void => {
    const open = mustBeServed().isOpen();
    if (open !== toldOpen) main.emit('open', { open });
    toldOpen = open;
  };

  const answer: Gate = async (name, input) => {
    const result = await mustBeServed().gate(name, input);
    tellWhetherOpen();
    return result;
  };

  const keep: Gate = async (name, input) => {
    const result = await mustBeServed().keeper(name, input);
    tellWhetherOpen();
    return result;
  };

  // Each load of the page brings a new port; the newest is the one that counts.
  const takeWindow = (port: MessagePortMain): void => {
    window?.end();
    const link = linkPort(endOf(port), { gate: answer });
    port.on('close', () => link.end());
    window = link;
  };

  // The port and the answer that names it come in either order.
  const arrived = new Map<string, MessagePortMain>();
  const awaited = new Map<string, (port: MessagePortMain) => void>();
  const takeImporter = (name: string, port: MessagePortMain): void => {
    const take = awaited.get(name);
    awaited.delete(name);
    if (take) take(port);
    else arrived.set(name, port);
  };
  const portOf = (name: string): Promise<MessagePortMain> => {
    const port = arrived.get(name);
    arrived.delete(name);
    return port ? Promise.resolve(port) : new Promise((resolve) => awaited.set(name, resolve));
  };

  parent.on('message', ({ data, ports: [port] }) => {
    const message = PortMessage.safeParse(data);
    if (!message.success || !port) return;
    if (message.data.kind === 'window') takeWindow(port);
    if (message.data.kind === 'importer') takeImporter(message.data.process, port);
  });

  const { host } = createClient(hostContract, main.call);
  return {
    host,
    emit: (name, payload) => window?.emit(name, payload),
    tellMain: main.emit,
    openImporter: async () => {
      const started = await host.startImporter({});
      if (!started.ok) return null;
      const { process } = started.value;
      const port = await portOf(process);
      return {
        end: endOf(port),
        onGone: (listener) => void port.on('close', listener),
        kill: () => void host.endImporter({ process }),
      };
    },
    serve: (made) => {
      served = made;
    },
  };
};
