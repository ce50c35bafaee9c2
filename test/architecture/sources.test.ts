import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDERS = new Set(['electron', 'renderer', 'shared', 'policy', 'sample', 'test', 'scripts']);
const isSource = (file: string): boolean =>
  /\.(tsx?|mjs)$/.test(file) && !file.startsWith('test/fixtures/');

const files = readdirSync('.')
  .filter((name) => FOLDERS.has(name))
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll(path.sep, '/')),
    ),
  )
  .filter(isSource);
const sources = files.filter((file) => !/^(test|scripts)\//.test(file));
const read = (file: string): string => readFileSync(file, 'utf8');

/** A thing that must not be written in some folders, and examples that must be found. */
const BANNED: readonly (readonly [what: string, where: RegExp, wrong: RegExp, planted: string])[] =
  [
    [
      'a clock or chance in what must be pure',
      /^(shared|policy|sample)\//,
      /\b(Date\.now|new Date\(\)|Math\.random|performance\.now)\b|\bnew Date\(\)/,
      'const at = new Date();',
    ],
    ['a database handed out decrypted', /^electron\//, /\.serialize\(/, 'db.serialize();'],
    [
      'a way to the network',
      /./,
      /\b(XMLHttpRequest|EventSource|WebSocket|WebTransport|RTCPeerConnection|sendBeacon|net\.fetch)\b/,
      'new XMLHttpRequest();',
    ],
    ['a link opened outside', /./, /openExternal/, 'shell.openExternal(url);'],
    [
      'crash reports or updates',
      /./,
      /\b(crashReporter|autoUpdater)\b/,
      'crashReporter.start({});',
    ],
    ['the sandbox given up', /./, /no-?sandbox/i, `args.push('--no-sandbox');`],
    ['text run as code', /./, /\beval\(|new Function\(/, 'eval(text);'],
    ['raw HTML in the window', /^renderer\//, /dangerouslySetInnerHTML/, 'dangerouslySetInnerHTML'],
    ['a default export', /./, /^export default/m, 'export default 1;'],
    ['an enum', /./, /^\s*(export )?(const )?enum /m, 'export enum Kind {'],
    ['work left open', /./, /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-nocheck/, '// TODO: later'],
  ];

describe('no source holds', () => {
  it.each(BANNED)('%s', (_what, where, wrong, planted) => {
    expect(wrong.test(planted)).toBe(true);
    expect(sources.filter((file) => where.test(file) && wrong.test(read(file)))).toEqual([]);
  });

  it('a way to the network but the one page that tries it to see it refused', () => {
    const fetches = sources.filter((file) => /\bfetch\(/.test(read(file)));
    expect(fetches).toEqual(['renderer/self-check.ts']);
  });

  it('a word that names a room for everything', () => {
    const rooms = /\/(utils?|helpers?|commons?|managers?|misc)(\.|\/)/;
    expect(rooms.test('shared/utils.ts')).toBe(true);
    expect(files.filter((file) => rooms.test(file))).toEqual([]);
  });

  it('a barrel', () => {
    const barrel = (text: string): boolean => /^export (\*|\{[^}]*\}) from /m.test(text);
    expect(barrel(`export * from './x.ts';`)).toBe(true);
    expect(sources.filter((file) => barrel(read(file)))).toEqual([]);
  });
});

describe('every file', () => {
  it('was looked at', () => {
    expect(sources.length).toBeGreaterThan(300);
  });

  it('has at most 300 lines', () => {
    const lines = (text: string): number => text.trimEnd().split('\n').length;
    expect(lines('x\n'.repeat(301))).toBe(301);
    expect(files.filter((file) => lines(read(file)) > 300)).toEqual([]);
  });

  it('says what each function and interface is that others use', () => {
    const named = /^export (?:async )?(?:function\*? |interface |const )(\w+)(.*)$/;
    /** Names of those with no comment above them, nor above what they stand directly under. */
    const unsaid = (text: string): readonly string[] => {
      const lines = text.split('\n');
      return lines.flatMap((line, at) => {
        const [, name = '', rest = ''] = named.exec(line) ?? [];
        const isData = line.startsWith('export const') && !/=>|= (async )?[(<]|create/.test(rest);
        if (name === '' || name.endsWith('Props') || isData) return [];
        const above = lines[at - 1] ?? '';
        return above.endsWith('*/') || /^(export |\))/.test(above) ? [] : [name];
      });
    };
    expect(unsaid('const a = 1;\n\nexport const b = (c: string) => c;')).toEqual(['b']);
    expect(unsaid('export interface Kept {\n')).toEqual(['Kept']);
    expect(unsaid('/** The same. */\nexport const b = (c: string) => c;')).toEqual([]);
    expect(sources.flatMap((file) => unsaid(read(file)).map((name) => `${file}: ${name}`))).toEqual(
      [],
    );
  });

  it('names no folder of one machine', () => {
    const machine = /(?<![\w.~])\/(root|work)\//;
    expect(machine.test(`'/root/daybook'`)).toBe(true);
    expect(
      files.filter(
        (file) => file !== 'test/architecture/sources.test.ts' && machine.test(read(file)),
      ),
    ).toEqual([]);
  });
});

describe('a test', () => {
  const tests = files.filter((file) => /\.(test|spec)\.tsx?$/.test(file));

  it('is never left out, nor run alone', () => {
    const alone = /\b(it|test|describe)\.(only|todo|fails)\b|\b(it|describe)\.skip\(/;
    expect(alone.test(`it.only('x', () => {});`)).toBe(true);
    const own = 'test/architecture/sources.test.ts';
    expect(tests.filter((file) => file !== own && alone.test(read(file)))).toEqual([]);
  });
});
