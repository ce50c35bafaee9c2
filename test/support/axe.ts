import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong on a page, each with where. It opens no other page, since the window opens none. */
export const axeFinds = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target[0])}`),
  );
};

/** Axe tries whether it may make code of text. It may not: the content policy of the window says so. */
const OF_AXE = "This document requires 'TrustedScript' assignment.";

/** The errors of the console without axe's own, which comes a moment after it has looked. */
export const errorsBesidesAxe = (errors: readonly string[]): readonly string[] =>
  errors.filter((error) => error !== OF_AXE);
