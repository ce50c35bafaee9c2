import { Anchor } from '@mantine/core';
import { createContext, use } from 'react';

/** Opens the guidance at a paragraph: given by the frame, so that a citation works anywhere. */
export const OpenParagraph = createContext<(paragraph: string) => void>(() => undefined);

interface ParagraphProps {
  /** `10a` or `¶10a`. */
  readonly number: string;
}

/** A citation such as ¶10a, which opens the guidance there. */
export function Paragraph({ number }: ParagraphProps) {
  const open = use(OpenParagraph);
  const bare = number.replace('¶', '');
  return (
    <Anchor
      component="button"
      type="button"
      aria-label={`Paragraph ${bare} of the guidance`}
      onClick={() => open(bare)}
    >
      ¶{bare}
    </Anchor>
  );
}

const CITATION = /(¶\d{1,3}[a-z]?)/u;

/** A sentence in which every ¶10a opens the guidance. */
export function CitedText({ children }: { readonly children: string }) {
  return children.split(CITATION).map((part, place) =>
    CITATION.test(part) ? (
      // oxlint-disable-next-line react/no-array-index-key -- because the pieces of one sentence never move
      <Paragraph key={place} number={part} />
    ) : (
      part
    ),
  );
}
