import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'packs/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts'],
    testTimeout: 60_000,
    // Pages and servers answer when they can; a busy machine makes no test fail.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
  },
})
