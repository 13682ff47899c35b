import type { Text } from '../text.ts'
import type { dangerKinds, dangerLevels, dangerTargets } from '../values.ts'

export const dangerLevelLabels = {
  none: { nl: 'Geen gevaar', en: 'No danger' },
  concern: { nl: 'Ik maak me zorgen', en: 'I am worried' },
  threatening: { nl: 'Iemand dreigt in gevaar te komen', en: 'Someone may come to be in danger' },
  acute: { nl: 'Iemand is nu in ernstig gevaar', en: 'Someone is in serious danger now' },
} satisfies Record<(typeof dangerLevels)[number], Text>

export const dangerTargetLabels = {
  client: { nl: 'De cliënt', en: 'The client' },
  child: { nl: 'Een kind', en: 'A child' },
  other_person: { nl: 'Iemand anders', en: 'Someone else' },
  society: { nl: 'Meer mensen in de buurt of samenleving', en: 'More people or society' },
  professional: { nl: 'Ik of een collega', en: 'Me or a colleague' },
} satisfies Record<(typeof dangerTargets)[number], Text>

export const dangerKindLabels = {
  domestic_violence_or_child_abuse: {
    nl: 'Huiselijk geweld of kindermishandeling',
    en: 'Domestic violence or child abuse',
  },
  self_harm_or_suicide: {
    nl: 'Zichzelf iets aandoen of zelfdoding',
    en: 'Self-harm or suicide',
  },
  violence_to_others: { nl: 'Geweld tegen anderen', en: 'Violence to others' },
  neglect: { nl: 'Verwaarlozing', en: 'Neglect' },
  infectious_disease: { nl: 'Besmettelijke ziekte', en: 'Infectious disease' },
  flight_risk: { nl: 'Vluchten of verdwijnen', en: 'Fleeing or disappearing' },
  other: { nl: 'Iets anders', en: 'Something else' },
} satisfies Record<(typeof dangerKinds)[number], Text>
