/** Undertakings of war whose start a running total is counted from: 'since the offensive began'. */
export const campaigns: readonly string[] = [
  ...[
    'operation',
    'invasion',
    'incursion',
    'offensive',
    'counteroffensive',
    'war',
    'campaign',
    'siege',
    'uprising',
    'conflict',
  ],
  ...['assault', 'insurgency', 'crackdown', 'fighting', 'hostility', 'bombardment', 'intervention', 'blockade', 'coup'],
]
