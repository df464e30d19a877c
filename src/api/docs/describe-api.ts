import type { OpenAPIHono } from '@hono/zod-openapi'

type Description = ReturnType<OpenAPIHono['getOpenAPI31Document']>

const WORDS = `What the pages of the reading room ask for, and any program may. It records what was said, not what is so.

Every answer has the revision of the ledger as its ETag: with If-None-Match an answer that is known already is 304. Lists come in
pages: \`next\` is the \`cursor\` of the next one, null on the last. Dates are EDTF. Offsets are UTF-16 code units, [start, end).

What goes wrong is told as problem details (RFC 9457, \`application/problem+json\`) with a \`code\` for programs. Any request may be
answered with 401 where a token is asked for (\`Authorization: Bearer TOKEN\`), 403 for a page of another site, 421 for another name
than the server's, and 429 with Retry-After for asking too often.`

/** OpenAPI 3.1, made of the routes themselves. */
export const describeApi = (api: OpenAPIHono, version: string): Description =>
  api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version,
      description: WORDS,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: '/api/v1' }],
  })
