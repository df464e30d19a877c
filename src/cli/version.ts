import packageJson from '../../package.json' with { type: 'json' }

/** Version of the program and, with it, of its rules: what every stored claim names as its maker. */
export const version: string = packageJson.version
