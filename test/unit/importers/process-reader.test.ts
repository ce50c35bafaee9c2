import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { serveImporter } from '#importers/serve.ts';
import type { PortEnd } from '#shared/contract/port.ts';
import { createProcessReader, type Importer } from '#vault/imports/process-reader.ts';

const endOf = (port: MessageChannel['port1']): PortEnd => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => void port.on('message', listener),
});

/** Two ends of a real port, with something at the far end, and whether it was ended. */
const channel = (farEnd: (end: PortEnd, gone: () => void) => void) => {
  const { port1, port2 } = new MessageChannel();
  const kept = { killed: false };
  farEnd(endOf(port2), () => port2.close());
  const importer: Importer = {
    end: endOf(port1),
    onGone: (listener) => void port1.on('close', listener),
    kill: () => {
      kept.killed = true;
      port1.close();
    },
  };
  return { importer, kept };
};

const EXPORT = path.join(mkdtempSync(path.join(tmpdir(), 'daybook-read-')), 'chat.txt');
const LINES = Array.from(
  { length: 5_000 },
  (_, n) => `${String((n % 28) + 1).padStart(2, '0')}/11/2026, 18:10 - Ann Example: Line ${n}`,
);
writeFileSync(EXPORT, LINES.join('\n'));

const reading = (deps: Parameters<typeof createProcessReader>[0], signal?: AbortSignal) => {
  const taken: string[] = [];
  const outcome = createProcessReader(deps)(EXPORT, {
    zone: 'Europe/London',
    dateOrder: null,
    signal: signal ?? new AbortController().signal,
    onProgress: () => undefined,
    onRecords: async (batch) => {
      await new Promise((resolve) => setImmediate(resolve));
      taken.push(...batch.map(({ text }) => text));
    },
  });
  return { outcome, taken };
};

describe('reading in a process of its own', () => {
  it('gives every record in the order of the file, and ends the process', async () => {
    const { importer, kept } = channel(serveImporter);
    const { outcome, taken } = reading({ open: async () => importer });
    expect(await outcome).toMatchObject({ ok: true, value: { counts: { messages: 5_000 } } });
    expect(taken).toEqual(LINES.map((_, n) => `Line ${n}`));
    expect(kept.killed).toBe(true);
  });

  it('says so when the process ends by itself', async () => {
    const { importer } = channel((_end, gone) => setImmediate(gone));
    const { outcome } = reading({ open: async () => importer });
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });

  it('ends a process that shows no sign of life', async () => {
    const { importer, kept } = channel((end) => end.onMessage(() => undefined));
    const { outcome } = reading({ open: async () => importer, patience: 50 });
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
    expect(kept.killed).toBe(true);
  });

  it('refuses records that are not records, and ends the process', async () => {
    const { importer, kept } = channel((end) => {
      end.onMessage(() => undefined);
      end.post({ kind: 'call', id: 1, name: 'taker.take', input: { batch: [{ n: 'one' }] } });
    });
    const { outcome } = reading({ open: async () => importer });
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
    expect(kept.killed).toBe(true);
  });

  it('stops when it is cancelled', async () => {
    const { importer, kept } = channel((end) => end.onMessage(() => undefined));
    const stopping = new AbortController();
    const { outcome } = reading({ open: async () => importer }, stopping.signal);
    stopping.abort();
    expect(await outcome).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(kept.killed).toBe(true);
  });

  it('says so where no process can be started', async () => {
    const { outcome } = reading({ open: async () => null });
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'file-unreadable' } });
  });
});
