import { z } from 'zod';
import { OPENING_FAILURES } from './opening.ts';
import { method, type Client, type Contract, type Handlers } from './define.ts';

const none = z.object({});

/** What the vault process asks of main over its parent port. */
export const hostContract = {
  host: {
    /** The path behind a token of a file or folder that the person chose or dropped. */
    pathOf: method({
      input: z.object({ token: z.string() }),
      output: z.object({ path: z.string() }),
      failures: ['not-found'],
    }),
    /**
     * Starts an import process. Main sends one end of a port to it and the other to the vault
     * process, in a message `{ kind: 'importer', process }`.
     */
    startImporter: method({
      input: none,
      output: z.object({ process: z.string() }),
      failures: ['cannot-write'],
    }),
    /** Ends an import process at once, whatever it is doing. */
    endImporter: method({ input: z.object({ process: z.string() }), output: none, failures: [] }),
    /** Prints a page from a hidden window without script. The only content main ever sees. */
    pdf: method({
      input: z.object({ html: z.string(), title: z.string(), banner: z.string() }),
      output: z.object({ bytes: z.instanceof(Uint8Array) }),
      failures: ['cannot-write'],
    }),
    /** Keeps the keychain slot's wrapping key in the OS keychain, or forgets it. */
    keepWrappingKey: method({
      input: z.object({ vault: z.string(), wrappingKey: z.instanceof(Uint8Array).nullable() }),
      output: none,
      failures: ['keychain-unavailable'],
    }),
  },
} satisfies Contract;

export type HostContract = typeof hostContract;
export type HostClient = Client<HostContract>;
export type HostHandlers = Handlers<HostContract>;

/** What main asks of the vault process over the same port. */
export const keeperContract = {
  keeper: {
    /** Opens the vault with the wrapping key from the OS keychain. */
    unlockWithKeychain: method({
      input: z.object({ wrappingKey: z.instanceof(Uint8Array) }),
      output: none,
      failures: ['keychain-unavailable', ...OPENING_FAILURES],
      whileLocked: true,
    }),
    /** Cancels long work, notes the checkpoint, writes everything; then main kills the process. */
    closeDown: method({ input: none, output: none, failures: [], whileLocked: true }),
  },
} satisfies Contract;

export type KeeperContract = typeof keeperContract;
export type KeeperClient = Client<KeeperContract>;
export type KeeperHandlers = Handlers<KeeperContract>;

/** What the vault process tells main unasked: whether it is open, and where a defect arose. */
export const keeperEvents = {
  open: z.object({ open: z.boolean() }),
  defect: z.object({
    incident: z.string(),
    method: z.string(),
    name: z.string(),
    places: z.string(),
  }),
} as const;

/**
 * The messages on a port between two processes: calls with an id, answers with the same id, and
 * events without one. The same envelope serves window ↔ vault and vault ↔ main.
 */
export const PortMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('call'), id: z.number().int(), name: z.string(), input: z.unknown() }),
  z.object({ kind: z.literal('answer'), id: z.number().int(), result: z.unknown() }),
  z.object({ kind: z.literal('event'), name: z.string(), payload: z.unknown() }),
  /** Main hands over the window's end of a port (the port itself travels beside the message). */
  z.object({ kind: z.literal('window') }),
  /** Main hands over the vault's end of a port to an import process. */
  z.object({ kind: z.literal('importer'), process: z.string() }),
]);
export type PortMessage = z.infer<typeof PortMessage>;
