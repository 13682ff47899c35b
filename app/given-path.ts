import { resolve } from 'node:path'

/** A path as the operator gave it: npm goes to another folder first, and says where they stood. */
export const givenPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? '', path)
