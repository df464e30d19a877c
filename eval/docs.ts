// npm run docs          writes the pages of docs/ that are made from the code
// npm run docs:check    exit 1 where a committed page is not what the code says now
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderApiDocs } from '../src/api/docs/api-docs.ts'
import { renderCliDocs } from '../src/cli/docs.ts'
import { errorCodes } from '../src/cli/error-codes.ts'
import { version } from '../src/cli/version.ts'
import { type RuleList, ruleLists } from '../src/rules.ts'
import { renderTutorial } from './tutorial.ts'

const folder = join(import.meta.dirname, '../docs')

/** How each page is made; of what stands there now only the tutorial keeps something: all but its outputs. */
const pages: Readonly<Record<string, (before: string) => string>> = {
  'rules.md': () => renderRules(ruleLists),
  'cli.md': renderCliDocs,
  'api.md': () => renderApiDocs(version),
  'errors.md': renderErrors,
  'tutorial.md': renderTutorial,
}

function main(check: boolean): void {
  for (const [name, render] of Object.entries(pages)) {
    const path = join(folder, name)
    const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
    const now = `${render(before).trimEnd()}\n`
    if (now === before) continue
    if (check) {
      console.log(`docs/${name} is stale: run 'npm run docs'`)
      process.exitCode = 1
    } else {
      writeFileSync(path, now)
      console.log(`wrote docs/${name}`)
    }
  }
}

function renderRules(lists: readonly RuleList[]): string {
  const parts = [
    '# Rules',
    '',
    'Made from the code by `npm run docs`. A claim carries the ids of the rules that made it; every example here runs as a test.',
  ]
  for (const { stage, rules } of lists) {
    parts.push('', `## ${stage}`, '', `${rules.length} rules, in the order they are tried.`)
    for (const { id, phenomenon, examples, counterexamples } of rules) {
      parts.push('', `### ${id}`, '', phenomenon, '')
      parts.push(...examples.map((example) => `- ${quoted(example)}`))
      parts.push(...counterexamples.map(({ text, why }) => `- not ${quoted(text)}: ${why}`))
    }
  }
  return parts.join('\n')
}

/** As code, so that brackets and marks stand as they are; line breaks are shown. */
function quoted(example: string): string {
  const shown = example.replaceAll('\n', ' ⏎ ')
  return shown.includes('`') ? `\`\` ${shown} \`\`` : `\`${shown}\``
}

function renderErrors(): string {
  const head = [
    '# Errors',
    '',
    'Made from the code by `npm run docs`. The command line prints an error on one line, with the offending value and what to do; `--json` gives its code.',
    '',
  ]
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  const rows = errorCodes.map(({ code, meaning, whatToDo }) => `| \`${code}\` | ${cell(meaning)} | ${cell(whatToDo)} |`)
  return [...head, '| code | what happened | what to do |', '| --- | --- | --- |', ...rows].join('\n')
}

main(process.argv.includes('--check'))
