/** A text that stands for itself: a part of a longer text keeps all of that in memory for as long as the part is kept. */
export const copyText = (part: string): string => Buffer.from(part, 'utf16le').toString('utf16le')
