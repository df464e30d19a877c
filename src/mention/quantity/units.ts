/** A unit of measure: its name here, and the spellings it has in text, in lower case and without spaces at signs. */
interface UnitRow {
  readonly unit: string
  readonly words: string
  /** `age` and `duration` are no measures of figures. */
  readonly role?: 'duration'
}

const ROWS: readonly UnitRow[] = [
  {
    unit: 'km2',
    words:
      'square kilometers|square kilometres|square kilometer|square kilometre|square km|sq km|sq. km|sq kms|km2|km²|sqkm',
  },
  {
    unit: 'square meter',
    words: 'square meters|square metres|square meter|square metre|square m|sq m|sq. m|m2|m²|sqm',
  },
  { unit: 'square mile', words: 'square miles|square mile|sq miles|sq mi|sq. mi|sq. miles' },
  { unit: 'square foot', words: 'square feet|square foot|square-foot|sq ft|sq. ft|sq feet|sqft' },
  { unit: 'square centimeter', words: 'square centimeters|square centimetres|cm2|cm²' },
  { unit: 'cubic meter', words: 'cubic meters|cubic metres|cubic meter|cubic metre|m3|m³' },
  { unit: 'cubic foot', words: 'cubic feet|cubic foot' },
  { unit: 'kilometer per hour', words: 'km/h|kmh|kph|kmph|km/hr|kilometers an hour|kilometres an hour' },
  { unit: 'mile per hour', words: 'mph|miles an hour|mi/h' },
  { unit: 'mile per gallon', words: 'mpg' },
  { unit: 'meter per second', words: 'm/s' },
  { unit: 'kilometer', words: 'km|kms|kilometer|kilometers|kilometre|kilometres' },
  { unit: 'meter', words: 'm|meter|meters|metre|metres' },
  { unit: 'centimeter', words: 'cm|cms|centimeter|centimeters|centimetre|centimetres' },
  { unit: 'millimeter', words: 'mm|millimeter|millimeters|millimetre|millimetres' },
  { unit: 'mile', words: 'mile|miles|mi' },
  { unit: 'nautical mile', words: 'nautical mile|nautical miles|nmi' },
  { unit: 'yard', words: 'yard|yards|yd|yds' },
  { unit: 'foot', words: 'foot|feet|ft|′' },
  { unit: 'inch', words: 'inch|inches|in.|″' },
  { unit: 'acre', words: 'acre|acres' },
  { unit: 'hectare', words: 'hectare|hectares|ha' },
  { unit: 'ton', words: 'ton|tons' },
  { unit: 'metric ton', words: 'tonne|tonnes|metric ton|metric tons|metric tonnes' },
  { unit: 'kiloton', words: 'kiloton|kilotons' },
  { unit: 'kilogram', words: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes' },
  { unit: 'gram', words: 'g|gram|grams|gramme|grammes' },
  { unit: 'milligram', words: 'mg|milligram|milligrams' },
  { unit: 'lb', words: 'lb|lbs' },
  { unit: 'ounce', words: 'ounce|ounces|oz|fluid ounce|fluid ounces' },
  { unit: 'liter', words: 'liter|liters|litre|litres|l' },
  { unit: 'milliliter', words: 'ml|milliliter|milliliters|millilitre|millilitres' },
  { unit: 'gallon', words: 'gallon|gallons|gal' },
  { unit: 'pint', words: 'pint|pints' },
  { unit: 'quart', words: 'quart|quarts' },
  { unit: 'barrel', words: 'barrel|barrels|bbl' },
  { unit: 'bushel', words: 'bushel|bushels' },
  { unit: 'watt', words: 'w|watt|watts' },
  { unit: 'kilowatt', words: 'kw|kilowatt|kilowatts' },
  { unit: 'megawatt', words: 'mw|megawatt|megawatts' },
  { unit: 'gigawatt', words: 'gw|gigawatt|gigawatts' },
  { unit: 'kilowatt hour', words: 'kwh|kilowatt hour|kilowatt hours|kilowatt-hours' },
  { unit: 'megawatt hour', words: 'mwh|megawatt hours|megawatt-hours' },
  { unit: 'gigawatt hour', words: 'gwh|gigawatt hours|gigawatt-hours' },
  { unit: 'terawatt hour', words: 'twh|terawatt hours|terawatt-hours' },
  { unit: 'horsepower', words: 'hp|bhp|ps|horsepower' },
  { unit: 'newton meter', words: 'nm' },
  { unit: 'foot pound-force', words: 'lb-ft|ft-lb|pound-feet of torque|pound-feet|lb ft' },
  { unit: 'volt', words: 'v|volt|volts' },
  { unit: 'kilovolt', words: 'kv|kilovolt|kilovolts' },
  { unit: 'kilovolt per centimeter', words: 'kv/cm' },
  { unit: 'ampere', words: 'amp|amps|ampere|amperes' },
  { unit: 'ampere per square centimeter', words: 'a/cm2' },
  { unit: 'hertz', words: 'hz|hertz' },
  { unit: 'kilohertz', words: 'khz|kilohertz' },
  { unit: 'megahertz', words: 'mhz|megahertz' },
  { unit: 'gigahertz', words: 'ghz|gigahertz' },
  { unit: 'decibel', words: 'db|decibel|decibels' },
  { unit: 'pascal', words: 'pa' },
  { unit: 'megapascal', words: 'mpa' },
  { unit: 'pound per square inch', words: 'psi' },
  { unit: 'kilopound per square inch', words: 'ksi' },
  { unit: 'revolution per minute', words: 'rpm' },
  { unit: 'bit', words: 'bit|bits|b' },
  { unit: 'byte', words: 'byte|bytes' },
  { unit: 'kilobyte', words: 'kb|kilobyte|kilobytes' },
  { unit: 'megabyte', words: 'mb|megabyte|megabytes' },
  { unit: 'gigabyte', words: 'gb|gigabyte|gigabytes' },
  { unit: 'terabyte', words: 'tb|terabyte|terabytes' },
  { unit: 'megabit per second', words: 'mbps|mbit/s|megabits per second' },
  { unit: 'gigabit per second', words: 'gbps|gbit/s|gigabits per second' },
  { unit: 'megapixel', words: 'mp|megapixel|megapixels' },
  { unit: 'calorie', words: 'calorie|calories|kcal' },
  { unit: 'degree', words: 'degree|degrees|°' },
  { unit: 'celsius', words: '°c|degc|deg c|degrees celsius|degree celsius|degrees centigrade|degrees c|℃' },
  { unit: 'fahrenheit', words: '°f|degf|deg f|degrees fahrenheit|degree fahrenheit|degrees f|℉' },
  { unit: 'basis point', words: 'basis point|basis points|bps' },
  { unit: 'point', words: 'point|points|pt|pts' },
  { unit: 'part per million', words: 'parts per million|part per million|ppm' },
  { unit: 'year', words: 'year|years|yr|yrs', role: 'duration' },
  { unit: 'month', words: 'month|months|mo', role: 'duration' },
  { unit: 'week', words: 'week|weeks|wk|wks', role: 'duration' },
  { unit: 'day', words: 'day|days', role: 'duration' },
  { unit: 'hour', words: 'hour|hours|hr|hrs', role: 'duration' },
  { unit: 'minute', words: 'minute|minutes|min|mins', role: 'duration' },
  { unit: 'second', words: 'second|seconds|sec|secs|s', role: 'duration' },
  { unit: 'decade', words: 'decade|decades', role: 'duration' },
  { unit: 'century', words: 'century|centuries', role: 'duration' },
  { unit: 'fortnight', words: 'fortnight|fortnights', role: 'duration' },
]

/** By spelling, its signs and words set apart by one space ('km / h', 'square kilometers'). */
export const UNITS: ReadonlyMap<string, UnitRow> = new Map(
  ROWS.flatMap((row) => row.words.split('|').map((words) => [spaceSigns(words), row] as const)),
)

function spaceSigns(words: string): string {
  return words
    .replace(/([/°-])/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Spellings that only a number glued to them, or written in digits, makes a unit of ('278kg', '5 m', '5G'). */
export const AFTER_DIGITS = new Set(
  'm g l w v b s pa ps mp nm a ha in mi mo sec min k ° ″ ′ hp pt pts gal in. bps'.split(' '),
)

/** What a rate may be over, in words after 'per', 'a', 'an' or 'each'. */
export const RATE_NOUNS = new Set(
  'second minute hour day night week fortnight month quarter year annum decade century barrel share ounce gallon litre liter head person kilo kg kilogram pound tonne ton mile kilometer kilometre km acre hectare household capita gram inch employee vote unit bushel million thousand litre'.split(
    ' ',
  ),
)
