import { allNorms } from 'deelwijzer'
import { describe, expect, it } from 'vitest'
import { askedOnce, mustSayConsulted } from './record-question.ts'

const recordsOf = (...ids: readonly string[]) =>
  allNorms.filter(({ id }) => ids.includes(id)).flatMap(({ records }) => records ?? [])
const withoutConsent = recordsOf('zutphen/zonder-toestemming')
const toldLater = recordsOf('uavg/41')
const secrecyBroken = recordsOf('knmg/conflict-van-plichten')

describe('what several norms want recorded', () => {
  it('is asked once: ten questions become five', () => {
    expect([withoutConsent.length, toldLater.length]).toEqual([5, 5])
    const asked = askedOnce([...withoutConsent, ...toldLater])
    expect(asked.map(({ text }) => text.nl)).toHaveLength(5)
    expect(new Set(asked.map(({ text }) => text.nl)).size).toBe(5)
  })

  it('serves each of the norms: none of their questions is lost', () => {
    const due = [...withoutConsent, ...toldLater, ...secrecyBroken]
    const served = askedOnce(due).flatMap(({ id, also }) => [id, ...also])
    // With whom it was discussed, and who gets what for what, are fields of the page itself.
    const elsewhere = ['refusal/who_what_why', 'conflict/consulted']
    expect(new Set([...served, ...elsewhere])).toEqual(new Set(due.map(({ id }) => id)))
    expect(served).toHaveLength(new Set(served).size)
  })

  it('keeps the norm’s own words where one norm asks it alone', () => {
    const asked = askedOnce(toldLater)
    expect(new Set(asked.map(({ text }) => text.nl))).toEqual(
      new Set(toldLater.map(({ text }) => text.nl)),
    )
  })

  it('asks with whom it was discussed once, of all', () => {
    expect(mustSayConsulted(withoutConsent)).toBe(true)
    expect(mustSayConsulted(toldLater)).toBe(false)
    for (const { text } of askedOnce([...withoutConsent, ...secrecyBroken]))
      expect(text.nl).not.toMatch(/met wie|collega/)
  })
})
