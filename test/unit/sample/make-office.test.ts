import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '#shared/words/entry.ts';
import { EXPORTS, exportBytes } from '#sample/exports.ts';
import { makeSampleOffice, sampleSetUp, type MadeOffice } from '#sample/make-office.ts';
import type { MakingProgress } from '#sample/making.ts';
import type { SamplePlan } from '#sample/sample-plan.ts';
import { writePlan } from '#sample/write-plan.ts';
import { adequacy } from '#policy/adequacy.ts';
import { chatsDue } from '#policy/due.ts';
import { STORIES } from '#sample/storylines.ts';
import { must, openOffice, type TestOffice } from '#test/support/open-office.ts';
import { everyEntry } from '#test/support/every-entry.ts';

describe('the sample office', () => {
  let folder: string;
  let opened: TestOffice;
  let made: MadeOffice;
  let teale: Entry[];
  const progress: MakingProgress[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'daybook-sample-'));
    for (const one of EXPORTS) writeFileSync(path.join(folder, one.name), exportBytes(one));
    opened = openOffice({ now: Date.UTC(2026, 10, 20, 18, 10) });
    must(await opened.api.vault.create(sampleSetUp()));
    made = await makeSampleOffice({
      api: opened.api,
      // As the window gets it: through a file.
      plan: JSON.parse(JSON.stringify(writePlan())) as SamplePlan,
      newId: randomUUID,
      tokenOf: (name) => path.join(folder, name),
      onProgress: (said) => progress.push(said),
    });
    teale = await everyEntry(opened.api, made.registers.tenures.get('teale')!);
  }, 120_000);
  afterAll(async () => {
    await opened.office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const find = (key: string): Entry => teale.find(({ id }) => id === made.entries.get(key))!;

  it('is a vault that says DEMO', async () => {
    expect(must(await opened.api.vault.state({}))).toMatchObject({ state: 'open', demo: true });
  });

  it('holds at least twenty thousand messages, and none of the group that was only offered', async () => {
    const chats = must(await opened.api.chats.list({ tenure: null }));
    const total = chats.reduce((sum, { messages }) => sum + messages, 0);
    expect(total).toBe(made.brought.kept);
    expect(total).toBeGreaterThan(20_000);
    expect(chats.find(({ name }) => name === 'Shoreline')?.messages).toBe(0);
    expect(made.brought.letGo).toBe(1);
  });

  it('adds of an overlapping export only what is new', async () => {
    const chat = made.registers.chats.get('coasts')!;
    const both = must(await opened.api.imports.list({ chat }));
    const [first, second] = both
      .map(({ reconciliation }) => reconciliation)
      .toSorted((one, other) => one.records - other.records);
    expect(second?.alreadyHeld).toBe(first?.newMessages);
    expect(second?.newMessages).toBeGreaterThan(100);
  });

  it('keeps of mixed chats only the lines selected', async () => {
    const chats = must(await opened.api.chats.list({ tenure: null }));
    const counts = Object.fromEntries(chats.map(({ name, messages }) => [name, messages]));
    expect(counts).toMatchObject({ 'Gwen Tallis': 5, 'Sir Gerald Pym': 15, 'Harwick team': 0 });
  });

  it('tells Rotterdam’s exception report from the circumstances to the answer', async () => {
    const reports = must(await opened.api.reports.list({ tenure: find('rotterdam-terms').tenure }));
    const rotterdam = reports.find(({ entry }) => entry === made.entries.get('rotterdam-terms'));
    expect(rotterdam).toMatchObject({ asked: true, state: 'answered' });
    const others = reports.filter(({ asked, state }) => asked && state === 'due');
    expect(others.map(({ entry }) => entry)).toEqual([made.entries.get('slipway-pause')]);
    console.log(
      'DUE',
      others.length,
      others.map(({ title }) => title),
    );
  });

  it('limits the Legal Director’s comment to those who need to know', () => {
    expect(find('barrage-legal').needToKnow).toMatchObject({ why: 'Legal privilege' });
  });

  it('leaves the last days to be sorted', async () => {
    const chats = must(await opened.api.chats.list({ tenure: null }));
    const untriaged = chats.reduce((sum, chat) => sum + chat.untriaged, 0);
    expect(untriaged).toBeGreaterThanOrEqual(150);
    expect(untriaged).toBeLessThanOrEqual(300);
  });

  it('leaves nothing to be sorted of the days before, not even the first line of a chat', async () => {
    const tenure = made.registers.tenures.get('teale')!;
    const windows = must(await opened.api.triage.windows({ tenure, chat: null, all: false }));
    expect(windows.length).toBeGreaterThan(20);
    expect(windows.filter(({ from }) => from < '2026-11-10')).toEqual([]);
  });

  it('has every entry that was planned, with all the evidence it rests on', () => {
    const planned = STORIES.flatMap(({ entries }) => entries);
    expect(made.entries.size).toBe(planned.length + 1);
    expect(made.entries.size).toBeGreaterThanOrEqual(300);
    for (const { key, rests = [] } of planned.filter(({ tenure }) => tenure === 'teale')) {
      expect([key, find(key).evidence.length]).toEqual([key, rests.length]);
    }
  });

  it('tells a decision that was reversed and made again as three', () => {
    expect(find('fees-first').overtakenBy).toEqual([
      { kind: 'reverses', entry: made.entries.get('fees-held') },
    ]);
    expect(find('fees-held').overtakenBy).toEqual([
      { kind: 'supersedes', entry: made.entries.get('fees-capped') },
    ]);
    expect(find('fees-held').exactWords).toBe('No, hold, Treasury unhappy. Do not print');
  });

  it('asks for a report of what was decided on her own telephone abroad', () => {
    const { assessment, madeAt, learntAt, deviceState } = find('rotterdam-terms');
    expect(deviceState).toBe('private-unmanaged');
    expect(assessment.findings.some(({ paragraph }) => paragraph.includes('10a'))).toBe(true);
    expect(madeAt).toBe('2026-02-04T23:20:00.000Z');
    expect(learntAt).toBe(madeAt);
  });

  it('holds no content of what was above OFFICIAL', () => {
    const stub = find('page-forwarded');
    expect(stub.kind).toBe('incident-stub');
    expect(stub.exactWords).toBe('');
    expect(stub.evidence).toEqual([]);
  });

  it('leaves some entries open, and files the most', () => {
    const open = teale.filter((entry) => entry.open);
    expect(open.length).toBeGreaterThanOrEqual(12);
    expect(open.length).toBeLessThan(teale.length / 8);
    const gaps = open.filter((entry) => adequacy(entry).missing.length > 1);
    expect(gaps.map(({ title }) => title)).toContain('Callow ferry notice not to go on the 13th');
  });

  it('numbers entries in the order in which the office learnt of them', () => {
    const numbered = teale.toSorted((one, other) => (one.reference < other.reference ? -1 : 1));
    const learnt = numbered.slice(0, -1).map(({ learntAt }) => learntAt);
    expect(learnt.filter((at, index) => index > 0 && at < (learnt[index - 1] ?? ''))).toEqual([]);
  });

  it('has chats that are due in every way there is, once two of its people have gone home', async () => {
    const chats = must(await opened.api.chats.list({ tenure: null }));
    const due = chatsDue(chats, {
      now: '2026-11-20T18:10:00.000Z',
      backAt: '2026-11-23T08:30:00.000Z',
    });
    expect(new Set(due.map(({ state }) => state))).toEqual(
      new Set(['may-be-losing', 'lost-before-back', 'look-due', 'not-due']),
    );
    expect(due.filter(({ state }) => state === 'look-due').length).toBeGreaterThan(3);
  });

  it('says how far it is, up to the end of each step', () => {
    const steps = new Map(progress.map((said) => [said.step, said]));
    expect([...steps.keys()]).toEqual([
      'Members',
      'People',
      'Chats',
      'Importing',
      'Sorting',
      'Logging',
      'Amending',
      'Filing',
      'Looks',
      'Exception reports',
      'Need to know',
      'Departure',
    ]);
    for (const { done, total } of steps.values()) expect(done).toBe(total);
  });
});
