import { createClient } from '#shared/contract/client.ts';
import { createGate } from '#shared/contract/gate.ts';
import {
  importerContract,
  takerContract,
  type ImporterHandlers,
} from '#shared/contract/importer.ts';
import { linkPort, type PortEnd } from '#shared/contract/port.ts';
import { err, ok } from '#shared/result.ts';
import type { ParsedRecord } from '#shared/words/import.ts';
import { readForImport } from './import-reading.ts';

/** Batches that may be on the way before the first of them is answered. */
const CREDITS = 4;

/**
 * Answers one vault process over a port: reads the file it names and hands the records over, no
 * faster than they are taken.
 */
export const serveImporter = (end: PortEnd): void => {
  const gate = createGate(
    importerContract,
    { importer: { read: (asked) => read(asked) } },
    { isOpen: () => true, reportDefect: () => 'import' },
  );
  const link = linkPort(end, { gate: (name, input) => gate(name, input) });
  const { taker } = createClient(takerContract, link.call);

  const read: ImporterHandlers['importer']['read'] = async ({ path, zone, dateOrder }) => {
    const stopping = new AbortController();
    const sent: Promise<void>[] = [];
    const send = async (batch: readonly ParsedRecord[]): Promise<void> => {
      const taken = await taker.take({ batch: [...batch] });
      if (!taken.ok) stopping.abort();
    };
    const reading = await readForImport(path, {
      zone,
      dateOrder,
      signal: stopping.signal,
      onProgress: (done, total) => link.emit('progress', { done, total }),
      onRecords: async (batch) => {
        sent.push(send(batch));
        if (sent.length >= CREDITS) await sent.shift();
      },
    });
    await Promise.all(sent);
    if (stopping.signal.aborted) return err({ code: 'cancelled' });
    if (!reading.ok) return reading;
    const { pieces, warnings, senders, notUnderstood } = reading.value;
    return ok({
      ...reading.value,
      pieces: [...pieces],
      warnings: [...warnings],
      senders: [...senders],
      notUnderstood: [...notUnderstood],
    });
  };
};
