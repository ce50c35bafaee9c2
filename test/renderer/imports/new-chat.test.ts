import { describe, expect, it } from 'vitest';
import {
  chatOf,
  nameFromFile,
  newChatProblems,
  otherName,
  type NewChatForm,
} from '#renderer/features/imports/new-chat.ts';

const PRINCIPAL = '01990000-0000-7000-8000-0000000000f4';
const aForm = (over: Partial<NewChatForm> = {}): NewChatForm => ({
  name: 'Transport – ministers',
  channel: '01990000-0000-7000-8000-0000000000f3',
  kind: 'official',
  group: true,
  sight: 'in-the-group',
  timerHours: 24,
  device: null,
  sensitive: false,
  ...over,
});

describe('making a chat while a file is brought in', () => {
  it('is made with what was said, and belongs to the principal', () => {
    expect(chatOf(aForm(), PRINCIPAL)).toMatchObject({
      principal: PRINCIPAL,
      kind: 'official',
      timerHours: 24,
    });
  });

  it('carries the marking that its entries will have', () => {
    expect(chatOf(aForm(), PRINCIPAL)?.marking.sensitive).toBe(false);
    expect(chatOf(aForm({ sensitive: true }), PRINCIPAL)?.marking.sensitive).toBe(true);
  });

  it('never takes for granted whether it is official or mixed', () => {
    const form = aForm({ kind: null });
    expect(chatOf(form, PRINCIPAL)).toBeNull();
    expect(newChatProblems(form).map(({ field }) => field)).toEqual(['kind']);
  });

  it('says everything that is missing, in order', () => {
    const form = aForm({ name: ' ', channel: null, kind: null, sight: null });
    expect(newChatProblems(form).map(({ field }) => field)).toEqual([
      'name',
      'channel',
      'kind',
      'sight',
    ]);
  });

  it.each([
    [null, 7],
    [24 * 90, 7],
    [24 * 7, 7],
    [48, 2],
    [24, 1],
    [8, 1],
  ])('with a timer of %s hours it is looked at every %i days', (timerHours, days) => {
    expect(chatOf(aForm({ timerHours }), PRINCIPAL)?.lookEveryDays).toBe(days);
  });

  it.each([
    ['WhatsApp Chat with Transport.txt', 'Transport'],
    ['WhatsApp Chat - Tides core.zip', 'Tides core'],
    ['_chat.txt', ''],
    ['notes.txt', 'notes'],
  ])('%s suggests the name %j', (file, name) => expect(nameFromFile(file)).toBe(name));
});

describe('a file that goes by the name of another chat', () => {
  it('is noticed', () => {
    expect(otherName('WhatsApp Chat with Coasts.txt', 'Dex Farrow')).toBe('Coasts');
  });
  it('is not where only signs and capitals differ, or where it has no name of its own', () => {
    expect(otherName('WhatsApp Chat - Coasts - Ministers.zip', 'Coasts – ministers')).toBeNull();
    expect(otherName('_chat.txt', 'Dex Farrow')).toBeNull();
    expect(otherName('WhatsApp Chat with Coasts (1).txt', 'Coasts')).toBeNull();
  });
});
