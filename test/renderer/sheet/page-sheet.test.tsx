import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MantineProvider } from '@mantine/core';
import { PageSheet } from '#renderer/ui/sheet/PageSheet.tsx';

afterEach(cleanup);

const aPage = (body: string): string => `<html><body>${body}</body></html>`;
const sheet = (page: string) => (
  <MantineProvider>
    <PageSheet page={page} />
  </MantineProvider>
);
const rootOf = (container: HTMLElement): ShadowRoot => {
  const root = [...container.querySelectorAll('div')].find((div) => div.shadowRoot)?.shadowRoot;
  if (!root) throw new Error('there is no sheet');
  return root;
};

describe('a page on its sheet', () => {
  it('stands apart from the window, its main part as one among others', () => {
    const { container } = render(
      sheet(aPage('<main class="page"><h1 id="top">Record</h1></main>')),
    );
    const root = rootOf(container);
    expect(root.querySelector('h1')?.textContent).toBe('Record');
    expect(root.querySelector('main')).toBeNull();
    expect(root.querySelector('div')?.className).toBe('page main');
  });

  it('draws no element that our pages are not made of, and shows it as text', () => {
    const hostile = '<p>Said <script src="x">1</script><a href="https://example.org">there</a></p>';
    const root = rootOf(render(sheet(aPage(hostile))).container);
    expect(root.querySelector('script')).toBeNull();
    expect(root.textContent).toContain('<script src="x">');
    expect(root.querySelector('a')?.hasAttribute('href')).toBe(false);
  });

  it('holds the newest page alone', () => {
    const { container, rerender } = render(sheet(aPage('<p>One</p>')));
    rerender(sheet(aPage('<p>Two</p>')));
    expect(rootOf(container).textContent).toBe('Two');
  });

  it('draws bars as drawings', () => {
    const bar = '<svg width="10" height="2"><rect width="5" height="2"></rect></svg>';
    const root = rootOf(render(sheet(aPage(bar))).container);
    expect(root.querySelector('rect')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});
