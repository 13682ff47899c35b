import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { permits } from '../clause.ts'
import { goesToSomebody, isHelper } from '../concepts.ts'
import { law } from '../sources.ts'

const lifts = [
  'secrecy',
  'official_secrecy',
  'participation_secrecy',
  'special_data',
  'criminal_data',
  'bsn',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
  'good_arguments',
] as const

/** The contract has no judge: an official of a court is a civil servant or other professional there. */
const courtOrders = concept(
  'de rechter vraagt dit',
  'the court asks for this',
  all(
    is('/legalDuty', 'court_order'),
    goesToSomebody,
    any(
      all(
        is('/recipient/role', 'civil_servant', 'other_professional', 'manager'),
        is('/recipient/setting', 'justice'),
      ),
      is('/recipient/role', 'child_protection_board_officer', 'probation_officer'),
    ),
  ),
)

/** Whoever is ordered by a court must speak; whoever has a professional secret may refuse. */
export const courtNorms = [
  permits({
    id: 'rv/165',
    rows: ['M-RECHTER', 'X4', 'SF-5'],
    sources: [law('Rv', '165'), law('Sv', '217')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts,
    when: all(courtOrders, not(isHelper('sharer'))),
    text: {
      nl: 'De rechter geeft opdracht. Geef wat gevraagd is, en niet meer.',
      en: 'The court gives an order. Give what is asked, and no more.',
    },
  }),
  permits({
    id: 'rv/165/verschoning',
    rows: ['M-RECHTER', 'SEC-PRI', 'X4'],
    sources: [law('Rv', '165'), law('Sv', '218')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    needs: ['consult_lawyer'],
    lifts,
    when: all(courtOrders, isHelper('sharer')),
    text: {
      nl: 'De rechter geeft opdracht, maar je hebt een beroepsgeheim. Je mag misschien weigeren: vraag eerst een jurist.',
      en: 'The court gives an order, but you are bound to secrecy. You may perhaps refuse: first ask a lawyer.',
    },
  }),
] as const
