import { describe, expect, it } from 'vitest';
import { isPress, keyCaps, type KeyPress } from '#renderer/app/keys.ts';
import { commandFor } from '#renderer/app/shortcuts.ts';
import { keysNow, type Command } from '#renderer/app/commands.ts';

const aPress = (over: Partial<KeyPress>): KeyPress => ({
  key: 'k',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...over,
});

describe('a key press', () => {
  it('is Ctrl where there is no Mac, and ⌘ where there is', () => {
    expect(isPress(aPress({ ctrlKey: true }), 'Mod+K', false)).toBe(true);
    expect(isPress(aPress({ ctrlKey: true }), 'Mod+K', true)).toBe(false);
    expect(isPress(aPress({ metaKey: true }), 'Mod+K', true)).toBe(true);
  });
  it('is not another when more is held down', () => {
    expect(isPress(aPress({ ctrlKey: true, altKey: true }), 'Mod+K', false)).toBe(false);
    expect(isPress(aPress({ ctrlKey: true, shiftKey: true }), 'Mod+K', false)).toBe(false);
  });
  it('is ? with the Shift that ? needs', () => {
    expect(isPress(aPress({ key: '?', shiftKey: true }), '?', false)).toBe(true);
  });
  it('is read out as caps', () => {
    expect(keyCaps('Alt+ArrowLeft', false)).toEqual(['Alt', '←']);
    expect(keyCaps('Mod+K', true)).toEqual(['⌘', 'K']);
  });
});

describe('the command of a press', () => {
  const aCommand = (over: Partial<Command> = {}): Command => ({
    id: 'keys',
    label: 'Keys',
    keys: '?',
    where: 'anywhere',
    group: 'Window',
    when: () => true,
    run: () => undefined,
    ...over,
  });
  const press = { ...aPress({ key: '?', shiftKey: true }), defaultPrevented: false };
  const usual = { mac: false, typing: false, singleKeys: true };

  it('is found by its keys', () => {
    expect(commandFor(press, [aCommand()], usual)?.id).toBe('keys');
  });
  it('is none while text is typed, so that ? can be written', () => {
    expect(commandFor(press, [aCommand()], { ...usual, typing: true })).toBeUndefined();
  });
  it('is none where single keys are switched off (WCAG 2.1.4)', () => {
    expect(commandFor(press, [aCommand()], { ...usual, singleKeys: false })).toBeUndefined();
  });
  it('is none where the key belongs to a list, which hears it itself', () => {
    expect(commandFor(press, [aCommand({ where: 'list' })], usual)).toBeUndefined();
  });
  it('is that of the open screen where one of the frame gives way', () => {
    const frame = aCommand({ yields: true });
    const own = aCommand({ id: 'own' });
    for (const all of [
      [frame, own],
      [own, frame],
    ]) {
      expect(commandFor(press, all, usual)?.id).toBe('own');
      expect(keysNow(frame, all)).toBeUndefined();
    }
    expect(commandFor(press, [frame], usual)?.id).toBe('keys');
    expect(keysNow(frame, [frame])).toBe('?');
  });
  it('is none where it cannot be done now', () => {
    expect(commandFor(press, [aCommand({ when: () => false })], usual)).toBeUndefined();
  });
});
