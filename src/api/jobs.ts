import { createRoute } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { answer } from './answer.ts'
import { Refusal } from './refusal.ts'
import { idParam, jsonOf, problems, type Resource } from './resource.ts'
import type { Room } from './room.ts'
import { type Job, jobSchema } from './schema/job.ts'

const oneRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}',
  tags: ['Documents'],
  summary: 'How far reports that were sent have been added',
  request: { params: idParam },
  responses: { 200: jsonOf(jobSchema, 'What of it is added, known already or failed.'), ...problems(404) },
})

const eventsRoute = createRoute({
  method: 'get',
  path: '/jobs/{id}/events',
  tags: ['Documents'],
  summary: 'Server-sent events: `job`, now and whenever it has come further; the stream ends with the job',
  request: { params: idParam },
  responses: {
    200: {
      description: 'The data of each event is a Job.',
      content: { 'text/event-stream': { schema: jobSchema } },
    },
    ...problems(404),
  },
})

export const jobsResource: Resource = (api, room) => {
  api.openapi(oneRoute, (c) => c.json(answer(jobSchema, requireJob(room, c.req.valid('param').id).tell()), 200))
  api.openapi(eventsRoute, (c) => {
    const job = requireJob(room, c.req.valid('param').id)
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>()
      let written: Promise<unknown> = Promise.resolve()
      const tell = (told: Job) => {
        const data = JSON.stringify(told)
        written = written.then(() => stream.writeSSE({ event: 'job', data }))
        if (told.state === 'done') end()
      }
      const stop = job.listen(tell)
      stream.onAbort(end)
      tell(job.tell())
      await ended
      stop()
      await written
    })
  })
}

function requireJob({ jobs }: Room, id: string) {
  const job = jobs.find(id)
  if (!job) throw new Refusal(404, 'no-job', `no such job, ${id}, jobs that ended long ago are forgotten`)
  return job
}
