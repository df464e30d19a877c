import outlines from 'world-atlas/countries-50m.json?url'
import { type Atlas, type Country, readCountries } from './countries.ts'

let world: Promise<readonly Country[]> | null = null

async function fetchWorld(): Promise<readonly Country[]> {
  const answer = await fetch(outlines)
  if (!answer.ok) throw new Error(`status ${answer.status}`)
  return readCountries((await answer.json()) as Atlas)
}

/** The outlines of all countries (Natural Earth, 1:50 million), fetched once from this server. */
export function loadWorld(): Promise<readonly Country[]> {
  world ??= fetchWorld().catch((error: unknown) => {
    world = null
    throw error
  })
  return world
}
