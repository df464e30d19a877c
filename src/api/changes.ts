import { createRoute } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import { Refusal } from './refusal.ts'
import { problems, type Resource } from './resource.ts'
import { changeSchema } from './schema/status.ts'

const changesRoute = createRoute({
  method: 'get',
  path: '/changes',
  tags: ['Story'],
  summary: 'Server-sent events: `seq`, now and whenever the ledger has grown',
  responses: {
    200: {
      description: 'A stream that stays open; the data of each event `seq` is a Change.',
      content: { 'text/event-stream': { schema: changeSchema } },
    },
    ...problems(503),
  },
})

/** Streams at a time: every open page has one. */
const MOST_STREAMS = 100

/** Seconds after which a line says that the stream still stands, lest something between cut it. */
const PULSE = 20

export const changesResource: Resource = (api, room) => {
  let open = 0
  api.openapi(changesRoute, (c) => {
    if (open >= MOST_STREAMS)
      throw new Refusal(503, 'too-many-streams', `${MOST_STREAMS} pages listen already, close some`)
    open++
    c.header('X-Accel-Buffering', 'no')
    return streamSSE(c, async (stream) => {
      const tell = (seq: number) => void stream.writeSSE({ event: 'seq', data: JSON.stringify({ seq }) })
      const stop = room.listen(tell)
      const pulse = setInterval(() => void stream.write(': still here\n\n'), PULSE * 1000)
      tell(room.reading.seq)
      await new Promise<void>((resolve) => stream.onAbort(resolve))
      clearInterval(pulse)
      stop()
      open--
    })
  })
}
