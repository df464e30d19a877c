/** The API as a reader of documentation wants it: routes with what they take and give, then the shapes of both. */
export interface Outline {
  readonly title: string
  /** Paragraphs with code in backticks. */
  readonly words: string
  readonly tags: readonly { readonly name: string; readonly routes: readonly Route[] }[]
  readonly shapes: readonly Shape[]
}

export interface Route {
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly words: string
  readonly takes: readonly Field[]
  /** Names of shapes and kinds of bodies that are sent. */
  readonly body: string | null
  readonly answers: readonly { readonly status: string; readonly words: string; readonly type: string }[]
}

export interface Shape {
  readonly name: string
  readonly words: string
  /** What it is where it has no fields. */
  readonly type: string | null
  readonly fields: readonly Field[]
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly words: string
}

/** What of a JSON Schema (2020-12) is used here. */
interface JsonSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly default?: unknown
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema?: JsonSchema }>>
}

interface Operation {
  readonly tags?: readonly string[]
  readonly summary?: string
  readonly description?: string
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly description?: string
    readonly schema?: JsonSchema
  }[]
  readonly requestBody?: Content
  readonly responses?: Readonly<Record<string, Content & { readonly description?: string }>>
}

interface Description {
  readonly info: { readonly title: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, JsonSchema>> }
}

/** Reads an OpenAPI document. */
export function outlineApi(document: object): Outline {
  const { info, paths = {}, components } = document as Description
  const routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      tag: operation.tags?.[0] ?? 'Other',
      route: outlineRoute(method, path, operation),
    })),
  )
  const byTag = Map.groupBy(routes, ({ tag }) => tag)
  return {
    title: info.title,
    words: info.description ?? '',
    tags: [...byTag].map(([name, own]) => ({ name, routes: own.map(({ route }) => route) })),
    shapes: Object.entries(components?.schemas ?? {})
      .map(([name, schema]) => outlineShape(name, schema))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

function outlineRoute(method: string, path: string, operation: Operation): Route {
  const { parameters = [], requestBody, responses = {} } = operation
  return {
    method: method.toUpperCase(),
    path: `/api/v1${path}`,
    summary: operation.summary ?? '',
    words: operation.description ?? '',
    takes: parameters.map(({ name, in: where, required, description = '', schema = {} }) => ({
      name,
      type: `${where === 'path' ? '' : required ? 'required ' : ''}${typeWords(schema)}${defaultWords(schema)}`,
      words: description,
    })),
    body: requestBody ? contentWords(requestBody) : null,
    answers: Object.entries(responses).map(([status, response]) => ({
      status,
      words: response.description ?? '',
      type: contentWords(response),
    })),
  }
}

const defaultWords = ({ default: usual }: JsonSchema): string =>
  usual === undefined || usual === '' ? '' : ` (usually ${JSON.stringify(usual)})`

/** 'Story', or the kind of body where it is not JSON. */
function contentWords({ content = {} }: Content): string {
  const kinds = Object.entries(content).map(([kind, { schema }]) =>
    kind.includes('json') && schema?.$ref ? typeWords(schema) : kind,
  )
  return [...new Set(kinds)].join(' or ')
}

function outlineShape(name: string, schema: JsonSchema): Shape {
  const fields = fieldsOf(schema)
  return { name, words: schema.description ?? '', type: fields.length ? null : typeWords(schema), fields }
}

/** Its own and those of the shapes that it extends. */
const fieldsOf = ({ allOf = [], properties = {}, required = [] }: JsonSchema): Field[] => [
  ...allOf.flatMap((part) =>
    part.$ref ? [{ name: '…', type: typeWords(part), words: 'All that has.' }] : fieldsOf(part),
  ),
  ...Object.entries(properties).map(([name, schema]) => ({
    name: required.includes(name) ? name : `${name}?`,
    type: typeWords(schema),
    words: schema.description ?? '',
  })),
]

/** 'list of Claim', 'string or null', '{ id, words }'. */
export function typeWords(schema: JsonSchema): string {
  const { $ref, type, items, properties, anyOf, oneOf, allOf } = schema
  if ($ref) return $ref.replace(/^.*\//, '')
  const parts = anyOf ?? oneOf ?? allOf
  if (parts) return [...new Set(parts.map(typeWords))].join(allOf ? ' with ' : ' or ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(' or ')
  if (type === 'array') return `list of ${items ? typeWords(items) : 'anything'}`
  if (properties) return `{ ${Object.keys(properties).join(', ')} }${Array.isArray(type) ? ' or null' : ''}`
  return type === undefined ? 'anything' : typeof type === 'string' ? type : type.join(' or ')
}
