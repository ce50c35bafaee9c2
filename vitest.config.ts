import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...extra },
});

export default defineConfig({
  test: {
    // Real keys and real processes take seconds on a busy machine; no test is about time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/support/own-temporary-folder.ts'],
    projects: [
      project('unit'),
      project('vault'),
      project('architecture'),
      project('renderer', { environment: 'happy-dom' }),
      project('faults', { testTimeout: 300_000 }),
      project('fuzz', { testTimeout: 300_000 }),
    ],
  },
});
