/** How many letters differ between two words: added, left out, changed or swapped. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const swapped = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = row
  }
  return at(last, other.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY

/** Case, hyphens, spaces and underscores are the commonest slips; they count for nothing. */
const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_-]/g, '')

/** The candidate that was probably meant, when there is exactly one that is near enough. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 60) return undefined
  const wanted = plain(word)
  const allowed = Math.min(3, Math.floor(wanted.length / 3))
  const near = [...candidates]
    .map((candidate) => ({ candidate, far: distance(wanted, plain(candidate)) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far)
  const [first, second] = near
  return first && first.far !== second?.far ? first.candidate : undefined
}
