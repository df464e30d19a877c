import { defineConfig } from 'vitest/config'

const BROWSER = 'test/browser/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Pages and servers answer when they can; a busy machine makes no test fail.
    expect: { poll: { timeout: 15_000 } },
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['src/**/*.test.{ts,tsx}', 'packs/**/*.test.ts', 'test/**/*.test.ts', 'eval/**/*.test.ts'],
          exclude: ['**/node_modules/**', BROWSER],
        },
      },
      // A browser draws when it can as well: what fails is tried once more, and named by `npm test` as a test to mend.
      { extends: true, test: { name: 'browser', include: [BROWSER], retry: 1 } },
    ],
  },
})
