import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import type { FailureOf } from '#shared/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { notAFile, whyUnreadable } from '#shared/unreadable.ts';
import { CancelledError, type Task } from '../tasks.ts';

interface Digest {
  readonly sha256: string;
  readonly bytes: number;
}

const digest = async (path: string, task: Task): Promise<Digest> => {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of fs.createReadStream(path, { highWaterMark: 1 << 20 })) {
    if (task.signal.aborted) throw new CancelledError('cancelled');
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
};

/** SHA-256 and size of a file, read in pieces. `file-unreadable` for what is gone, forbidden or no file. */
export const digestFile = async (
  path: string,
  task: Task,
): Promise<Result<Digest, FailureOf<'file-unreadable'>>> => {
  try {
    const found = await fs.promises.stat(path);
    // A pipe is never opened: it would be waited for without end.
    if (!found.isFile())
      return err({ code: 'file-unreadable', why: notAFile(found.isDirectory()) });
    return ok(await digest(path, task));
  } catch (thrown) {
    const why = whyUnreadable(thrown);
    if (why === null) throw thrown;
    return err({ code: 'file-unreadable', why });
  }
};
