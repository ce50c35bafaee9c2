import { createClient } from '#shared/contract/client.ts';
import { createGate } from '#shared/contract/gate.ts';
import { importerContract, ImporterProgress, takerContract } from '#shared/contract/importer.ts';
import { linkPort, type PortEnd } from '#shared/contract/port.ts';
import type { Failure } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { watchForStall } from './stall.ts';
import type { ExportReader, Reading, ReadOptions } from './reader.ts';

/** One import process, as the vault process sees it. */
export interface Importer {
  readonly end: PortEnd;
  /** It is gone, whether it crashed, grew too large or was ended. */
  readonly onGone: (listener: () => void) => void;
  /** Ends it at once, whatever it is doing. */
  readonly kill: () => void;
}

interface ProcessReaderDeps {
  /** Starts an import process; null where none could be started. */
  readonly open: () => Promise<Importer | null>;
  /** How long it may be without any progress before it is ended, in milliseconds. */
  readonly patience?: number;
}

type Outcome = Result<Reading, Failure>;

const unreadable = (why: string): Outcome => err({ code: 'file-unreadable', why });
const NOT_STARTED = 'The part of Daybook that reads files could not be started. Try again.';
const GONE = 'Reading the file needed more than this laptop gives, and was ended.';
const STALLED = 'Reading the file made no progress for too long, and was ended.';
const NONSENSE = 'Reading the file gave something that cannot be kept.';

const readOver = (
  { end, onGone }: Importer,
  path: string,
  { patience, ...options }: ReadOptions & { readonly patience: number },
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { zone, dateOrder, signal, onRecords, onProgress } = options;
    const stall = watchForStall(patience, () => resolve(unreadable(STALLED)));
    onGone(() => resolve(unreadable(GONE)));
    const cancel = (): void => resolve(err({ code: 'cancelled' }));
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel, { once: true });

    // Batches come one upon another and are taken one after another, in their order.
    let last: Promise<void> = Promise.resolve();
    const take = (batch: Parameters<typeof onRecords>[0]): Promise<void> => {
      last = last.then(() => onRecords(batch));
      return last;
    };
    const gate = createGate(
      takerContract,
      { taker: { take: async ({ batch }) => ok((await stall.during(take(batch)), {})) } },
      {
        isOpen: () => !signal.aborted,
        reportDefect: (defect) => {
          reject(defect);
          return 'import';
        },
      },
    );
    const link = linkPort(end, {
      gate: async (name, input) => {
        const taken = await gate(name, input);
        if (!taken.ok) resolve(unreadable(NONSENSE));
        return taken;
      },
      onEvent: (_name, payload) => {
        const progress = ImporterProgress.safeParse(payload);
        if (!progress.success) return;
        stall.onward();
        onProgress(progress.data.done, progress.data.total);
      },
    });

    const { importer } = createClient(importerContract, link.call);
    const reading = importer.read({ path, zone, dateOrder }).then((answer) => {
      if (!answer.ok) return resolve(answer);
      // What hostile input made is parsed again on this side.
      const read = importerContract.importer.read.output.safeParse(answer.value);
      resolve(read.success ? ok(read.data) : unreadable(NONSENSE));
    });
    reading.catch(reject).finally(() => {
      stall.stop();
      link.end();
    });
  });

/**
 * Reads exports in processes of their own. A file that makes its reader crash, hang or grow ends
 * that process, and the vault goes on.
 */
export const createProcessReader =
  ({ open, patience = 60_000 }: ProcessReaderDeps): ExportReader =>
  async (path, options) => {
    const importer = await open();
    if (!importer) return unreadable(NOT_STARTED);
    try {
      return await readOver(importer, path, { ...options, patience });
    } finally {
      importer.kill();
    }
  };
