import { useLayoutEffect, useMemo, useRef, type MouseEvent } from 'react';
import { Note } from '#renderer/ui/Note.tsx';
import { drawnTag, pageTree, sheetStyle, type PageNode } from './page-tree.ts';
import classes from './PageSheet.module.css';

const DRAWINGS: ReadonlySet<string> = new Set(['svg', 'rect']);

/**
 * A piece of the page as a node of the window. Not as React's: of a long page it would keep tens of
 * thousands, and look through them all at every change beside the sheet.
 */
const drawn = (node: PageNode): Node => {
  if (typeof node === 'string') return document.createTextNode(node);
  const { tag, attributes, children } = node;
  const element = DRAWINGS.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(drawnTag(tag));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (drawnTag(tag) !== tag) element.classList.add(tag);
  element.append(...children.map(drawn));
  return element;
};

/** What is far off the screen is laid out when it comes near: a record may be hundreds of pages. */
const LATER = 'article { content-visibility: auto; contain-intrinsic-size: auto 30rem; }';

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
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${sheetStyle(tree.style)}\n${LATER}`);
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(...tree.body.map(drawn));
  }, [tree]);
  return (
    <>
      {tree.cut && (
        <Note title="This is the beginning of a long page.">
          <p>The files that you export hold all of it.</p>
        </Note>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- because it hears the links inside it, which have their keys */}
      <div ref={host} className={classes['sheet']} onClick={follow} />
    </>
  );
}
