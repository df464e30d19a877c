import type { RoleRow } from '../../src/model/pack.ts'

/** Head nouns that give a role to those counted; singular, lower case, the first row that matches wins. */
export const roles: RoleRow[] = [
  {
    role: 'rescue',
    words: 'rescuer firefighter fireman paramedic lifeguard rescue-worker diver emergency-worker crew'.split(' '),
    phrase: 'sixty firefighters from two towns came to help',
  },
  {
    role: 'medical',
    words: 'doctor nurse medic physician surgeon health-worker hospital clinician'.split(' '),
    phrase: 'nurses of the flooded hospital moved the wards upstairs',
  },
  {
    role: 'civilian',
    words: 'holidaymaker camper hiker skier climber homeowner motorist driver patient case'.split(' '),
    phrase: 'hikers were brought down from the ridge',
  },
]
