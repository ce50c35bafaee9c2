import { createClient } from '#shared/contract/client.ts';
import { createGate } from '#shared/contract/gate.ts';
import {
  importerContract,
  ImporterProgress,
  takerContract,
  type ReadFailure,
} from '#shared/contract/importer.ts';
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

type Outcome = Result<Reading, ReadFailure>;

const unreadable = (why: string): Outcome => err({ code: 'file-unreadable', why });
const NOT_STARTED = 'The part of Daybook that reads files could not be started. Try again.';
const GONE = 'Reading the file needed more than this laptop gives, and was ended.';
const STALLED = 'Reading the file made no progress for too long, and was ended.';
const NONSENSE = 'Reading the file gave something that cannot be kept.';

const DECLARED: ReadonlySet<string> = new Set(importerContract.importer.read.failures);

/** Whether it is a failure of reading, and not one of the process that was to read. */
const isReadFailure = (failure: Failure): failure is ReadFailure => DECLARED.has(failure.code);

const readOver = (
  { end, onGone }: Importer,
  path: string,
  { patience, ...options }: ReadOptions & { readonly patience: number },
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { zone, dateOrder, signal, onRecords, onProgress } = options;
    // The first outcome counts: what comes of the reading, or what broke it off.
    const settle = (outcome: Outcome): void => {
      stall.stop();
      link.end();
      resolve(outcome);
    };
    const stall = watchForStall(patience, () => settle(unreadable(STALLED)));

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
          stall.stop();
          reject(defect);
          return 'import';
        },
      },
    );
    const link = linkPort(end, {
      gate: async (name, input) => {
        const taken = await gate(name, input);
        if (!taken.ok) settle(unreadable(NONSENSE));
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
    const read = async (): Promise<Outcome> => {
      const answer = await importer.read({ path, zone, dateOrder });
      if (!answer.ok) return isReadFailure(answer.error) ? err(answer.error) : unreadable(NONSENSE);
      // What hostile input made is parsed again on this side.
      const parsed = importerContract.importer.read.output.safeParse(answer.value);
      return parsed.success ? ok(parsed.data) : unreadable(NONSENSE);
    };
    const cancel = (): void => settle(err({ code: 'cancelled' }));
    onGone(() => settle(unreadable(GONE)));
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    else void read().then(settle, reject);
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
