import { createApi } from '../api.ts'
import { closedRoom } from './closed-room.ts'
import { describeApi } from './describe-api.ts'
import { outlineApi } from './outline.ts'
import { renderMarkdown } from './render-markdown.ts'

/** `docs/api.md`: the routes and shapes as the code declares them. */
export const renderApiDocs = (version: string): string =>
  renderMarkdown(outlineApi(describeApi(createApi(closedRoom(version)), version)))
