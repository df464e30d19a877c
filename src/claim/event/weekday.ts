/** A word for a day of the week, in lower case. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/
