import type { Term, Wanted } from './query.ts';

// Everything that a person typed stands in quotation marks, with those in it doubled. To the index
// nothing in them is anything but words, so no line can be an error or ask for another column.

const quoted = ({ text, prefix }: Term): string =>
  `"${text.replaceAll('"', '""')}"${prefix ? ' *' : ''}`;

const joined = (wanted: readonly Wanted[], by: 'AND' | 'OR'): string =>
  wanted.length === 1 && wanted[0]
    ? expressionOf(wanted[0])
    : `(${wanted.map(expressionOf).join(` ${by} `)})`;

function expressionOf(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'term': {
      return quoted(wanted);
    }
    case 'near': {
      return `NEAR(${wanted.terms.map(quoted).join(' ')}, ${wanted.within})`;
    }
    case 'any': {
      return joined(wanted.any, 'OR');
    }
    case 'all': {
      const all = joined(wanted.all, 'AND');
      return wanted.none.length === 0 ? all : `(${all} NOT ${joined(wanted.none, 'OR')})`;
    }
  }
}

/**
 * The full-text expression that finds what is wanted in some columns, where each set of tokens has
 * at least one; null where neither is asked for.
 */
export const matchText = (
  wanted: Wanted | null,
  columns: readonly string[],
  tokenSets: readonly (readonly string[])[],
): string | null => {
  const parts = [
    ...(wanted ? [`({${columns.join(' ')}} : (${expressionOf(wanted)}))`] : []),
    ...tokenSets.map((set) => `(tokens : (${set.map((token) => `"${token}"`).join(' OR ')}))`),
  ];
  return parts.length === 0 ? null : parts.join(' AND ');
};
