import { parentPort, type MessagePort } from 'node:worker_threads';
import { serveImporter } from '#importers/serve.ts';

/** The import process of the bench: a thread of its own with neither key nor database. */
parentPort?.once('message', (port: MessagePort) => {
  serveImporter({
    post: (said) => port.postMessage(said),
    onMessage: (listener) => void port.on('message', listener),
  });
});
