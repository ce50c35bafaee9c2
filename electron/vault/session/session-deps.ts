import type { HostClient } from '#shared/contract/host.ts';
import type { EventName, EventPayload } from '#shared/contract/events.ts';
import type { ExportReader } from '../imports/reader.ts';
import type { KeyDeps } from '../keys/key-deps.ts';

/** What a vault process needs from outside. Everything else it makes itself. */
export interface OfficeDeps {
  /** The folder of the vault. */
  readonly folder: string;
  readonly app: string;
  /** What the laptop calls itself, for the journal. */
  readonly laptop: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds of a clock that only goes forward. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  readonly keyDeps: KeyDeps;
  readonly host: HostClient['host'];
  /** Reads an export in a process of its own. */
  readonly read: ExportReader;
  readonly emit: <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
}
