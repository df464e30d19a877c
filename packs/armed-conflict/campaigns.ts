import { words } from '../words.ts'

/** Undertakings of war whose start a running total is counted from: 'since the offensive began'. */
export const campaigns: readonly string[] = words(
  'operation|invasion|incursion|offensive|counteroffensive|war|campaign|siege|uprising|conflict',
  'insurgency|crackdown|fighting|hostility|bombardment|intervention|blockade|coup',
)
