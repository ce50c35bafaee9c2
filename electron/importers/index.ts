import { PortMessage } from '#shared/contract/host.ts';
import { serveImporter } from './serve.ts';

// The process has no key, no database and no window: one port, to the vault process that asked.
process.parentPort.once('message', ({ data, ports: [port] }) => {
  const message = PortMessage.safeParse(data);
  if (!message.success || message.data.kind !== 'importer' || !port) return;
  serveImporter({
    post: (said) => port.postMessage(said),
    onMessage: (listener) => {
      port.on('message', ({ data: heard }) => listener(heard));
      port.start();
    },
  });
});
