import { describe, expect, it } from 'vitest';
import { isTrusted, type Sender } from '#main/sender.ts';

const trusted = { contents: () => 7, origins: ['app://main'] };

const aMessage = (change: { id?: number; url?: string; inFrame?: boolean } = {}): Sender => {
  const frame = { url: change.url ?? 'app://main/', origin: '' };
  const mainFrame = change.inFrame ? { url: 'app://main/' } : frame;
  return { sender: { id: change.id ?? 7, mainFrame }, senderFrame: frame };
};

describe('a message to main', () => {
  it('is heard from the top frame of our own window', () => {
    expect(isTrusted(aMessage(), trusted)).toBe(true);
  });

  it.each([
    ['another window', aMessage({ id: 8 })],
    ['a frame inside our window', aMessage({ inFrame: true })],
    ['our window led to another page', aMessage({ url: 'https://example.com/' })],
    ['a page that is printed', aMessage({ url: 'app://print/0123' })],
    ['a host that begins like ours', aMessage({ url: 'app://main.example/' })],
    ['no address at all', aMessage({ url: '' })],
    ['a frame that is gone', { ...aMessage(), senderFrame: null }],
  ])('is refused from %s', (_name, message) => {
    expect(isTrusted(message, trusted)).toBe(false);
  });

  it('is refused while there is no window', () => {
    expect(isTrusted(aMessage(), { ...trusted, contents: () => null })).toBe(false);
  });
});
