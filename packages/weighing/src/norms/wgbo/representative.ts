import { all, any, between, concept, has, is, not } from '../../weigh/condition.ts'
import { notes, permits } from '../clause.ts'
import {
  capable,
  from12to15,
  from16,
  from18,
  isHelper,
  isWmoProvider,
  under12,
} from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'

const lifts = ['secrecy', 'special_data', 'bsn', 'other_domain'] as const

/** A parent who claims authority, or a guardian; `verify_authority` stays until it is checked. */
export const claimsAuthority = concept(
  'de ontvanger is voogd, of ouder met gezag',
  'the recipient is a guardian, or a parent with authority',
  all(
    is('/action', 'share', 'request', 'discuss'),
    any(
      is('/recipient/role', 'guardian'),
      all(
        is('/recipient/role', 'parent'),
        not(is('/recipient/relation', 'parent_without_authority')),
      ),
    ),
  ),
)
const speaksForAdult = all(
  is('/action', 'share', 'request', 'discuss'),
  is('/recipient/role', 'family_or_neighbour', 'parent'),
  is('/client/representative', 'curator', 'mentor', 'authorised_person', 'family'),
)
const childObjects = concept(
  'het kind wil dit niet',
  'the child does not want this',
  any(is('/consent/status', 'refused', 'withdrawn'), has('/consent/refusedBy', 'client')),
)
const childAgrees = all(is('/consent/status', 'given', 'not_objected'), not(childObjects))
const sources = [
  law('BW7', '457', '3'),
  law('Jeugdwet', '7.3.11', '2'),
  guideline('NJi: met wie mag het wijkteam informatie delen'),
] as const
const inCare = all(isHelper('sharer'), not(isWmoProvider('sharer')))

/** Parents, guardians and those who speak for an adult (BW 7:457(3), 7:465; Jeugdwet 7.3.11, 7.3.15). */
export const representativeNorms = [
  permits({
    id: 'wgbo/457-3',
    rows: ['X2', 'SF-3', 'AGE-JW', 'AGE-WGBO', 'M-VOOGD', 'B1-GZ-BIG-03', 'B1-PPO-EP-04', 'E-02'],
    sources: [law('BW7', '457', '3'), law('Jeugdwet', '7.3.11', '2'), zutphen('overzicht')],
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(claimsAuthority, isHelper('sharer'), under12),
    text: {
      nl: 'Je cliënt is nog geen 12. Wie gezag heeft, mag weten wat nodig is om te beslissen.',
      en: 'Your client is under 12. Whoever has authority may know what is needed to decide.',
    },
    more: {
      nl: 'Geef niets als dat het kind schaadt. De Zutphense handleiding noemt een plicht om een voogd alles te geven; zo ver gaat de wet niet.',
      en: 'Give nothing if that harms the child. The Zutphense handleiding speaks of a duty to give a guardian everything; the law does not go that far.',
    },
  }),
  permits({
    id: 'wgbo/457-3/12-tot-16',
    rows: ['X2', 'SF-3', 'M-VOOGD', 'B1-GZ-BIG-03', 'B1-PPO-EP-04', 'E-02', '1.2'],
    sources,
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(claimsAuthority, inCare, from12to15, childAgrees),
    text: {
      nl: 'Tussen 12 en 16 beslissen kind en gezag samen. Het kind vindt goed dat de ouders of voogd dit horen.',
      en: 'Between 12 and 16 child and authority decide together. The child is fine with parents or guardian hearing this.',
    },
  }),
  permits({
    id: 'wgbo/457-3/eerst-het-kind',
    rows: ['X2', 'M-VOOGD', 'B1-GZ-BIG-03', 'B1-PPO-EP-04', 'E-02', '1.2'],
    sources,
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    needs: ['consent_of_client_and_representative'],
    lifts,
    when: all(claimsAuthority, inCare, from12to15, not(childAgrees), not(childObjects)),
    alternatives: ['involve_client'],
    text: {
      nl: 'Tussen 12 en 16 beslissen kind en gezag samen. Bespreek eerst met het kind wat de ouders of voogd horen.',
      en: 'Between 12 and 16 child and authority decide together. First discuss with the child what parents or guardian will hear.',
    },
  }),
  permits({
    id: 'wgbo/457-3/kind-wil-niet',
    rows: ['X2', 'M-VOOGD', '1.6', 'AGE-JW'],
    sources: [law('BW7', '457', '3'), law('Jeugdwet', '7.3.15', '4')],
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    judgement: true,
    needs: ['consult_colleague'],
    lifts,
    when: all(claimsAuthority, inCare, from12to15, childObjects),
    alternatives: ['involve_client', 'limit_data'],
    text: {
      nl: 'Het kind wil niet dat de ouders dit horen. Weeg met een collega of zij het toch moeten weten.',
      en: 'The child does not want the parents to hear this. Weigh with a colleague whether they must know.',
    },
    more: {
      nl: 'Ouders moeten genoeg weten om over de hulp te kunnen beslissen. Meer hoeven zij niet te horen.',
      en: 'Parents must know enough to be able to decide about the help. They need not hear more.',
    },
  }),
  permits({
    id: 'wgbo/465',
    rows: ['REP-1', 'REP-2', 'REP-4', 'REP-5', 'REP-6', 'X2', 'SF-3'],
    sources: [law('BW7', '465'), law('Jeugdwet', '7.3.15')],
    step: 'age',
    basis: 'legal_obligation',
    ground: 'representative',
    lifts,
    when: all(
      is('/client/capacity', 'incapable'),
      inCare,
      any(all(between('/client/age', 12, 17), claimsAuthority), all(from18, speaksForAdult)),
    ),
    text: {
      nl: 'Je cliënt kan dit niet zelf beslissen. Wie voor je cliënt spreekt, mag weten wat daarvoor nodig is.',
      en: 'Your client cannot decide this. Whoever speaks for your client may know what that needs.',
    },
    more: {
      nl: 'Eerst komt een curator of mentor, dan een gemachtigde, dan de partner, dan naaste familie. Wie het belang van je cliënt schaadt, hoef je niet te volgen.',
      en: 'First comes a guardian or mentor, then somebody authorised, then the partner, then close family. You need not follow anybody who harms your client.',
    },
  }),
  notes({
    id: 'wgbo/447',
    rows: ['AGE-JW', 'AGE-WGBO', 'M-VOOGD', 'E-02'],
    sources: [law('BW7', '447'), law('Jeugdwet', '7.3.5')],
    step: 'age',
    when: all(claimsAuthority, isHelper('sharer'), from16, capable),
    alternatives: ['ask_consent_first', 'involve_client'],
    text: {
      nl: 'Vanaf 16 beslist je cliënt zelf. Ouders of een voogd horen iets als je cliënt ja zegt.',
      en: 'From 16 your client decides. Parents or a guardian hear something if your client agrees.',
    },
  }),
] as const
