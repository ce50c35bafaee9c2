import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aLaptop,
  aSigner,
  actsOf,
  join,
  problemsOf,
  someFiles,
  type Laptop,
} from '#test/support/laptop.ts';
import { envelopeText, hashOf, type Envelope } from '#vault/journal/act.ts';
import { openAnchor } from '#vault/journal/anchor.ts';
import { checkAnchor } from '#vault/journal/verify.ts';
import { people } from '#vault/registers/register-kinds.ts';

const ACTS = 12;

let laptop: Laptop;
let key: Buffer;
const signer = aSigner();

const addPerson = (on: Laptop, name: string): void => {
  const details = { name, role: '', organisation: '', external: false, handles: [] };
  on.journal.record(people.added, { subject: randomUUID(), body: { details } });
};

/** Changes what is stored as somebody could who has the key of the database and no member's key. */
const meddle = (sql: string, ...values: readonly unknown[]): void => {
  for (const trigger of [
    'act_is_never_changed',
    'act_is_never_removed',
    'body_is_never_changed',
    'body_goes_by_disposal_alone',
  ]) {
    laptop.db.exec(`DROP TRIGGER IF EXISTS ${trigger}`);
  }
  laptop.db.prepare(sql).run(...values);
};

const envelopeOf = (n: number): Envelope =>
  JSON.parse(
    laptop.db.prepare('SELECT envelope FROM act WHERE n = ?').pluck().get(n) as string,
  ) as Envelope;

beforeEach(() => {
  key = randomBytes(32);
  laptop = aLaptop({ signer, files: someFiles(), key });
  join(laptop, signer);
  for (let n = 2; n <= ACTS; n += 1) addPerson(laptop, `Person ${n}`);
});
afterEach(() => laptop.close());

describe('the journal names', () => {
  it('nothing where nothing was done to it', async () => {
    expect(await problemsOf(laptop)).toEqual([]);
  });

  it('an act whose body was changed', async () => {
    meddle(`UPDATE body SET body = replace(body, 'Person 5', 'Person X')`);
    expect(await problemsOf(laptop)).toEqual([
      expect.stringMatching(/^Act 5 of laptop .*its body was changed$/),
    ]);
  });

  it('an act whose body was removed', async () => {
    meddle('DELETE FROM body WHERE act = (SELECT id FROM act WHERE n = 7)');
    expect(await problemsOf(laptop)).toEqual([
      expect.stringMatching(
        /^Act 7 .*body \(person\.added\) is missing and no act disposed of it$/,
      ),
    ]);
  });

  it('an act whose envelope was changed, and that the next does not follow it', async () => {
    const text = envelopeText({ ...envelopeOf(6), at: '2020-01-01T00:00:00.000Z' });
    meddle(
      'UPDATE act SET envelope = ?, hash = ?, at = ? WHERE n = 6',
      text,
      hashOf(text),
      '2020-01-01T00:00:00.000Z',
    );
    expect(await problemsOf(laptop)).toEqual([
      expect.stringMatching(/^Act 6 .*its signature is not by that member$/),
      expect.stringMatching(/^Act 7 .*does not follow the act before it$/),
    ]);
  });

  it('an act that was removed', async () => {
    meddle('DELETE FROM act WHERE n = 4');
    const problems = await problemsOf(laptop);
    expect(problems).toContainEqual(expect.stringMatching(/^Act 5 .*1 act is missing before it$/));
    expect(problems[0]).toMatch(/records are missing: 12 were acknowledged, 11 are here/);
  });

  it('the newest acts that were removed', async () => {
    meddle('DELETE FROM act WHERE n > 9');
    expect(await problemsOf(laptop)).toEqual([
      'records are missing: 12 were acknowledged, 9 are here',
    ]);
  });

  it('two acts that changed places', async () => {
    const [third, fourth] = [envelopeOf(3), envelopeOf(4)];
    meddle('UPDATE act SET n = 1000 WHERE n = 3');
    meddle('UPDATE act SET n = 3 WHERE n = 4');
    meddle('UPDATE act SET n = 4 WHERE n = 1000');
    expect(third.n).toBe(3);
    expect(fourth.n).toBe(4);
    const problems = await problemsOf(laptop);
    expect(problems).toContainEqual(expect.stringMatching(/^Act 3 .*does not follow/));
    expect(problems).toContainEqual(expect.stringMatching(/^Act 4 .*does not follow/));
  });

  it('an act that somebody added without a member’s key', async () => {
    const last = laptop.db.prepare('SELECT hash FROM act WHERE n = ?').pluck().get(ACTS) as Buffer;
    const id = randomUUID();
    const text = envelopeText({ ...envelopeOf(ACTS), id, n: ACTS + 1, prev: last.toString('hex') });
    meddle(
      `INSERT INTO act SELECT seq + 1, ?, device, ?, clock, at, actor, kind, subject, ?, ?, signature FROM act WHERE n = ${ACTS}`,
      id,
      ACTS + 1,
      text,
      hashOf(text),
    );
    expect(await problemsOf(laptop)).toEqual([
      expect.stringMatching(/^Act 13 .*signature is not by that member$/),
    ]);
  });

  it('a key that was exchanged in the member’s first act', async () => {
    const other = aSigner();
    meddle(
      `UPDATE body SET body = json_set(body, '$.publicKey', ?) WHERE act = (SELECT id FROM act WHERE n = 1)`,
      other.publicKey.toString('base64'),
    );
    expect((await problemsOf(laptop)).length).toBe(ACTS);
  });
});

describe('the anchor', () => {
  it('takes a database that is ahead of it for a normal crash', () => {
    const before = readFileSync(path.join(laptop.folder, 'head'));
    addPerson(laptop, 'Written, and the power went before the anchor');
    writeFileSync(path.join(laptop.folder, 'head'), before);
    expect(checkAnchor(laptop.db, laptop.anchor.read())).toBeNull();
  });

  it('is read from its other slot when one is torn, and is damage when both are', () => {
    const file = path.join(laptop.folder, 'head');
    const bytes = readFileSync(file);
    const serials = [bytes.readBigUInt64LE(8), bytes.readBigUInt64LE(512 + 8)];
    const newest = serials[0]! > serials[1]! ? 0 : 512;
    bytes.fill(0xaa, newest + 40, newest + 300);
    writeFileSync(file, bytes);
    expect(laptop.anchor.read()).toMatchObject({ state: 'held', head: { acts: ACTS - 1 } });
    bytes.fill(0xaa, 512 - newest + 40, 512 - newest + 300);
    writeFileSync(file, bytes);
    expect(laptop.anchor.read()).toEqual({ state: 'damaged' });
    expect(checkAnchor(laptop.db, laptop.anchor.read())).toMatch(/damaged/);
  });

  it('is not believed under another key', () => {
    expect(openAnchor(path.join(laptop.folder, 'head'), randomBytes(32)).read()).toEqual({
      state: 'damaged',
    });
  });
});

describe('taking in a colleague’s acts', () => {
  it('refuses one that was changed, and those after it', () => {
    const other = aLaptop({ signer, files: someFiles() });
    const acts = actsOf(laptop);
    const changed = acts.map((act, index) =>
      index === 5
        ? {
            ...act,
            body: { salt: act.body!.salt, text: act.body!.text.replace('Person', 'Nobody') },
          }
        : act,
    );
    const outcome = other.journal.merge(changed);
    expect(outcome.taken).toBe(5);
    expect(outcome.refused[0]?.why).toBe('its body was changed');
    expect(
      outcome.refused.slice(1).every(({ why }) => why === 'an act before it was refused'),
    ).toBe(true);
    other.close();
  });
});
