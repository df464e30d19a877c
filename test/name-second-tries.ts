import type { Reporter, TestModule } from 'vitest/node'

/** Names the tests that passed only when tried once more, as they would be passed over among thousands: each waits for too little. */
export default class NameSecondTries implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lucky = modules.flatMap((module) =>
      [...module.children.allTests('passed')]
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `  ${module.relativeModuleId} > ${test.fullName}\n`),
    )
    if (lucky.length > 0) process.stdout.write(`\nPassed only at the second try, to be mended:\n${lucky.join('')}`)
  }
}
