import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const Head = z.object({ id: z.string().min(1).max(100) });

/** The id of the vault in a folder, from the file that says nothing secret; null where there is none. */
export const readVaultId = async (folder: string): Promise<string | null> => {
  try {
    const text = await readFile(path.join(folder, 'vault.json'), 'utf8');
    const head = Head.safeParse(JSON.parse(text));
    return head.success ? head.data.id : null;
  } catch {
    return null;
  }
};
