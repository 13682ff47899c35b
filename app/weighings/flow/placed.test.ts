import { describe, expect, it } from 'vitest'
import type { Asking } from './askings.ts'
import { sameForAll } from './consent-per-party.ts'
import type { Flow } from './flow.ts'
import { questionsOn, sectionsOn } from './pages.ts'
import { placed } from './placed.ts'

const anna = { id: 'anna', role: 'teacher' }
const bram = { id: 'bram', role: 'physician' }
const flowWith = (...parties: Flow['answers']['parties']) =>
  ({ answers: { given: {}, parties, fromFile: [] } }) as Pick<Flow, 'answers'> as Flow

function asking(id: string, party?: Asking['party']): Asking {
  const question = [...questionsOn('ontvanger'), ...questionsOn('toestemming')].find(
    (each) => each.id === id,
  )
  if (!question) throw new Error(`There is no ${id}`)
  const key = party ? `${id}@${party.id}` : id
  return { key, question, options: [], ...(party && { party }) }
}
const keysOf = (parts: ReturnType<typeof placed>) =>
  parts.map(({ section, asked }) => [section.id, asked.map(({ key }) => key)])

describe('what stands where on a page', () => {
  const about = (party: Asking['party']) => [
    asking('ontvanger-betrokken', party),
    asking('waarom-bezig', party),
  ]

  it('with one party keeps to the sections', () => {
    const sections = sectionsOn('ontvanger').slice(1)
    expect(keysOf(placed(sections, about(anna), flowWith(anna)))).toEqual([
      ['ontvanger', ['ontvanger-betrokken@anna']],
      ['wettelijke-taak', ['waarom-bezig@anna']],
    ])
  })

  it('with several has all about one together, and explains there why it is asked', () => {
    const sections = sectionsOn('ontvanger').slice(1)
    const asked = [...about(anna), ...about(bram)]
    const parts = placed(sections, asked, flowWith(anna, bram))
    expect(keysOf(parts)).toEqual([
      [
        'ontvanger',
        [
          'ontvanger-betrokken@anna',
          'waarom-bezig@anna',
          'ontvanger-betrokken@bram',
          'waarom-bezig@bram',
        ],
      ],
    ])
    expect(parts[0]?.explained.map(({ id }) => id)).toEqual(['ontvanger', 'wettelijke-taak'])
    const common = asking('waarvoor-gekregen')
    expect(keysOf(placed(sections, [...asked, common], flowWith(anna, bram)))[1]).toEqual([
      'wettelijke-taak',
      ['waarvoor-gekregen'],
    ])
  })

  it('has consent for all before consent of each', () => {
    const asked = [
      asking(sameForAll.id),
      asking('toestemming-stand'),
      asking('toestemming-stand', anna),
      asking('toestemming-stand', bram),
      asking('druk'),
      asking('druk', anna),
    ]
    const sections = sectionsOn('toestemming').filter(({ id }) => id === 'toestemming')
    expect(placed(sections, asked, flowWith(anna, bram))[0]?.asked.map(({ key }) => key)).toEqual([
      'toestemming-zelfde',
      'toestemming-stand',
      'druk',
      'toestemming-stand@anna',
      'druk@anna',
      'toestemming-stand@bram',
    ])
  })
})
