/** UCUM codes (ucum.org, case-sensitive) by the unit names of figures and mentions. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    percent: '%',
    'part per million': '[ppm]',
    km2: 'km2',
    'square meter': 'm2',
    'square centimeter': 'cm2',
    'square mile': '[smi_us]',
    'square foot': '[sft_i]',
    hectare: 'har',
    acre: '[acr_us]',
    'cubic meter': 'm3',
    'cubic foot': '[cft_i]',
    kilometer: 'km',
    meter: 'm',
    centimeter: 'cm',
    millimeter: 'mm',
    mile: '[mi_i]',
    'nautical mile': '[nmi_i]',
    yard: '[yd_i]',
    foot: '[ft_i]',
    inch: '[in_i]',
    ton: 't',
    'metric ton': 't',
    kiloton: 'kt',
    kilogram: 'kg',
    gram: 'g',
    milligram: 'mg',
    lb: '[lb_av]',
    ounce: '[oz_av]',
    liter: 'L',
    milliliter: 'mL',
    gallon: '[gal_us]',
    pint: '[pt_us]',
    quart: '[qt_us]',
    barrel: '[bbl_us]',
    bushel: '[bu_us]',
    watt: 'W',
    kilowatt: 'kW',
    megawatt: 'MW',
    gigawatt: 'GW',
    'kilowatt hour': 'kW.h',
    'megawatt hour': 'MW.h',
    'gigawatt hour': 'GW.h',
    'terawatt hour': 'TW.h',
    horsepower: '[HP]',
    'newton meter': 'N.m',
    volt: 'V',
    kilovolt: 'kV',
    ampere: 'A',
    hertz: 'Hz',
    kilohertz: 'kHz',
    megahertz: 'MHz',
    gigahertz: 'GHz',
    decibel: 'dB',
    pascal: 'Pa',
    megapascal: 'MPa',
    'pound per square inch': '[psi]',
    bit: 'bit',
    byte: 'By',
    kilobyte: 'kBy',
    megabyte: 'MBy',
    gigabyte: 'GBy',
    terabyte: 'TBy',
    calorie: 'cal',
    degree: 'deg',
    celsius: 'Cel',
    fahrenheit: '[degF]',
    year: 'a',
    month: 'mo',
    week: 'wk',
    day: 'd',
    hour: 'h',
    minute: 'min',
    second: 's',
    decade: '10.a',
    century: '100.a',
    fortnight: '14.d',
  }),
)

/** Longest counted noun that becomes an annotation. */
const LONGEST = 40

/**
 * The UCUM code of a unit; counts of things are annotations ('{person}'), as UCUM has them. `null` where there is no unit, for money, which
 * UCUM leaves to ISO 4217, and for what cannot be written as a code.
 */
export function ucumOf(unit: string | null): string | null {
  if (unit === null || /^[A-Z]{3}(?: per |$)/.test(unit)) return null
  const whole = CODES.get(unit)
  if (whole !== undefined) return whole
  const per = unit.indexOf(' per ')
  if (per < 0) return annotation(unit)
  const [over, under] = [ucumOf(unit.slice(0, per)), ucumOf(unit.slice(per + 5))]
  return over !== null && under !== null ? `${over}/${under.includes('.') ? `(${under})` : under}` : null
}

/** Annotations are printable ASCII without braces. */
const annotation = (unit: string): string | null =>
  unit.length <= LONGEST && /^[!-z ]+$/.test(unit) ? `{${unit.replaceAll(' ', '_')}}` : null
