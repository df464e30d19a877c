export const REGION_ROWS: readonly (readonly [string, string, string | null])[] = [['US', 'Alabama|Ala.', 'Montgomery']]
