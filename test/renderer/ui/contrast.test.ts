import { describe, expect, it } from 'vitest';
import { DEFAULT_THEME } from '@mantine/core';
import { colourVariables, theme } from '#renderer/ui/theme.ts';

const channel = (value: number): number =>
  value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG 2.2 defines it. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const variables = colourVariables({ ...DEFAULT_THEME, ...(theme as typeof DEFAULT_THEME) });
const colours: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>> = {
  light: variables.light,
  dark: variables.dark,
};
const body = { light: '#ffffff', dark: '#171a1f' };
const TEXT = [
  '--mantine-color-dimmed',
  '--mantine-color-placeholder',
  '--mantine-color-error',
  '--mantine-color-anchor',
  '--daybook-accent',
  '--daybook-danger',
  '--daybook-ageing',
  '--daybook-proven',
];

describe.each(['light', 'dark'] as const)('the %s theme', (scheme) => {
  const of = (name: string): string => colours[scheme][name] ?? '';

  it.each(TEXT)('shows %s at AA on the page, the rail and panels', (name) => {
    for (const ground of [body[scheme], of('--daybook-rail'), of('--daybook-panel')]) {
      expect(contrast(of(name), ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
  it.each(['danger', 'ageing', 'proven', 'accent'])('shows %s at AA on its own wash', (name) => {
    expect(contrast(of(`--daybook-${name}`), of(`--daybook-${name}-wash`))).toBeGreaterThanOrEqual(
      4.5,
    );
  });
  it('shows the edges of fields at 3:1', () => {
    expect(contrast(of('--daybook-line-strong'), body[scheme])).toBeGreaterThanOrEqual(3);
  });
  it('shows white on the accent at AA', () => {
    const shades = theme.colors?.['ink'] ?? [];
    const filled = { light: shades[7], dark: shades[5] }[scheme] ?? '';
    expect(contrast('#ffffff', filled)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('measuring contrast', () => {
  it('finds what is too weak', () => {
    expect(contrast('#999999', '#ffffff')).toBeLessThan(4.5);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 1);
  });
});
