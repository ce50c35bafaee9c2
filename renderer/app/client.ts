import { appContract, type AppClient } from '#shared/contract/app.ts';
import type { Bridge, VaultPortMessage } from '#shared/contract/bridge.ts';
import { createClient, type Call } from '#shared/contract/client.ts';
import { events, type EventName, type EventPayload } from '#shared/contract/events.ts';
import { linkPort, type PortLink } from '#shared/contract/port.ts';
import { shellContract, type ShellClient } from '#shared/contract/shell.ts';

declare global {
  interface Window {
    readonly daybook: Bridge;
  }
}

type Listener = (payload: unknown) => void;

const PORT: VaultPortMessage = 'daybook-vault-port';
const listeners = new Map<string, Set<Listener>>();
/** The last `locked`, which may come before anything listens. */
let lockedFirst: unknown;

const tell = (name: string, payload: unknown): void => {
  const heard = listeners.get(name);
  if (name === 'locked' && !heard?.size) lockedFirst = payload;
  heard?.forEach((listener) => listener(payload));
};

const linkTo = (port: MessagePort): PortLink => {
  const link = linkPort(
    {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => {
        port.addEventListener('message', ({ data }) => listener(data));
        port.start();
      },
    },
    { onEvent: tell },
  );
  port.addEventListener('close', () => link.end());
  return link;
};

// The preload script hands the port over once the page is there; calls made before wait for it.
let arrived: (link: PortLink) => void = () => undefined;
let vaultLink = new Promise<PortLink>((resolve) => {
  arrived = resolve;
});

window.addEventListener('message', ({ source, data, ports: [port] }) => {
  if (source !== window || data !== PORT || !port) return;
  const link = linkTo(port);
  vaultLink = Promise.resolve(link);
  arrived(link);
});
window.daybook.on('locked', (payload) => tell('locked', payload));

const callVault: Call = async (name, input) => (await vaultLink).call(name, input);

/** The vault, as the window knows it. Every answer is a `Result`; nothing rejects. */
export const api: AppClient = createClient(appContract, callVault);

/** Main: dialogs, keychain, locking, printing. */
export const shell: ShellClient = createClient(shellContract, window.daybook.call);

/**
 * Hears what is told unasked; gives back how to stop. Who asks for `locked` after a lock is told
 * why at once.
 */
export const onEvent = <Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): (() => void) => {
  const hear: Listener = (payload) => {
    const parsed = events[name].safeParse(payload);
    if (parsed.success) listener(parsed.data as EventPayload<Name>);
  };
  const heard = listeners.get(name) ?? new Set<Listener>();
  listeners.set(name, heard.add(hear));
  if (name === 'locked' && lockedFirst !== undefined) {
    hear(lockedFirst);
    lockedFirst = undefined;
  }
  return () => void heard.delete(hear);
};

/** A token for a file dropped on the window; null where it is not a file of this laptop. */
export const fileToken = async (file: File): Promise<string | null> =>
  (await window.daybook.fileToken(file)) || null;
