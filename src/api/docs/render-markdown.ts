import type { Field, Outline, Route, Shape } from './outline.ts'

/** `docs/api.md`. */
export function renderMarkdown({ words, tags, shapes }: Outline): string {
  return [
    '# The API',
    'Made from the code by `npm run docs`. `onrecord serve` has the same at `/docs`, and for programs at `/openapi.json` (OpenAPI 3.1).',
    words,
    ...tags.flatMap(({ name, routes }) => [`## ${name}`, ...routes.flatMap(renderRoute)]),
    '## Shapes',
    'A field with `?` may be missing.',
    ...shapes.flatMap(renderShape),
    '',
  ].join('\n\n')
}

const renderRoute = ({ method, path, summary, words, takes, body, answers }: Route): string[] => [
  `### ${method} ${path}`,
  [`${summary}.`, words].filter((part) => part !== '').join(' '),
  ...renderFields('takes', takes),
  ...(body === null ? [] : [`Body: ${code(body)}`]),
  answers.map(({ status, words: why, type }) => `- ${status}${type && `: ${code(type)}`}. ${why}`).join('\n'),
]

const renderShape = ({ name, words, type, fields }: Shape): string[] => [
  `### ${name}`,
  ...[words, type === null ? '' : code(type)].filter((part) => part !== ''),
  ...renderFields('field', fields),
]

const renderFields = (heading: string, fields: readonly Field[]): string[] =>
  fields.length
    ? [
        [
          `| ${heading} | is | |`,
          '| --- | --- | --- |',
          ...fields.map(({ name, type, words }) => `| ${code(name)} | ${code(type)} | ${cell(words)} |`),
        ].join('\n'),
      ]
    : []

const code = (text: string): string => `\`${cell(text)}\``

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
