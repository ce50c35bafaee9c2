/** A file or a folder, whatever it is called at the time: what Unix calls an inode. */
export type Node = number;

/** The folder that everything recorded stands in. */
export const TOP: Node = 0;

/** One thing that a process did to the disk, or said. */
export type DiskOp =
  /** A new name for a new file or folder. */
  | {
      readonly kind: 'link';
      readonly folder: Node;
      readonly name: string;
      readonly node: Node;
      readonly isFolder: boolean;
    }
  | { readonly kind: 'unlink'; readonly folder: Node; readonly name: string }
  | {
      readonly kind: 'rename';
      readonly fromFolder: Node;
      readonly fromName: string;
      readonly folder: Node;
      readonly name: string;
      readonly node: Node;
    }
  | {
      readonly kind: 'write';
      readonly node: Node;
      readonly at: number;
      readonly bytes: Buffer;
    }
  /** Cut or lengthened to a length. */
  | { readonly kind: 'cut'; readonly node: Node; readonly length: number }
  /** A file or a folder was synced; what was done before `began` is on the disk. */
  | { readonly kind: 'sync'; readonly node: Node; readonly began: number }
  /** Written to standard output: what the process acknowledged. */
  | { readonly kind: 'say'; readonly text: string };

/** What was said before a moment, by whole lines. */
export const saidBefore = (ops: readonly DiskOp[], at: number): readonly string[] => {
  const text = ops
    .slice(0, at)
    .map((op) => (op.kind === 'say' ? op.text : ''))
    .join('');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line !== '');
};
