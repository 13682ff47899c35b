/** The name of this release of the core: the hash of norms and core; written by `npm run release`. */
export const normsVersion = '71b6def61b059b2a'
