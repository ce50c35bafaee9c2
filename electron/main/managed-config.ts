import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Banner } from '#shared/words/classification.ts';
import { codeOf } from '#shared/code-of.ts';

/** What a department may set for every laptop, in a folder that only its administrators write. */
export const ManagedConfig = z.strictObject({
  /** For editors of the file; not read. */
  $schema: z.string().optional(),
  department: z.string().trim().min(1).max(200).nullable().default(null),
  office: z.string().trim().min(1).max(200).nullable().default(null),
  /** The department's age recipients, to which every vault's key is sealed. */
  recipients: z
    .array(z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'is not an age recipient'))
    .max(10)
    .default([]),
  recordsLead: z.string().trim().min(1).max(200).nullable().default(null),
  ceiling: Banner.nullable().default(null),
  lockMinutes: z.number().int().min(1).max(30).nullable().default(null),
  keychainAllowed: z.boolean().default(true),
});
export type ManagedConfig = z.infer<typeof ManagedConfig>;

/** The configuration as read, or why Daybook must not start with it. */
export type ManagedRead =
  | { readonly ok: true; readonly value: ManagedConfig }
  | { readonly ok: false; readonly says: string };

interface Platform {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Where the department's file is: the machine-wide folder of the platform. */
export const managedConfigFile = ({ platform, env }: Platform): string => {
  const name = 'managed-config.json';
  if (platform === 'win32') {
    return path.win32.join(env['ProgramData'] ?? String.raw`C:\ProgramData`, 'Daybook', name);
  }
  if (platform === 'darwin') return path.posix.join('/Library/Application Support/Daybook', name);
  return path.posix.join('/etc/daybook', name);
};

const wrong = (file: string, why: string): ManagedRead => ({
  ok: false,
  says:
    `Daybook has not started, because the settings file of your department cannot be used. ` +
    `Nothing in the vault was touched.\n\n${file}\n${why}\n\n` +
    `Please show this to your department's IT support: they can mend or remove the file.`,
});

/** Reads the department's file. No file is an empty one; a wrong file stops the start. */
export const readManagedConfig = (
  file: string,
  read: (file: string) => string = (name) => readFileSync(name, 'utf8'),
): ManagedRead => {
  try {
    return parseManagedConfig(file, read(file));
  } catch (cause) {
    return codeOf(cause) === 'ENOENT'
      ? { ok: true, value: ManagedConfig.parse({}) }
      : wrong(file, 'The file is there but cannot be read.');
  }
};

const parseManagedConfig = (file: string, text: string): ManagedRead => {
  let json: unknown;
  try {
    // Windows editors put a byte order mark first.
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return wrong(file, 'It is not written as JSON.');
  }
  const parsed = ManagedConfig.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.map(({ path: field, message }) =>
    field.length === 0 ? message : `“${field.join('.')}”: ${message}`,
  );
  return wrong(file, issues.join('\n'));
};
