import { z } from 'zod';
import { Banner } from '#shared/words/classification.ts';
import { method, type Client, type Contract, type Handlers } from './define.ts';
import { OPENING_FAILURES } from './opening.ts';

/** Nothing at all: an unknown field is refused, not dropped. */
const none = z.strictObject({});
/** An opaque name for a file or folder the person chose; the path itself never reaches the window. */
const Chosen = z.object({ token: z.string(), name: z.string() });

const SampleWhere = z.enum(['own', 'to-make', 'made']);

/** What the window asks of main: windows, dialogs, keychain, printing. No content crosses here. */
export const shellContract = {
  shell: {
    about: method({
      input: none,
      output: z.object({
        version: z.string(),
        electron: z.string(),
        platform: z.string(),
        /** Values set by the department, shown read-only. */
        managed: z.object({
          department: z.string().nullable(),
          office: z.string().nullable(),
          recipients: z.array(z.string()),
          recordsLead: z.string().nullable(),
          ceiling: Banner.nullable(),
          lockMinutes: z.number().int().min(1).max(30).nullable(),
          keychainAllowed: z.boolean(),
        }),
      }),
      failures: [],
    }),
    chooseFile: method({
      input: z.strictObject({ title: z.string(), extensions: z.array(z.string()) }),
      output: Chosen.nullable(),
      failures: [],
    }),
    chooseFolder: method({
      input: z.strictObject({ title: z.string(), make: z.boolean() }),
      output: Chosen.nullable(),
      failures: [],
    }),
    /** Ends the vault process: that is what locking means. */
    lock: method({ input: none, output: none, failures: [] }),
    /** Unlocks with the wrapping key that the OS keychain holds; the window never sees it. */
    unlockWithKeychain: method({
      input: none,
      output: none,
      failures: ['keychain-unavailable', ...OPENING_FAILURES],
    }),
    keychainAvailable: method({
      input: none,
      output: z.object({ available: z.boolean() }),
      failures: [],
    }),
    /** Prints what main is handed for the purpose: the recovery sheet, the record. */
    print: method({
      input: z.strictObject({ html: z.string().max(20_000_000), title: z.string() }),
      output: none,
      failures: ['cannot-write'],
    }),
    /** Shows in the platform's file manager a folder that Daybook itself wrote. */
    showFolder: method({
      input: z.strictObject({ token: z.string() }),
      output: none,
      failures: ['not-found'],
    }),
    theme: method({
      input: z.strictObject({ theme: z.enum(['light', 'dark', 'system']) }),
      output: none,
      failures: [],
    }),
    quit: method({ input: none, output: none, failures: [] }),
  },
  /** The sample office: a made-up vault of its own, apart from the office's. */
  sample: {
    /** Which vault the window shows: the office's own, a sample that is still to be made, or one that was. */
    where: method({ input: none, output: SampleWhere, failures: [] }),
    /** Locks what is open and goes on in the sample. What an earlier making left unfinished is removed. */
    open: method({ input: none, output: none, failures: [] }),
    /** Locks the sample and goes back to the office's own vault. */
    leave: method({ input: none, output: none, failures: [] }),
    /** What the office of the sample makes of its exports, while a sample is being made. */
    plan: method({ input: none, output: z.object({ json: z.string() }), failures: ['not-found'] }),
    /** One of the sample's exports, while a sample is being made. */
    file: method({
      input: z.strictObject({ name: z.string().max(200) }),
      output: Chosen,
      failures: ['not-found'],
    }),
    /** Says that the sample is whole, so that it is kept. */
    made: method({ input: none, output: none, failures: [] }),
  },
} satisfies Contract;

export type ShellContract = typeof shellContract;
export type ShellClient = Client<ShellContract>;
export type ShellHandlers = Handlers<ShellContract>;
