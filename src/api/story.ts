import { createRoute, z } from '@hono/zod-openapi'
import { answer } from './answer.ts'
import { jsonOf, problems, type Resource, wholeNumber } from './resource.ts'
import { statusSchema } from './schema/status.ts'
import { storySchema } from './schema/story.ts'
import { tellStory } from './tell/story.ts'

const storyRoute = createRoute({
  method: 'get',
  path: '/story',
  tags: ['Story'],
  summary: 'What the ledger holds at a glance',
  request: {
    query: z.object({
      since: wholeNumber(0, 1e9).optional().openapi({
        description: 'A `seq` seen earlier: `changes` says what came since.',
      }),
    }),
  },
  responses: { 200: jsonOf(storySchema, 'Counts, and the first of every list.'), ...problems(400) },
})

const statusRoute = createRoute({
  method: 'get',
  path: '/status',
  tags: ['Story'],
  summary: 'Which ledger is served, at which revision, by which version',
  responses: { 200: jsonOf(statusSchema, 'The least there is to know.') },
})

export const storyResource: Resource = (api, room) => {
  // The first page waits for nothing that could be done before it is asked for.
  tellStory(room, null)
  api.openapi(storyRoute, (c) => c.json(answer(storySchema, tellStory(room, c.req.valid('query').since ?? null)), 200))
  api.openapi(statusRoute, (c) => {
    const { name, version, reading } = room
    return c.json(answer(statusSchema, { ledger: name, seq: reading.seq, version }), 200)
  })
}
