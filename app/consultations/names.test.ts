import { describe, expect, it } from 'vitest'
import { findNameIn } from './names.ts'

const names = ['Zoë van der Voorbeeld', 'Testpersoon Een']

describe('a name in a question to a colleague', () => {
  it.each([
    ['Moet ik Zoë eerst spreken?', 'Zoë'],
    ['moet ik zoe eerst spreken?', 'zoe'],
    ['Zoë’s moeder wil dit niet', 'Zoë'],
    ['De familie VOORBEELD wil dit niet', 'VOORBEELD'],
  ])('is found: %s', (question, name) => {
    expect(findNameIn(question, names)).toBe(name)
  })

  it.each([
    'Mag een meisje van 15 dit zelf beslissen?',
    'Moet ik van der moeder toestemming vragen?',
    'Kan dit voorbeeldig zonder naam?',
    '',
  ])('is not seen where it is an ordinary word or part of one: %s', (question) => {
    expect(findNameIn(question, names)).toBeUndefined()
  })

  it('is not looked for where nobody is named', () => {
    expect(findNameIn('Zoë', [])).toBeUndefined()
  })
})
