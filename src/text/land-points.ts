/**
 * Middles of wide lands, WGS 84 degrees, where the point of the country table or the middle of the cities lies far from the middle
 * of the land: latitude, then longitude. Keys are ISO codes, and ISO code, dot, GeoNames region code.
 */
export const LAND_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  US: [39.8, -98.6],
  CA: [60.1, -113.6],
  AU: [-25.3, 134.5],
  'US.AK': [64, -152],
  'US.CA': [37.2, -119.7],
  'US.NV': [39.3, -116.8],
  'US.TX': [31.4, -99.3],
  'US.NY': [43, -75.5],
  'CA.01': [54.5, -115],
  'CA.02': [54, -125],
  'CA.03': [55, -97],
  'CA.05': [53, -59],
  'CA.08': [50, -85],
  'CA.10': [52.5, -72],
  'CA.11': [54, -106],
  'CA.12': [63, -135.5],
  'CA.13': [64.5, -119],
  'CA.14': [70, -90],
  'AU.02': [-32, 147],
  'AU.03': [-19.5, 133.5],
  'AU.04': [-21.5, 144.5],
  'AU.05': [-30, 135],
  'AU.07': [-37, 144.5],
  'AU.08': [-25.5, 122],
  'RU.63': [66, 130],
}
