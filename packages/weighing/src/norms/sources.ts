import type { Source } from '../weigh/norm.ts'

interface Law {
  readonly title: string
  readonly bwb: string
  /** First day of the newest version that was read. */
  readonly version: string
}

/** Dutch laws and decrees by their short names, with the version that was read last. */
const laws = {
  UAVG: { title: 'Uitvoeringswet AVG', bwb: 'BWBR0040940', version: '2026-09-01' },
  Jeugdwet: { title: 'Jeugdwet', bwb: 'BWBR0034925', version: '2026-01-01' },
  Wmo: { title: 'Wmo 2015', bwb: 'BWBR0035362', version: '2026-07-01' },
  BW1: { title: 'Burgerlijk Wetboek Boek 1', bwb: 'BWBR0002656', version: '2026-01-01' },
  BW7: { title: 'Burgerlijk Wetboek Boek 7 (WGBO)', bwb: 'BWBR0005290', version: '2026-01-01' },
  BIG: { title: 'Wet BIG', bwb: 'BWBR0006251', version: '2026-01-01' },
  Sr: { title: 'Wetboek van Strafrecht', bwb: 'BWBR0001854', version: '2026-01-01' },
  Sv: { title: 'Wetboek van Strafvordering', bwb: 'BWBR0001903', version: '2026-01-01' },
  Rv: {
    title: 'Wetboek van Burgerlijke Rechtsvordering',
    bwb: 'BWBR0001827',
    version: '2026-01-01',
  },
  Awb: { title: 'Algemene wet bestuursrecht', bwb: 'BWBR0005537', version: '2026-01-01' },
  Ambtenarenwet: { title: 'Ambtenarenwet 2017', bwb: 'BWBR0001947', version: '2020-01-01' },
  Participatiewet: { title: 'Participatiewet', bwb: 'BWBR0015703', version: '2026-01-01' },
  Schuldhulp: {
    title: 'Wet gemeentelijke schuldhulpverlening',
    bwb: 'BWBR0031331',
    version: '2022-01-01',
  },
  Leerplichtwet: { title: 'Leerplichtwet 1969', bwb: 'BWBR0002628', version: '2026-01-01' },
  WPO: { title: 'Wet op het primair onderwijs', bwb: 'BWBR0003420', version: '2026-01-01' },
  WVO: { title: 'Wet voortgezet onderwijs 2020', bwb: 'BWBR0044212', version: '2026-01-01' },
  Politiegegevens: { title: 'Wet politiegegevens', bwb: 'BWBR0022463', version: '2025-07-01' },
  BesluitPolitiegegevens: {
    title: 'Besluit politiegegevens',
    bwb: 'BWBR0023086',
    version: '2019-01-01',
  },
  Wjsg: {
    title: 'Wet justitiële en strafvorderlijke gegevens',
    bwb: 'BWBR0014194',
    version: '2026-01-01',
  },
  Wvggz: { title: 'Wet verplichte ggz', bwb: 'BWBR0040635', version: '2026-01-01' },
  PubliekeGezondheid: {
    title: 'Wet publieke gezondheid',
    bwb: 'BWBR0024705',
    version: '2026-01-01',
  },
  Meldcode: {
    title: 'Besluit verplichte meldcode huiselijk geweld en kindermishandeling',
    bwb: 'BWBR0033723',
    version: '2020-10-01',
  },
  WGS: {
    title: 'Wet gegevensverwerking door samenwerkingsverbanden',
    bwb: 'BWBR0049962',
    version: '2025-07-05',
  },
  Wabb: { title: 'Wet algemene bepalingen BSN', bwb: 'BWBR0022428', version: '2026-01-01' },
} as const satisfies Record<string, Law>

/** A clause of a Dutch law, with its Juriconnect link to the version that was read. */
export function law(name: keyof typeof laws, article: string, paragraph?: string): Source {
  const { title, bwb, version } = laws[name]
  const place = `artikel=${article}${paragraph ? `&lid=${paragraph}` : ''}`
  return {
    kind: 'law',
    ref: `${title}, artikel ${article}${paragraph ? `, lid ${paragraph}` : ''}`,
    url: `https://wetten.overheid.nl/jci1.3:c:${bwb}&${place}&z=${version}&g=${version}`,
  }
}

/** An article of the AVG (GDPR). */
export const avg = (article: string): Source => ({
  kind: 'law',
  ref: `AVG, artikel ${article}`,
  url: `https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld#art_${article.split('(')[0]}`,
})

const guide =
  (title: string) =>
  (place: string): Source => ({
    kind: 'seed',
    ref: `${title}, ${place}`,
  })

/** The guides, by their own names. */
export const zutphen = guide('Zutphense handleiding')
export const kiezenEnDelen = guide('Kiezen & Delen')
export const vijfStappen = guide('Vijf stappen')
export const niveaus = guide('Niveaus van informatie uitwisselen')
export const kader = guide('Het Kader Hollands Midden')

/** A guideline of a professional body. */
export const guideline = (ref: string): Source => ({ kind: 'guideline', ref })

/** A judgment. */
export const judgment = (ref: string): Source => ({ kind: 'case_law', ref })
