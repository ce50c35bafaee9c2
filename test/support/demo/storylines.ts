import { AUTUMN } from './storylines-autumn.ts';
import { SPRING } from './storylines-spring.ts';
import type { Storyline } from './telling.ts';

/** Twelve storylines, each a trap of its own. */
export const STORYLINES: readonly Storyline[] = [...SPRING, ...AUTUMN];
