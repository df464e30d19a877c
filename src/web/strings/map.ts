import { counted } from './counted.ts'

/** Words of the map. */
export const mapStrings = {
  title: 'Map',
  lead: 'Where what is said is said to be. A ring shows how exactly a place is known: it lies somewhere in there. A country named as a whole is shaded.',
  map: 'Map of the places',
  mapNote: 'The list has the same places. Arrow keys move the map, + and - zoom, 0 shows the places named most.',
  wheel: 'Ctrl with the wheel zooms.',
  zoomIn: 'Nearer',
  zoomOut: 'Farther',
  fit: 'Where most is said',
  fitAll: 'Every place',
  pan: { up: 'Move up', down: 'Move down', left: 'Move left', right: 'Move right' },
  question: 'By question',
  allQuestions: 'All questions',
  type: 'By kind of event',
  allTypes: 'All claims',
  count: (total: number) => counted(total, 'place'),
  notLocated: (total: number) => `${counted(total, 'place')} that no gazetteer knows`,
  claims: (figures: number, events: number) =>
    [figures > 0 ? counted(figures, 'figure') : '', events > 0 ? counted(events, 'event') : '']
      .filter((words) => words !== '')
      .join(', '),
  reports: (count: number) => `in ${counted(count, 'report')}`,
  within: (km: string) => `within ${km} km`,
  questions: 'Asked about it',
  timeline: 'Its events on the timeline',
  search: 'Everything said there',
  noneLocated: 'No gazetteer knows where these places are, so there is nothing to draw: the list has them.',
  none: 'No claim in this ledger names a place.',
  noneFound: 'No claim that fits names a place.',
  failed: 'The outlines of the countries could not be loaded; the places are drawn without.',
  scale: (km: string) => `${km} km`,
  caption: 'Places',
  headings: ['Place', 'Latitude', 'Longitude', 'Within km', 'Precision', 'Figures', 'Events', 'Reports'],
}
