import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, VaultPortMessage } from '#shared/contract/bridge.ts';

declare const window: {
  readonly location: { readonly origin: string };
  readonly postMessage: (message: string, origin: string, ports: readonly unknown[]) => void;
};

type Answer = Awaited<ReturnType<Bridge['call']>>;

const refused = (name: string): Answer => ({
  ok: false,
  // oxlint-disable-next-line typescript/no-unnecessary-type-conversion -- because the page may hand over anything
  error: { code: 'bad-input', fields: [String(name)] },
});

// The channel is always prefixed, so that the window can reach no other channel through `call`.
const bridge: Bridge = {
  call: async (name, input) => {
    try {
      return (await ipcRenderer.invoke(`call:${name}`, input)) as Answer;
    } catch {
      return refused(name);
    }
  },
  on: (name, listener) => {
    const hear = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(`event:${name}`, hear);
    return () => void ipcRenderer.off(`event:${name}`, hear);
  },
  // Only a real file, chosen or dropped by a person, has a path: one made by script has none.
  fileToken: async (file) => {
    const path = webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]);
    return path === '' ? '' : ((await ipcRenderer.invoke('file-token', path)) as string);
  },
};

contextBridge.exposeInMainWorld('daybook', bridge);
ipcRenderer.on('vault-port', (event) => {
  const message: VaultPortMessage = 'daybook-vault-port';
  window.postMessage(message, window.location.origin, event.ports);
});
