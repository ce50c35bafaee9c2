/** A system call that came back. */
export interface Call {
  readonly name: string;
  /** As strace prints them, strings still quoted. */
  readonly args: readonly string[];
  readonly returned: number;
  /** Place among the calls that had come back when this one began. */
  readonly began: number;
}

const START = /^(\d+)\s+(\w+)\((.*)$/s;
const RESUMED = /^(\d+)\s+<\.\.\. (\w+) resumed>(.*)$/s;
const UNFINISHED = /\s*<unfinished \.\.\.>$/;

/** Strings are all hexadecimal (`-xx`), so no comma or bracket stands inside one. */
const parseEnd = (name: string, rest: string, began: number): Call | null => {
  const end = /^(.*)\)\s+=\s+(-?\d+|\?)/s.exec(rest);
  if (!end) return null;
  const [, inside = '', returned = ''] = end;
  return {
    name,
    args: inside.split(', ').map((arg) => arg.trim()),
    returned: returned === '?' ? -1 : Number(returned),
    began,
  };
};

/** The calls of a trace made by `strace -f -xx`, in the order in which they came back. */
export const callsOf = (trace: string): readonly Call[] => {
  const calls: Call[] = [];
  const open = new Map<
    string,
    { readonly name: string; readonly text: string; readonly began: number }
  >();
  const take = (call: Call | null): void => {
    if (call) calls.push(call);
  };
  for (const line of trace.split('\n')) {
    const resumed = RESUMED.exec(line);
    if (resumed) {
      const [, thread = '', , rest = ''] = resumed;
      const begun = open.get(thread);
      open.delete(thread);
      if (begun) take(parseEnd(begun.name, begun.text + rest, begun.began));
      continue;
    }
    const [, thread = '', name = '', rest = ''] = START.exec(line) ?? [];
    if (name === '') continue;
    if (UNFINISHED.test(rest)) {
      open.set(thread, { name, text: rest.replace(UNFINISHED, ''), began: calls.length });
    } else take(parseEnd(name, rest, calls.length));
  }
  return calls;
};

/** The bytes of a string that strace printed in hexadecimal. */
export const bytesOf = (arg = ''): Buffer => {
  if (arg.endsWith('...')) throw new Error('strace cut a string short');
  return Buffer.from(arg.slice(1, -1).replaceAll(String.raw`\x`, ''), 'hex');
};
