import { keep, readKept } from '../visit/kept.ts'

/** Single keys can be switched off (WCAG 2.1.4), for those who speak to their machine or hit keys by accident. */
export const areKeysOn = (): boolean => readKept('keys') !== 'off'

export const switchKeys = (on: boolean): void => keep('keys', on ? null : 'off')
