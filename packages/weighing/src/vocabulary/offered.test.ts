import { describe, expect, it } from 'vitest'
import { offeredOptions } from './offered.ts'
import { questions } from './sections.ts'
import { legalDuties } from './values.ts'

const question = questions.find((q) => q.id === 'wat-speelt')
const offered = (situation: Parameters<typeof offeredOptions>[1]) =>
  question ? offeredOptions(question, situation).map((o) => o.value) : []

describe('duties and rights to speak', () => {
  it('are all offered while nobody is known', () => {
    expect(offered({})).toEqual(expect.arrayContaining([...legalDuties]))
  })

  it('are those of Veilig Thuis when Veilig Thuis receives', () => {
    const values = offered({
      sharer: { role: 'health_psychologist', setting: 'health_care' },
      recipient: { role: 'veilig_thuis_worker', setting: 'veilig_thuis' },
    })
    expect(values).toEqual([
      'veilig_thuis_inquiry',
      'veilig_thuis_report',
      'advice',
      'none',
      'unknown',
    ])
  })

  it('of school stay with school', () => {
    const school = { role: 'teacher', setting: 'education' } as const
    const housing = { role: 'housing_officer', setting: 'housing' } as const
    expect(offered({ sharer: school, recipient: school })).toContain('school_transfer')
    expect(offered({ sharer: housing, recipient: housing })).toEqual(['none', 'unknown'])
  })

  it('are offered when a party is half known and may still fit', () => {
    expect(offered({ recipient: { setting: 'veilig_thuis' } })).toContain('veilig_thuis_report')
    expect(offered({ recipient: { role: 'teacher' } })).toContain('veilig_thuis_report')
    expect(offered({ recipient: { role: 'teacher', setting: 'education' } })).not.toContain(
      'veilig_thuis_report',
    )
  })

  it('keep "none of these" and "I don\'t know" for everyone', () => {
    expect(offered({ recipient: { role: 'nurse', setting: 'health_care' } }).slice(-2)).toEqual([
      'none',
      'unknown',
    ])
  })
})
