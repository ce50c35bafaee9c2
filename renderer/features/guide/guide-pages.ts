import { lexer, type Token } from 'marked';

/** A page of the guide, as its Markdown reads. */
export interface GuidePage {
  /** `guide/2-a-day`: the file without its ending. */
  readonly id: string;
  readonly title: string;
  readonly tokens: readonly Token[];
}

/** The pages of one guide, in order. */
export interface Guide {
  readonly id: 'guide' | 'admin-guide';
  readonly title: string;
  readonly pages: readonly GuidePage[];
}

const TEXTS = import.meta.glob<string>('../../../docs/{guide,admin-guide}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PICTURES = import.meta.glob<string>('../../../docs/{guide,admin-guide}/images/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const DOCS = '../../../docs/';

const pageOf = ([file, text]: readonly [string, string]): GuidePage => {
  const tokens = lexer(text);
  const [first] = tokens;
  if (first?.type !== 'heading') throw new Error(`${file} has no title`);
  return {
    id: file.slice(DOCS.length, -'.md'.length),
    title: String(first.text),
    tokens: tokens.slice(1),
  };
};

const pagesOf = (guide: Guide['id']): readonly GuidePage[] =>
  Object.entries(TEXTS)
    .filter(([file]) => file.startsWith(`${DOCS}${guide}/`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(pageOf);

/** Both guides: for whoever works with Daybook, and for whoever looks after it. */
export const GUIDES: readonly Guide[] = [
  { id: 'guide', title: 'For the private office', pages: pagesOf('guide') },
  { id: 'admin-guide', title: 'For IT and the KIM team', pages: pagesOf('admin-guide') },
];

/** Where a picture of a page is, by the address that the page gives it; null where there is none. */
export const pictureOf = ({ id }: Pick<GuidePage, 'id'>, address: string): string | null =>
  PICTURES[`${DOCS}${id.slice(0, id.indexOf('/'))}/${address}`] ?? null;
