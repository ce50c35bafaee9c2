import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { pictureOf, type GuidePage } from './guide-pages.ts';
import { CitedText } from '#renderer/ui/Paragraph.tsx';
import classes from './guide.module.css';

interface GuideTextProps {
  readonly page: GuidePage;
}

/**
 * A page of the guide, drawn piece by piece from what its Markdown says. Markup in it is text like
 * any other: nothing is handed to the engine as HTML.
 */
export function GuideText({ page }: GuideTextProps) {
  return <div className={classes['text']}>{pieces(page, page.tokens)}</div>;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

const pieces = (page: GuidePage, tokens: readonly Token[] | undefined): ReactNode =>
  (tokens ?? []).map((token, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- because the pieces of a page never move
    <Fragment key={place}>{piece(page, token as Tokens.Generic)}</Fragment>
  ));

const items = (page: GuidePage, { items: all = [] }: Tokens.Generic): ReactNode =>
  (all as readonly Tokens.ListItem[]).map((item) => (
    <li key={item.raw}>{pieces(page, item.tokens)}</li>
  ));

const picture = (page: GuidePage, { href, text }: Tokens.Generic): ReactNode => {
  const where = pictureOf(page, String(href));
  return where === null ? null : (
    <img src={where} alt={String(text)} className={classes['picture']} />
  );
};

const table = (page: GuidePage, { header, rows }: Tokens.Table): ReactNode => (
  <table className={classes['table']}>
    <thead>
      <tr>
        {header.map((cell) => (
          <th key={cell.text} scope="col">
            {pieces(page, cell.tokens)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row[0]?.text}>
          {row.map((cell, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- because the cells of a row never move
            <td key={place}>{pieces(page, cell.tokens)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const WAYS: Readonly<Record<string, (page: GuidePage, token: Tokens.Generic) => ReactNode>> = {
  heading: (page, token) => <h2 className={classes['title']}>{pieces(page, token.tokens)}</h2>,
  paragraph: (page, token) =>
    token.tokens?.length === 1 && token.tokens[0]?.type === 'image' ? (
      <figure className={classes['figure']}>{pieces(page, token.tokens)}</figure>
    ) : (
      <p>{pieces(page, token.tokens)}</p>
    ),
  list: (page, token) =>
    token['ordered'] === true ? <ol>{items(page, token)}</ol> : <ul>{items(page, token)}</ul>,
  table: (page, token) => table(page, token as Tokens.Table),
  code: (_, token) => <pre className={classes['code']}>{String(token['text'])}</pre>,
  codespan: (_, token) => <code>{plain(String(token['text']))}</code>,
  strong: (page, token) => <strong>{pieces(page, token.tokens)}</strong>,
  em: (page, token) => <em>{pieces(page, token.tokens)}</em>,
  image: picture,
  space: () => null,
};

/** One piece; whatever has no way of its own is the text it stands for. */
const piece = (page: GuidePage, token: Tokens.Generic): ReactNode => {
  const way = WAYS[token.type];
  if (way) return way(page, token);
  if (token.tokens && token.type === 'text') return pieces(page, token.tokens);
  return <CitedText>{plain(String(token['text'] ?? token.raw))}</CitedText>;
};
