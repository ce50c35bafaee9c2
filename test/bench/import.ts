import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { MessageChannel, Worker } from 'node:worker_threads';
import { aFoundedOffice, must, openOffice, PASSPHRASE } from '#test/support/open-office.ts';
import { createProcessReader, type Importer } from '#vault/imports/process-reader.ts';
import { thousands, timed, timeRow, type BenchRow } from './bench-row.ts';
import { writeExport } from './made-up-export.ts';

/** How often it is looked whether the vault would answer, in milliseconds. */
const LOOK_EVERY = 5;

const openThread = async (): Promise<Importer> => {
  const worker = new Worker(new URL('import-thread.ts', import.meta.url));
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  return {
    end: {
      post: (said) => port1.postMessage(said),
      onMessage: (listener) => void port1.on('message', listener),
    },
    onGone: (listener) => void worker.once('exit', listener),
    kill: () => {
      port1.close();
      void worker.terminate();
    },
  };
};

/** The longest time in which nobody was answered while some work went on. */
const longestSilence = async (work: () => Promise<unknown>): Promise<number> => {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY });
  delay.enable();
  await work();
  delay.disable();
  return delay.max / 1e6 - LOOK_EVERY;
};

/**
 * An import through the real service: read in a thread of its own, compared with what is held,
 * sealed, recorded, indexed and committed. Then the closing and opening of so large a vault.
 */
export const benchImport = async (count = 1_000_000): Promise<readonly BenchRow[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'));
  const file = join(folder, 'WhatsApp Chat with Bench.txt');
  writeExport(file, { messages: count, words: [3, 15] });
  const office = await aFoundedOffice({ read: createProcessReader({ open: openThread }) });
  const { api } = office;
  const { id: chat } = await office.aChat();
  const asked = { file, chat, zone: 'Europe/London', dateOrder: null };
  let preview = '';
  const looking = await timed(async () => {
    ({ preview } = must(await api.imports.preview({ task: randomUUID(), ...asked })));
  });
  let brought = 0;
  const before = process.cpuUsage();
  const silence = await longestSilence(async () => {
    brought = await timed(async () =>
      must(await api.imports.accept({ task: randomUUID(), preview, selected: null })),
    );
  });
  const busy = process.cpuUsage(before);
  const closing = await timed(() => office.office.close());
  const again = openOffice({ folder: office.folder });
  const opening = await timed(async () =>
    must(await again.api.vault.unlock({ member: null, passphrase: PASSPHRASE })),
  );
  await again.office.close();
  rmSync(folder, { recursive: true, force: true });
  rmSync(office.folder, { recursive: true, force: true });

  const rate = count / (brought / 1_000);
  const ofProcessor = count / ((busy.user + busy.system) / 1e6);
  const name = `${thousands(count)} messages`;
  return [
    {
      what: `bring in an export of ${name}, end to end`,
      value: `${thousands(rate)}/s (${thousands(ofProcessor)}/s of processor time)`,
      ratio: rate / 30_000,
      limit: '≥ 30,000/s',
      holds: rate >= 30_000,
    },
    timeRow({ what: 'the preview of it', took: looking, limit: (count / 30_000) * 1_000 }),
    timeRow({ what: 'longest silence while it is brought in', took: silence, limit: 50 }),
    timeRow({ what: `close a vault of ${name}`, took: closing, limit: 1_500 }),
    timeRow({ what: `open a vault of ${name}, without Argon2id`, took: opening, limit: 1_500 }),
  ];
};
