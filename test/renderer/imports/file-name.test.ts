import { describe, expect, it } from 'vitest';
import { nameFromFile, otherName } from '#renderer/features/imports/file-name.ts';

describe('the name that a file suggests for its chat', () => {
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
