/** The name of this release of the core: the hash of norms and core; written by `npm run release`. */
export const normsVersion = '67a84f3cd81d5a86'
