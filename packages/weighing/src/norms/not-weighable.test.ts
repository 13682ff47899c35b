import { describe, expect, it } from 'vitest'
import { allNorms } from './index.ts'
import { notWeighable } from './not-weighable.ts'

const rows = notWeighable.map(({ row }) => row)

describe('what cannot be weighed yet', () => {
  it('names every row once', () => {
    expect(rows).toEqual([...new Set(rows)])
  })

  it('is not weighed by any norm', () => {
    const weighed = new Set(allNorms.flatMap((norm) => norm.rows))
    expect(rows.filter((row) => weighed.has(row))).toEqual([])
    expect(weighed.has('B1-GZ-BIG-01')).toBe(true)
  })
})
