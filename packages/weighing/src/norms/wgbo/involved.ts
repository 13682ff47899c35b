import { all, any, concept, is, not } from '../../weigh/condition.ts'
import { notes, permits } from '../clause.ts'
import { isMedical, isYouthHelp, refused } from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'

type Side = 'sharer' | 'recipient'

const lifts = ['secrecy', 'special_data', 'other_domain'] as const
const supervisors = ['family_guardian', 'guardian', 'youth_probation_officer'] as const

/** Whoever treats: under the WGBO, in a practice of one's own as well (BW 7:446, 7:464). */
const treats = (side: Side) =>
  any(
    isMedical(side),
    all(
      is(`/${side}/role`, 'psychologist', 'educationalist'),
      is(`/${side}/setting`, 'private_practice'),
    ),
  )
const isSocialWork = (side: Side) =>
  any(
    is(`/${side}/role`, 'social_worker', 'school_social_worker'),
    is(`/${side}/setting`, 'welfare'),
  )

const settings = ['health_care', 'youth_care', 'welfare', 'private_practice'] as const
const sameCircle = concept(
  'jullie geven hetzelfde soort hulp, of werken op dezelfde plek',
  'you give the same kind of help, or work in the same place',
  any(
    all(treats('sharer'), treats('recipient')),
    all(isYouthHelp('sharer'), isYouthHelp('recipient')),
    all(isSocialWork('sharer'), isSocialWork('recipient')),
    ...settings.map((setting) =>
      all(is('/sharer/setting', setting), is('/recipient/setting', setting)),
    ),
  ),
)
const inTeam = is('/recipient/relation', 'same_treatment_team')
const leaves = is('/action', 'share', 'request', 'discuss')
const isInvolved = concept(
  'de ontvanger neemt waar, of werkt mee aan dezelfde hulp',
  'the recipient stands in, or takes part in the same help',
  all(leaves, any(is('/recipient/relation', 'substitute'), all(inTeam, sameCircle))),
)
const holdsSecrets = any(treats('sharer'), isYouthHelp('sharer'), isSocialWork('sharer'))
const clientKnows = is('/consent/status', 'given', 'not_objected')

const text = {
  nl: 'De ontvanger werkt mee aan dezelfde hulp of neemt waar. Geef wat daarvoor nodig is.',
  en: 'The recipient takes part in the same help or stands in. Give what that needs.',
}
const more = {
  nl: 'Toestemming hoeft niet. Vertel het je cliënt wel. Bij een waarneming gaat alleen mee wat de waarnemer nodig heeft.',
  en: 'Consent is not needed. Do tell your client. A substitute gets only what the substitution needs.',
}

/** Whoever is directly involved is no "other" (BW 7:457(2), Jeugdwet 7.3.11(2)(a), the codes). */
export const involvedNorms = [
  permits({
    id: 'wgbo/457-2',
    rows: ['X1', 'SF-2', 'B1-GZ-HV-01', 'B1-PPO-EP-02', 'B1-PPO-EP-03', 'B1-PPO-GZ-01'],
    sources: [law('BW7', '457', '2'), guideline('Beroepscode NIP en NVO'), zutphen('overzicht')],
    step: 'secrecy',
    basis: 'contract',
    ground: 'involved',
    lifts,
    when: all(isInvolved, treats('sharer')),
    text,
    more,
  }),
  permits({
    id: 'jeugdwet/7.3.11-2-a',
    rows: ['X1', 'SF-2', 'B1-JEU-HV-03', 'B1-PPO-JEU-01'],
    sources: [law('Jeugdwet', '7.3.11', '2')],
    step: 'secrecy',
    basis: 'contract',
    ground: 'involved',
    lifts,
    when: all(isInvolved, isYouthHelp('sharer'), not(is('/sharer/role', ...supervisors))),
    text,
    more,
  }),
  permits({
    id: 'jeugdwet/7.3.11-2-a/maatregel',
    rows: ['X1', 'SF-2', 'X-GI-02'],
    sources: [law('Jeugdwet', '7.3.11', '2'), law('Jeugdwet', '7.3.1')],
    step: 'secrecy',
    basis: 'public_task',
    ground: 'involved',
    lifts,
    when: all(isInvolved, is('/sharer/role', ...supervisors)),
    text,
    more,
  }),
  permits({
    id: 'beroepscode/waarneming',
    rows: ['X1', 'SF-2', 'SEC-GEN'],
    sources: [guideline('Beroepscode 2021 (BPSW, SKJ)'), law('Sr', '272')],
    step: 'secrecy',
    basis: 'contract',
    ground: 'involved',
    lifts: ['secrecy', 'other_domain'],
    when: all(isInvolved, is('/sharer/role', 'social_worker', 'school_social_worker')),
    text,
    more,
  }),
  permits({
    id: 'wgbo/457-2/andere-organisatie',
    rows: ['FG-07', 'X1'],
    sources: [law('BW7', '457', '2'), guideline('KNMG-richtlijn Omgaan met medische gegevens')],
    step: 'secrecy',
    basis: 'contract',
    ground: 'involved',
    judgement: true,
    lifts,
    needs: ['only_with_dpo_advice', 'consult_colleague'],
    when: all(leaves, inTeam, not(sameCircle), holdsSecrets, clientKnows),
    alternatives: ['ask_consent_first', 'involve_client'],
    text: {
      nl: 'Jullie werken in één plan, maar in andere soorten hulp. Of dat één kring is, is niet zeker.',
      en: 'You work in one plan, but in different kinds of help. Whether that is one circle is not certain.',
    },
    more: {
      nl: 'Het mag alleen als jullie hetzelfde plan uitvoeren en je cliënt dat weet. Vraag bij twijfel toestemming.',
      en: 'It may be done only if you carry out the same plan and your client knows. If in doubt, ask for consent.',
    },
  }),
  notes({
    id: 'wgbo/457-2/kring-onzeker',
    rows: ['FG-07'],
    sources: [law('BW7', '457', '2'), guideline('KNMG-richtlijn Omgaan met medische gegevens')],
    step: 'secrecy',
    when: all(leaves, inTeam, not(sameCircle), holdsSecrets, not(clientKnows)),
    alternatives: ['ask_consent_first', 'consult_anonymously'],
    text: {
      nl: 'Samenwerken met een andere organisatie maakt jullie nog niet één team. Vraag je cliënt eerst om toestemming.',
      en: 'Working with another organisation does not make you one team. First ask your client for consent.',
    },
  }),
  notes({
    id: 'wgbo/457-2/bezwaar',
    rows: ['X1'],
    sources: [law('BW7', '457', '2'), guideline('KNMG-richtlijn Omgaan met medische gegevens')],
    step: 'consent',
    when: all(isInvolved, holdsSecrets, refused),
    alternatives: ['involve_client', 'limit_data'],
    text: {
      nl: 'Je cliënt wil dit niet. Dat weegt zwaar, ook als de wet geen toestemming vraagt.',
      en: 'Your client does not want this. That weighs heavily, even where the law asks no consent.',
    },
  }),
] as const
