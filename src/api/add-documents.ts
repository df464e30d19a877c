import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { isEdtf } from '../assess/edtf.ts'
import { answer } from './answer.ts'
import type { Sent } from './intake.ts'
import { explainInvalid } from './problem.ts'
import { Refusal } from './refusal.ts'
import { jsonOf, problems, type Resource } from './resource.ts'
import { jobSchema, newDocumentSchema } from './schema/job.ts'

const filesSchema = z.object({
  files: z.any().openapi({ type: 'array', items: { type: 'string', format: 'binary' } }),
})

const addRoute = createRoute({
  method: 'post',
  path: '/documents',
  tags: ['Documents'],
  summary: 'Add reports: files of text, HTML or JSONL with a manifest.jsonl if any, a text, or the address of a page',
  request: {
    body: {
      content: { 'application/json': { schema: newDocumentSchema }, 'multipart/form-data': { schema: filesSchema } },
    },
  },
  responses: {
    202: jsonOf(jobSchema, 'A job that adds them. What it says is added is on disk; until then nothing is.'),
    ...problems(400, 413, 415),
    503: { ...problems(400)[400], description: 'Too many jobs wait.' },
  },
})

const MOST_FILES = 200

export const addDocumentsResource: Resource = (api, room) => {
  api.openapi(addRoute, async (c) => {
    const job = room.jobs.start(await readSent(c))
    c.header('Location', `/api/v1/jobs/${job.id}`)
    return c.json(answer(jobSchema, job.tell()), 202)
  })
}

async function readSent(c: Context): Promise<Sent[]> {
  const type = c.req.header('content-type') ?? ''
  if (/^multipart\/form-data\b/i.test(type)) return readFiles(await c.req.formData())
  const { success, data, error } = newDocumentSchema.safeParse(await c.req.json())
  if (!success) throw explainInvalid(error)
  if ('published' in data && data.published !== null && !isEdtf(data.published))
    throw new Refusal(400, 'bad-request', `no date, ${data.published}, give published as 2031-05-04`)
  return ['text' in data ? { kind: 'text', ...data } : { kind: 'address', url: data.url }]
}

async function readFiles(form: FormData): Promise<Sent[]> {
  const files = form.getAll('files').filter((value) => typeof value !== 'string')
  if (files.length === 0 || files.length > MOST_FILES)
    throw new Refusal(400, 'bad-request', `${files.length} files, send 1 to ${MOST_FILES} as 'files'`)
  return Promise.all(
    files.map(async (file) => ({
      kind: 'file' as const,
      name: cleanName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
}

/** The last part of a file's name, without signs that steer; it becomes the path of the report, never a path of this machine. */
function cleanName(name: string): string {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  const clean = last.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '').trim()
  return clean === '' || clean === '.' || clean === '..' ? 'file' : clean.slice(-200)
}
