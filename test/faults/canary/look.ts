import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CANARIES, formsOf } from './canaries.ts';

interface Hit {
  readonly file: string;
  readonly canary: string;
  readonly form: string;
}

/** Looks for every canary in every form in all files under some folders. */
export const look = (
  folders: readonly string[],
): { readonly files: number; readonly hits: readonly Hit[] } => {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  const hits = files.flatMap((file) => {
    const bytes = readFileSync(file);
    return Object.values(CANARIES).flatMap((canary) =>
      formsOf(canary)
        .filter(({ needle }) => bytes.includes(needle))
        .map(({ form }) => ({ file: path.basename(file), canary, form })),
    );
  });
  return { files: files.length, hits };
};
