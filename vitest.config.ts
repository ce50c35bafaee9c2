import { defineConfig } from 'vitest/config';

const project = (name: string, extra: object = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.{ts,tsx}`], ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('vault'),
      project('architecture'),
      project('renderer', { environment: 'happy-dom', testTimeout: 60_000 }),
      project('faults', { testTimeout: 300_000 }),
      project('fuzz', { testTimeout: 300_000 }),
    ],
  },
});
