import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageTree, sheetStyle, type PageNode } from '#renderer/ui/sheet/page-tree.ts';

const page = (body: string) =>
  `<!doctype html><head><style>p { margin: 0 }</style></head><body>${body}</body></html>`;
const body = (text: string) => pageTree(page(text)).body;
const textOf = (nodes: readonly PageNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
const tagsOf = (nodes: readonly PageNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [node.tag, ...tagsOf(node.children)]));
const attributesOf = (nodes: readonly PageNode[]): [string, string][] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...Object.entries(node.attributes), ...attributesOf(node.children)],
  );

describe('reading the page of the record', () => {
  it('finds the body whatever it is marked with', () => {
    const marked = page('<p>In it</p>').replace('<body>', '<body class="frame demo">');
    expect(textOf(pageTree(marked).body)).toBe('In it');
  });

  it('takes elements, attributes and text as they are written', () => {
    expect(
      body(
        '<section id="a"><h2>By theme</h2><p class="meta">Ports &amp; rail<br>two</p></section>',
      ),
    ).toEqual([
      {
        tag: 'section',
        attributes: { id: 'a' },
        children: [
          { tag: 'h2', attributes: {}, children: ['By theme'] },
          {
            tag: 'p',
            attributes: { class: 'meta' },
            children: ['Ports & rail', { tag: 'br', attributes: {}, children: [] }, 'two'],
          },
        ],
      },
    ]);
  });

  it('takes the style apart from the page', () => {
    expect(pageTree(page('')).style).toBe('p { margin: 0 }');
  });

  it('shows what was written in a message as text, whatever it looks like', () => {
    const written = body('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(tagsOf(written)).toEqual(['p']);
    expect(textOf(written)).toBe('<script>alert(1)</script>');
  });

  it.each([
    '<script>x()</script>',
    '<img src="x" onerror="x()">',
    '<p onclick="x()">a</p>',
    '<a href="https://example.test/">a</a>',
    '<a href="javascript:x()">a</a>',
    '<iframe src="x"></iframe>',
    '<style>p{}</style>',
  ])('makes nothing that acts of %s', (hostile) => {
    const nodes = body(hostile);
    expect(tagsOf(nodes).filter((tag) => !['p', 'a'].includes(tag))).toEqual([]);
    expect(attributesOf(nodes)).toEqual([]);
  });

  it('is not confused by elements that are left open or closed twice', () => {
    expect(textOf(body('<p>one<ul><li>two</p></ul></li>three'))).toBe('onetwothree');
  });

  it('never throws and never makes more than the record is made of', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<script>',
        '<a href="#x">',
        '<a href="x">',
        '</a>',
        '<br>',
        '&lt;',
        '<P>',
        '< p>',
        '<td onx="1">',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const nodes = body(pieces.join(''));
        expect(tagsOf(nodes).every((tag) => ['p', 'a', 'br', 'td'].includes(tag))).toBe(true);
        expect(
          attributesOf(nodes).every(([name, value]) => name === 'href' && value.startsWith('#')),
        ).toBe(true);
      }),
    );
  });

  it('cuts a page that is too long to be shown, and says so', () => {
    const { cut } = pageTree(page('<p>a</p>'.repeat(30_000)));
    expect(cut).toBe(true);
    expect(pageTree(page('<p>a</p>')).cut).toBe(false);
  });
});

describe('the style of the sheet', () => {
  it('speaks of the sheet where it spoke of the page', () => {
    expect(sheetStyle('main { max-width: 4rem }')).toBe('.main { max-width: 4rem }');
    expect(sheetStyle(':root { a: b }\nhtml { c: d }\nbody{}\n.body { e: f }\n* { g: h }')).toBe(
      ':host { a: b }\n:host { c: d }\n:host{}\n.body { e: f }\n* { g: h }',
    );
  });
});
