import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Protocol, Session } from 'electron';
import { PRINT_POLICY, windowPolicy } from './content-policy.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const COMMON = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

interface ServedFile {
  readonly type: string;
  readonly path: string;
}

/** The window's files by their addresses. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

/** Makes `app:` a scheme with an origin of its own. To be called before Electron is ready. */
export const declareScheme = (protocol: Protocol): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, corsEnabled: true } },
  ]);

/**
 * Lists the window's files, once; each is read when it is asked for.
 *
 * Requests are looked up in this list and never joined to a folder, so that no address, however
 * written, can name a file outside it.
 */
export const listServedFiles = async (folder: string): Promise<ServedFiles> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names.flatMap((entry) => {
      const type = TYPES[path.extname(entry.name)];
      if (!entry.isFile() || type === undefined) return [];
      const file = path.join(entry.parentPath, entry.name);
      const address = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      return [[address, { type, path: file }] as const];
    }),
  );
};

const notFound = (): Response => new Response(null, { status: 404, headers: COMMON });

const servePage = (body: Uint8Array): Response => {
  const nonce = randomBytes(16).toString('base64');
  const html = new TextDecoder().decode(body).replaceAll('%NONCE%', nonce);
  const headers = {
    ...COMMON,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': windowPolicy(nonce),
  };
  return new Response(html, { headers });
};

interface AnswerDeps {
  /** A request may come while they are still being listed. */
  readonly files: Promise<ServedFiles>;
  /** A page waiting to be printed, by its token. */
  readonly printed: (token: string) => string | null;
}

/** Answers one request for `app://main/…` or `app://print/<token>`; anything else is not found. */
export const answerRequest = async (
  request: { readonly url: string; readonly method: string },
  { files, printed }: AnswerDeps,
): Promise<Response> => {
  const { host, pathname } = new URL(request.url);
  if (request.method !== 'GET') return notFound();
  if (host === 'print') {
    const html = printed(pathname.slice(1));
    const headers = {
      ...COMMON,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': PRINT_POLICY,
    };
    return html === null ? notFound() : new Response(html, { headers });
  }
  if (host !== 'main') return notFound();
  const file = (await files).get(pathname === '/' ? '/index.html' : pathname);
  if (!file) return notFound();
  const body = await readFile(file.path);
  if (file.type.startsWith('text/html')) return servePage(body);
  return new Response(body, { headers: { ...COMMON, 'content-type': file.type } });
};

/** Serves the window's files, and printed pages from memory, to one session. */
export const serveApp = (session: Session, deps: AnswerDeps): void =>
  session.protocol.handle('app', (request) => answerRequest(request, deps));
