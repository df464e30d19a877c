import { words } from '../words.ts'

/** Happenings whose start a running total is counted from: 'since the outbreak began'. */
export const campaigns: readonly string[] = words(
  'outbreak|epidemic|pandemic|wildfire|fire|flood|flooding|monsoon|drought|eruption|rain|earthquake',
  'quake|storm|hurricane|cyclone|typhoon|heatwave|landslide|famine',
)
