import { expect, it } from 'vitest'
import { all, between, is, not } from './condition.ts'
import { newProgram } from './program.ts'

it('knows what depends on a member, also by what is presumed from it', () => {
  const program = newProgram()
  const old = program.add(between('/client/age', 65, 130))
  const capable = program.add(is('/client/capacity', 'capable'))
  const both = program.add(all(is('/client/capacity', 'capable'), not(is('/action', 'ask'))))
  const asking = program.add(is('/action', 'ask'))

  const onAge = program.dependentsOf('/client/age')
  expect(onAge).toEqual(expect.arrayContaining([old, capable, both]))
  expect(onAge).not.toContain(asking)
  expect(program.dependentsOf('/action')).toEqual(expect.arrayContaining([asking, both]))
  expect(program.dependentsOf('/action')).not.toContain(capable)
})
