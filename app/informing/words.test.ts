import { describe, expect, it } from 'vitest'
import { named } from './repository.ts'
import { tellerOf, toldText } from './words.ts'

describe('who is told, and who tells it', () => {
  it('is somebody of the list who is told, without a teller', () => {
    expect(toldText('representative').nl).toBe('De vertegenwoordiger')
    expect(tellerOf('representative')).toBeUndefined()
  })

  it('is the client who is told by whoever was named in own words', () => {
    expect(toldText('Ik zelf').nl).toBe('De cliënt')
    expect(tellerOf('Ik zelf')).toBe('Ik zelf')
  })

  it('is the client still, once those words were destroyed', () => {
    expect(toldText(named).nl).toBe('De cliënt')
    expect(tellerOf(named)).toBeUndefined()
  })
})
