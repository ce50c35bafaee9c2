import type { Term, Wanted } from './query.ts';

const termWords = ({ text, prefix }: Term): string =>
  prefix ? `words beginning “${text}”` : `“${text}”`;

const listed = (items: readonly string[], by: 'and' | 'or'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${by} ${items.at(-1) ?? ''}`;

const bracketed = (wanted: Wanted): string =>
  wanted.kind === 'any' || wanted.kind === 'all' ? `(${wantedWords(wanted)})` : wantedWords(wanted);

/** What is looked for, as one would say it: `“option” and (“fees” or “tolls”), without “draft”`. */
export function wantedWords(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'term': {
      return termWords(wanted);
    }
    case 'near': {
      const words = wanted.within === 1 ? 'one word' : `${wanted.within} words`;
      return `${listed(wanted.terms.map(termWords), 'and')} with at most ${words} between`;
    }
    case 'any': {
      return listed(wanted.any.map(bracketed), 'or');
    }
    case 'all': {
      const all = listed(wanted.all.map(bracketed), 'and');
      return wanted.none.length === 0
        ? all
        : `${all}, without ${listed(wanted.none.map(bracketed), 'or')}`;
    }
  }
}
