// Control characters, C1 controls, marks that turn the direction of a line, and private signs: archived text must not steer a terminal.
const STEERING = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]+/g

/** Text of a document on one line, without anything that a terminal would obey. */
export const printable = (text: string): string => text.replace(STEERING, ' ').replace(/ {2,}/g, ' ')
