import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actsOf,
  aLaptop,
  aSigner,
  dump,
  join,
  problemsOf,
  someFiles,
  type Laptop,
  type Signer,
  type SomeFiles,
} from '#test/support/laptop.ts';
import { anEntry, anImport } from '#test/support/acts.ts';
import { rowsOf } from '#vault/db/connection.ts';
import type { StoredAct } from '#vault/journal/act.ts';
import { entryAmended, entryLogged } from '#vault/entries/entry-acts.ts';
import { entryTakenBack } from '#vault/entries/taken-back-acts.ts';
import { importRecorded } from '#vault/imports/import-acts.ts';
import { disposed, fileReplaced } from '#vault/journal/gone-acts.ts';
import { people } from '#vault/registers/register-kinds.ts';

const DOES = [
  'add',
  'log',
  'import',
  'rename',
  'amend',
  'take-back',
  'dispose',
  'replace',
  'send',
] as const;

/** What somebody may do on one of the laptops; places are taken modulo what there is. */
interface Step {
  readonly does: (typeof DOES)[number];
  readonly on: 0 | 1;
  readonly place: number;
}

const on = fc.constantFrom(0 as const, 1 as const);
const place = fc.nat(50);
const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom(...DOES),
  on,
  place,
});

interface World {
  readonly laptops: readonly [Laptop, Laptop];
  readonly files: SomeFiles;
  readonly signer: Signer;
  readonly tenure: string;
  readonly chat: string;
  steps: number;
}

const pick = (
  laptop: Laptop,
  kind: string,
  at: number,
): { id: string; subject: string } | undefined => {
  const rows = rowsOf<{ id: string; subject: string }>(
    laptop.db,
    `SELECT act.id, act.subject FROM act JOIN body ON body.act = act.id WHERE act.kind = ? ORDER BY act.id`,
    kind,
  );
  return rows[at % Math.max(1, rows.length)];
};

const take = (world: World, what: Step): void => {
  const laptop = world.laptops[what.on];
  const { journal } = laptop;
  world.steps += 1;
  const label = `step ${world.steps}`;
  if (what.does === 'send') {
    world.laptops[1 - what.on]!.journal.merge(actsOf(laptop));
  } else if (what.does === 'add') {
    const details = { name: label, role: '', organisation: '', external: false, handles: [] };
    journal.record(people.added, { subject: randomUUID(), body: { details } });
  } else if (what.does === 'log') {
    journal.record(entryLogged, {
      subject: randomUUID(),
      tenure: world.tenure,
      body: anEntry(label, world.steps),
    });
  } else if (what.does === 'import') {
    const body = anImport(world.files, { chat: world.chat, lines: 3, from: world.steps });
    journal.record(importRecorded, { subject: randomUUID(), body });
  } else if (what.does === 'rename') {
    const found = pick(laptop, 'person.added', what.place);
    const changes = world.steps % 2 ? { name: label } : { role: label };
    if (found) journal.record(people.amended, { subject: found.subject, body: { changes } });
  } else if (what.does === 'amend') {
    const found = pick(laptop, 'entry.logged', what.place);
    const { reference, assessment } = anEntry(label, world.steps);
    const changes = world.steps % 2 ? { title: label } : { theme: label };
    if (found) {
      journal.record(entryAmended, {
        subject: found.subject,
        tenure: world.tenure,
        body: { reference, changes, reason: label, assessment },
      });
    }
  } else if (what.does === 'take-back') {
    const found = pick(laptop, 'entry.logged', what.place);
    if (found) {
      const { reference } = anEntry(label, world.steps);
      const body = { reference, title: label };
      journal.record(entryTakenBack, { subject: found.subject, tenure: world.tenure, body });
    }
  } else if (what.does === 'dispose') {
    const found = pick(laptop, world.steps % 2 ? 'entry.logged' : 'person.amended', what.place);
    if (found) {
      journal.record(disposed, {
        subject: randomUUID(),
        body: {
          acts: [found.id],
          files: [],
          authority: 'DRO schedule 4',
          reason: label,
          markers: [{ act: found.id, label: '' }],
          confirmedBy: { member: world.signer.member, signature: '' },
        },
      });
    }
  } else if (what.does === 'replace') {
    const found = pick(laptop, 'import.recorded', what.place);
    const held =
      found &&
      rowsOf<{ body: string }>(laptop.db, 'SELECT body FROM body WHERE act = ?', found.id)[0];
    const piece = held && (JSON.parse(held.body) as { lines: string[] }).lines[0];
    if (found && piece) {
      const kept = world.files.held.get(piece)!.toString('utf8').split('\n').slice(1).join('\n');
      journal.record(fileReplaced, {
        subject: found.subject,
        body: { was: piece, now: world.files.put(Buffer.from(kept)), reason: label },
      });
    }
  }
};

const aWorld = (): World => {
  const signer = aSigner();
  const files = someFiles();
  const first = aLaptop({ signer, files });
  join(first, signer);
  const second = aLaptop({ signer, files });
  second.journal.merge(actsOf(first));
  return {
    laptops: [first, second],
    files,
    signer,
    tenure: randomUUID(),
    chat: randomUUID(),
    steps: 0,
  };
};

describe('any history of acts on two laptops', () => {
  it('ends the same whatever arrived when, equals its rebuild, and verifies', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 25 }),
        fc.boolean(),
        async (steps, backwards) => {
          const world = aWorld();
          const [first, second] = world.laptops;
          for (const what of steps) take(world, what);
          second.journal.merge(actsOf(first));
          first.journal.merge(actsOf(second));
          const live = dump(first);
          expect(dump(second)).toEqual(live);

          first.journal.replay.rebuild();
          expect(dump(first)).toEqual(live);

          // A third laptop gets the two chains in either order.
          const third = aLaptop({ signer: world.signer, files: world.files });
          const chains = new Map<string, StoredAct[]>();
          for (const act of actsOf(first)) {
            const { device } = JSON.parse(act.envelope) as { device: string };
            chains.set(device, [...(chains.get(device) ?? []), act]);
          }
          const byDevice = [...chains.values()];
          const order = backwards ? byDevice.toReversed() : byDevice;
          // Twice: acts that come before the key that signed them are refused until it is there.
          for (const chain of [...order, ...order]) third.journal.merge(chain);
          expect(dump(third)).toEqual(live);

          expect(await problemsOf(first)).toEqual([]);
          expect(first.journal.checkpoint()).toEqual(second.journal.checkpoint());
          for (const laptop of [first, second, third]) laptop.close();
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
