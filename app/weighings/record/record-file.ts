import type { Weighing } from '../repository.ts'

/** What `deelwijzer replay` reads: facts, advice and receipt. No name, no file, no words. */
export const recordFileOf = ({ situation, advice, normsVersion, salt, receipt }: Weighing) => ({
  situation,
  advice,
  version: normsVersion,
  salt,
  receipt,
})

/** Named after its receipt: nothing about a person stands in the name of a file. */
export const recordFileName = ({ receipt }: Weighing): string =>
  `afweging-${receipt.slice(0, 12)}.json`
