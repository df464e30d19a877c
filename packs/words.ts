/** The entries of a table's row, written with bars between them: `words('kill|shoot dead', 'slay')`. */
export const words = (...lines: readonly string[]): string[] => lines.flatMap((line) => line.split('|'))
