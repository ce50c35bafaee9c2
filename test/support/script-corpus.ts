/** Pieces of markup that run a script in a page which does not refuse them; each calls `ran()`. */
const PIECES: readonly string[] = [
  '<img src=x onerror=ran()>',
  '<img src=data:, onerror="ran()">',
  '<svg onload=ran()>',
  '<svg><script>ran()</script></svg>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<body onload=ran()>',
  '<input autofocus onfocus=ran()>',
  '<details open ontoggle=ran()>x</details>',
  '<video src=x onerror=ran()></video>',
  '<audio src=x onerror=ran()></audio>',
  '<video><source src=x onerror=ran()></video>',
  '<object data=x onerror=ran()></object>',
  '<iframe onload=ran()></iframe>',
  '<iframe srcdoc="<script>parent.ran()</script>"></iframe>',
  '<iframe src="javascript:parent.ran()"></iframe>',
  '<embed src="javascript:ran()">',
  '<math><mi xlink:href="javascript:ran()">x</mi></math>',
  '<a href="javascript:ran()" data-click>x</a>',
  '<form action="javascript:ran()"><button data-click>x</button></form>',
  '<button onclick=ran() data-click>x</button>',
  '<button formaction="javascript:ran()" form=f data-click></button><form id=f></form>',
  '<style onload=ran()>x{}</style>',
  '<link rel=stylesheet href=data:, onerror=ran()>',
  '<marquee onstart=ran()>x</marquee>',
  '<div style="animation:a 1ms" onanimationstart=ran()></div><style>@keyframes a{}</style>',
  '<script>ran()</script>',
  '<script src="data:text/javascript,ran()"></script>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>',
];

/** Ways in which a careless page would put text into itself. */
const SINKS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'document.write',
  'fragment',
  'parser',
  'attribute',
  'template',
] as const;
export type Sink = (typeof SINKS)[number];

/** Every piece through every way in: over two hundred attempts. */
export const CORPUS: readonly { readonly piece: string; readonly sink: Sink }[] = PIECES.flatMap(
  (piece) => SINKS.map((sink) => ({ piece, sink })),
);

type Attempts = readonly { readonly piece: string; readonly sink: Sink }[];

/** Runs in the page: puts each piece in, gives what it started time to run, and counts. */
export const attempt = async (attempts: Attempts): Promise<number> => {
  let runs = 0;
  const page = globalThis as unknown as { ran: () => void };
  page.ran = () => {
    runs += 1;
  };
  const put: Record<Sink, (host: HTMLElement, piece: string) => void> = {
    innerHTML: (host, piece) => {
      host.innerHTML = piece;
    },
    outerHTML: (host, piece) => {
      const inner = document.createElement('p');
      host.append(inner);
      inner.outerHTML = piece;
    },
    insertAdjacentHTML: (host, piece) => host.insertAdjacentHTML('beforeend', piece),
    'document.write': (host, piece) => {
      const frame = document.createElement('iframe');
      host.append(frame);
      frame.contentDocument?.write(`<script>ran = parent.ran</script>${piece}`);
    },
    fragment: (host, piece) => host.append(document.createRange().createContextualFragment(piece)),
    parser: (host, piece) => {
      const parsed = new DOMParser().parseFromString(piece, 'text/html');
      host.append(...document.adoptNode(parsed.body).childNodes);
    },
    attribute: (host, piece) => {
      const [, name, value] = /(on\w+)="?([^\s">]+)/.exec(piece) ?? [];
      const target = document.createElement('img');
      if (name && value) target.setAttribute(name, value);
      target.setAttribute('src', 'data:,');
      host.append(target);
    },
    template: (host, piece) => {
      const template = document.createElement('template');
      template.innerHTML = piece;
      host.append(template.content.cloneNode(true));
    },
  };
  for (const { piece, sink } of attempts) {
    const host = document.createElement('div');
    document.body.append(host);
    try {
      put[sink](host, piece);
      host.querySelectorAll<HTMLElement>('[data-click]').forEach((element) => element.click());
    } catch {
      // Refused by throwing.
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return runs;
};
