/** A path of our own to go to, out of something a browser sent; anything else is the start. */
export function localPath(given: string | undefined): string {
  if (!given || given.length > 500 || !/^\/(?![/\\])[\w\-./%]*$/.test(given)) return '/'
  return given
}
