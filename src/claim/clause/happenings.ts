/** What happens on a day, does harm and may be spoken of again: 'Friday's blasts … The blasts killed 40'. */
export const HAPPENINGS: ReadonlySet<string> = new Set(
  (
    'attack blast bomb bombing airstrike shelling explosion strike raid assault ambush shooting massacre stabbing clash battle siege riot protest march rally ' +
    'crash collision accident wreck derailment fire blaze earthquake quake tremor aftershock storm tornado cyclone hurricane typhoon ' +
    'flood landslide mudslide avalanche eruption tsunami stampede collapse outbreak incident disaster tragedy war'
  ).split(' '),
)
