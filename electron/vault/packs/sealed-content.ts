import { createInflateRaw } from 'node:zlib';
import type { SealedFiles } from '../files/sealed-files.ts';

interface SealedPiece {
  readonly file: string;
  readonly encoding: 'stored' | 'deflate';
}

/** The bytes of a sealed file as they came. Ends with an error where it is damaged: nothing wrong is packed. */
export const sealedContent = async function* (
  files: SealedFiles,
  { file, encoding }: SealedPiece,
): AsyncGenerator<Uint8Array> {
  if (encoding === 'stored') {
    yield* files.open(file);
    return;
  }
  const inflate = createInflateRaw();
  const feed = async (): Promise<void> => {
    for await (const chunk of files.open(file)) {
      if (inflate.destroyed) return;
      if (inflate.write(chunk)) continue;
      await new Promise<void>((resolve) => {
        inflate.once('drain', resolve).once('close', resolve);
      });
    }
    inflate.end();
  };
  const fed = feed().catch((problem: unknown) =>
    inflate.destroy(problem instanceof Error ? problem : new Error(String(problem))),
  );
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } finally {
    inflate.destroy();
    await fed;
  }
};
