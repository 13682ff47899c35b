/** The name of this release of the core: the hash of norms and core; written by `npm run release`. */
export const normsVersion = '607819a5fefceb98'
