import { z } from 'zod';

/** The papers of a departure, in the order in which they are needed. */
export const LetterKind = z.enum(['reminder', 'statement', 'hand-back', 'delivery-note']);
export type LetterKind = z.infer<typeof LetterKind>;
