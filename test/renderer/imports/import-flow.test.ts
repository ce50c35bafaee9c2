import { describe, expect, it } from 'vitest';
import {
  importFlow,
  startImport,
  type ImportFlow,
  type ImportStep,
} from '#renderer/features/imports/import-flow.ts';
import { aPreview, anImport, CHAT, TASK } from './import-builders.ts';

const file = { token: 't1', name: 'WhatsApp Chat.txt' };
const OTHER = '01990000-0000-7000-8000-0000000000ab';
const after = (...steps: ImportStep[]): ImportFlow =>
  steps.reduce(importFlow, startImport(CHAT, file));
const read = { type: 'read', task: TASK } as const;
const previewed = { type: 'previewed', task: TASK, preview: aPreview() } as const;
const accept = { type: 'accept', task: TASK, selected: null } as const;

describe('bringing a file in, step by step', () => {
  it('reads, shows, brings in and is done', () => {
    const steps: ImportStep[] = [
      read,
      previewed,
      accept,
      { type: 'made', task: TASK, made: anImport() },
    ];
    const states = steps.map((_, index) => after(...steps.slice(0, index + 1)).step);
    expect(states).toEqual(['reading', 'preview', 'bringing-in', 'done']);
  });

  it('does not read before a chat and a file are chosen', () => {
    expect(importFlow(startImport(null, file), read).step).toBe('choosing');
    expect(importFlow(startImport(CHAT, null), read).step).toBe('choosing');
  });

  it('ignores the answer of a reading that was replaced', () => {
    const second = after(read, { ...read, task: OTHER });
    expect(importFlow(second, previewed)).toBe(second);
  });

  it('ignores a failure of work that is no longer shown', () => {
    const shown = after(read, previewed);
    expect(importFlow(shown, { type: 'failed', task: TASK, failure: { code: 'cancelled' } })).toBe(
      shown,
    );
  });

  it('keeps the order of dates that a person chose when the zone changes', () => {
    const flow = after({ ...read, reading: { dateOrder: 'month-day-year' } }, previewed, {
      ...read,
      reading: { zone: 'Europe/Paris' },
    });
    expect(flow).toMatchObject({ zone: 'Europe/Paris', dateOrder: 'month-day-year' });
  });

  it('forgets the chosen order of dates with another file', () => {
    const flow = after(
      { ...read, reading: { dateOrder: 'month-day-year' } },
      { type: 'file', file: { token: 't2', name: 'Other.txt' } },
    );
    expect(flow).toMatchObject({ step: 'choosing', dateOrder: null });
  });

  it('goes back to the preview when bringing in is cancelled', () => {
    const cancelled: ImportStep = { type: 'failed', task: TASK, failure: { code: 'cancelled' } };
    expect(after(read, previewed, accept, cancelled).step).toBe('preview');
    expect(
      after(read, previewed, { type: 'select' }, { ...accept, selected: [3] }, cancelled).step,
    ).toBe('selecting');
    expect(after(read, cancelled).step).toBe('choosing');
  });

  it('asks for the chat anew after one file is in, and keeps it while none is', () => {
    const again = { type: 'again' } as const;
    const made = { type: 'made', task: TASK, made: anImport() } as const;
    expect(after(read, previewed, accept, made, again)).toMatchObject({ chat: null, file: null });
    expect(after(read, previewed, again)).toMatchObject({ chat: CHAT, file: null });
  });

  it('shows a refusal, with nothing brought in', () => {
    const failure = { code: 'not-an-export', looksLike: 'a spreadsheet', detail: '' } as const;
    expect(after(read, { type: 'failed', task: TASK, failure })).toMatchObject({
      step: 'refused',
      failure,
    });
  });
});
