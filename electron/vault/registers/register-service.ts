import type { AppHandlers } from '#shared/contract/app.ts';
import { err, ok } from '#shared/result.ts';
import type { Tenure, TenureDetails } from '#shared/words/tenure.ts';
import type { ReadDb } from '../db/connection.ts';
import type { Journal } from '../journal/journal.ts';
import type { Held, Register } from './register.ts';
import { channels, devices, offices, people, tenures } from './register-kinds.ts';

interface RegisterDeps {
  readonly db: ReadDb;
  readonly journal: Journal;
  readonly newId: () => string;
  /** The office's id, which is the vault's. */
  readonly vault: string;
}

/** The channels every office starts with (¶13): what is known of them, and no more. */
export const USUAL_CHANNELS = [
  { name: 'WhatsApp', endToEndEncrypted: 'yes', outsideUk: 'yes' },
  { name: 'Signal', endToEndEncrypted: 'yes', outsideUk: 'yes' },
  { name: 'SMS', endToEndEncrypted: 'no', outsideUk: 'not-known' },
  { name: 'iMessage', endToEndEncrypted: 'yes', outsideUk: 'yes' },
  { name: 'Private email', endToEndEncrypted: 'no', outsideUk: 'not-known' },
  { name: 'Social media message', endToEndEncrypted: 'not-known', outsideUk: 'yes' },
] as const;

const addTo =
  <D extends Readonly<Record<string, unknown>>>(
    register: Register<D>,
    { journal, newId }: RegisterDeps,
  ) =>
  (details: D): Held<D> => {
    const id = newId();
    journal.record(register.added, { subject: id, body: { details } });
    return { ...details, id };
  };

/** The registers of the office: what it is, whom and what it knows. */
export const createRegisterService = (
  deps: RegisterDeps,
): Pick<AppHandlers, 'office' | 'tenures' | 'people' | 'devices' | 'channels'> => {
  const { db, journal, newId, vault } = deps;

  const shown = (tenure: Held<TenureDetails>): Tenure => ({
    ...tenure,
    principalName: people.get(db, tenure.principal)?.name ?? 'Not known',
  });

  return {
    office: {
      get: () => {
        const held = offices.get(db, vault);
        if (!held) throw new Error('the vault has no office');
        return ok(held);
      },
      change: (details) => {
        const changed = offices.amend(journal, db, { ...details, id: vault });
        if (!changed.ok) throw new Error('the vault has no office');
        return ok(changed.value);
      },
    },
    tenures: {
      list: () => ok(tenures.list(db).map(shown)),
      begin: (details) => {
        if (!people.get(db, details.principal)) return err({ code: 'not-found', what: 'person' });
        const id = newId();
        journal.record(tenures.added, { subject: id, tenure: id, body: { details } });
        return ok(shown({ ...details, id }));
      },
      amend: ({ id, details }) => {
        const amended = tenures.amend(journal, db, { ...details, id });
        return amended.ok ? ok(shown(amended.value)) : amended;
      },
    },
    people: {
      list: () => ok(people.list(db)),
      add: (details) => ok(addTo(people, deps)(details)),
      amend: ({ id, details }) => people.amend(journal, db, { ...details, id }),
    },
    devices: {
      list: () => ok(devices.list(db)),
      add: (details) =>
        people.get(db, details.holder)
          ? ok(addTo(devices, deps)(details))
          : err({ code: 'not-found', what: 'person' }),
      amend: ({ id, details }) => devices.amend(journal, db, { ...details, id }),
    },
    channels: {
      list: () => ok(channels.list(db)),
      add: (details) => ok(addTo(channels, deps)(details)),
    },
  };
};
