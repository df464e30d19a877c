import { OpenAPIHono } from '@hono/zod-openapi'
import { explainInvalid, renderProblem } from './problem.ts'
import { resources } from './resources.ts'
import type { Room } from './room.ts'

/** Everything under `/api/v1`, without guards. */
export function createApi(room: Room): OpenAPIHono {
  const api = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw explainInvalid(result.error)
    },
  })
  api.onError(renderProblem)
  for (const add of resources) add(api, room)
  return api
}
