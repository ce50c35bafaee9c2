/** A piece of a page: text, or an element of the few kinds that it is made of. */
export type PageNode = string | PageElement;

/** An element of a page that the vault wrote, as it is drawn here. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
}

/** What a page holds, apart from its head. */
export interface PageTree {
  readonly style: string;
  readonly body: readonly PageNode[];
  /** True where the page is longer than what is shown of it. */
  readonly cut: boolean;
}

/** All that our pages are made of. Anything else is shown as the text it is. */
const TAGS: ReadonlySet<string> = new Set(
  'a article blockquote br caption dd div dl dt footer h1 h2 h3 h4 header li main nav ol p rect section span strong svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const EMPTY_TAGS: ReadonlySet<string> = new Set(['br']);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'class',
  'id',
  'href',
  'scope',
  'colspan',
  'title',
  'aria-label',
  'role',
  'width',
  'height',
]);

/** So many pieces are shown of a long page; the file has the rest. */
const MOST_PIECES = 40_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

const plainText = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => ENTITIES[name] ?? '');

/** Only links within the page: nothing of a page leads anywhere else. */
const isAllowed = (name: string, value: string): boolean =>
  ATTRIBUTES.has(name) && (name !== 'href' || value.startsWith('#'));

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([a-z-]+)="([^"]*)"/gu)) {
    if (isAllowed(name, value)) found[name] = plainText(value);
  }
  return found;
};

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/** What stands in the first element of this kind, whatever its attributes. */
const inside = (page: string, tag: 'body' | 'style'): string => {
  const opening = new RegExp(`<${tag}(?:\\s[^>]*)?>`, 'u').exec(page);
  if (!opening) return '';
  const start = opening.index + opening[0].length;
  const end = page.indexOf(`</${tag}>`, start);
  return end === -1 ? '' : page.slice(start, end);
};

/** Closes the nearest element of this kind, and what is open inside it. */
const close = (open: OpenElement[], tag: string): void => {
  const at = open.findLastIndex((element) => element.tag === tag);
  if (at > 0) open.length = at;
};

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"]*")*)\s*>/gu;

/**
 * One of our pages as pieces that can be shown without handing it to the engine as HTML, which the
 * window's policy forbids. It reads the little that our own pages are written in, and takes
 * everything else as text: no script, style or link to elsewhere can come of it, whatever is in it.
 */
export const pageTree = (page: string): PageTree => {
  const body = inside(page, 'body');
  const root: OpenElement = { tag: 'body', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const here = (): OpenElement => open.at(-1) ?? root;
  let pieces = 0;
  let after = 0;
  const addText = (text: string): void => {
    if (text !== '') here().children.push(plainText(text));
  };
  for (const { 0: token, 1: slash, 2: tag = '', 3: attributes = '', index } of body.matchAll(
    TOKEN,
  )) {
    if (!TAGS.has(tag)) continue;
    addText(body.slice(after, index));
    after = index + token.length;
    if (slash === '/') close(open, tag);
    else {
      const element: OpenElement = { tag, attributes: attributesOf(attributes), children: [] };
      here().children.push(element);
      if (!EMPTY_TAGS.has(tag)) open.push(element);
    }
    pieces += 1;
    if (pieces >= MOST_PIECES) break;
  }
  const cut = pieces >= MOST_PIECES;
  if (!cut) addText(body.slice(after));
  return { style: inside(page, 'style'), body: root.children, cut };
};

/** What an element is drawn as: the window has its one main part already. */
export const drawnTag = (tag: string): string => (tag === 'main' ? 'div' : tag);

/** The page's own style, for a part of the window that stands apart from the rest. */
export const sheetStyle = (style: string): string =>
  style
    .replaceAll(/(^|[{}\s,])(?::root|html|body)(?=\s*[{,])/gu, '$1:host')
    .replaceAll(/(^|[{}\s,])main(?=\s*[{,])/gu, '$1.main');
