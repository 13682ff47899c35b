import { all, any, is } from '../../weigh/condition.ts'
import { permits } from '../clause.ts'
import { from12to15, from16, goesToSomebody, isHelper, under12 } from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'

const lifts = ['secrecy', 'special_data', 'other_domain'] as const
const forClient = all(
  is('/recipient/relation', 'researcher_for_client'),
  goesToSomebody,
  isHelper('sharer'),
)
const sources = [
  guideline('Beroepscode NIP en NVO'),
  law('BW7', '446', '4'),
  zutphen('overzicht wat mag met wie gedeeld worden'),
] as const

/** An examination that the client or the parents asked for; for anybody else consent is needed. */
export const examinationNorms = [
  permits({
    id: 'beroepscode/onderzoek',
    rows: ['B1-PPO-EP-05', 'B1-PPO-EP-06'],
    sources,
    step: 'secrecy',
    basis: 'contract',
    ground: 'contract',
    lifts,
    when: all(forClient, any(under12, from16)),
    text: {
      nl: 'Je cliënt of de ouders vroegen zelf om dit onderzoek. De onderzoeker krijgt wat daarvoor nodig is.',
      en: 'Your client or the parents asked for this examination. The examiner gets what it needs.',
    },
    more: {
      nl: 'Vroeg een ander om het onderzoek, vraag dan eerst toestemming.',
      en: 'If somebody else asked for the examination, first ask for consent.',
    },
  }),
  permits({
    id: 'beroepscode/onderzoek/12-tot-16',
    rows: ['B1-PPO-EP-05', '1.6'],
    sources,
    step: 'secrecy',
    basis: 'contract',
    ground: 'contract',
    needs: ['consent_of_client_and_representative'],
    lifts,
    when: all(forClient, from12to15),
    text: {
      nl: 'Tussen 12 en 16 moeten kind en ouders dit onderzoek allebei willen. Vraag wie nog ontbreekt.',
      en: 'Between 12 and 16 child and parents must both want this examination. Ask whoever is missing.',
    },
  }),
] as const
