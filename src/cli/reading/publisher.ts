import type { Document } from '../../model/document.ts'

/** What a reader calls the publisher of a report: where nobody says, the file or line it came from. */
export const publisherOf = ({ publisher, path, key }: Document): string => publisher ?? path ?? key
