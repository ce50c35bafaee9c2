import { createElement, useMemo, useState, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Note } from '#renderer/ui/Note.tsx';
import { drawnTag, pageTree, sheetStyle, type PageNode } from './page-tree.ts';
import classes from './PageSheet.module.css';

const drawn = (node: PageNode, key: number): ReactNode => {
  if (typeof node === 'string') return node;
  const { class: given, ...rest } = node.attributes;
  const tag = drawnTag(node.tag);
  const className = [given, tag === node.tag ? undefined : node.tag].filter(Boolean).join(' ');
  const attributes = className === '' ? rest : { ...rest, className };
  return createElement(tag, { key, ...attributes }, ...node.children.map(drawn));
};

/** A link of the page leads to its place on the sheet and nowhere else. */
const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const target = link?.getAttribute('href')?.slice(1);
  if (target === undefined) return;
  event.preventDefault();
  const root = link?.getRootNode();
  if (root instanceof ShadowRoot) root.getElementById(target)?.scrollIntoView();
};

interface PageSheetProps {
  readonly page: string;
}

/**
 * A page as it will print, on a sheet that stands apart from the window: its own style, black on
 * white in both themes. It is drawn piece by piece, never handed to the engine as HTML.
 */
export function PageSheet({ page }: PageSheetProps) {
  const tree = useMemo(() => pageTree(page), [page]);
  const [root, setRoot] = useState<ShadowRoot | null>(null);
  const attach = (host: HTMLDivElement | null) => {
    if (!host) return;
    const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetStyle(tree.style));
    shadow.adoptedStyleSheets = [sheet];
    setRoot(shadow);
  };
  return (
    <>
      {tree.cut && (
        <Note title="This is the beginning of a long page.">
          <p>The files that you export hold all of it.</p>
        </Note>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- because it hears the links inside it, which have their keys */}
      <div ref={attach} className={classes['sheet']} onClick={follow} />
      {root && createPortal(tree.body.map(drawn), root)}
    </>
  );
}
