// `npm ci` ends with this: the product is built and the first files of a database are made, so that the
// first start need not, and an installed folder can be closed to writing. Where Node is too old for
// that, starting says so.
const [major] = process.versions.node.split('.').map(Number)
if (major >= 24) {
  const { buildWhenStale } = await import('./build.mjs')
  await buildWhenStale()
  const { prepareFirstFiles } = await import('./database/embedded.ts')
  await prepareFirstFiles()
}
