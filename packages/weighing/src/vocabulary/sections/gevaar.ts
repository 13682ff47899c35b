import { dangerKindLabels, dangerLevelLabels, dangerTargetLabels } from '../labels/danger.ts'
import { labelled } from '../options.ts'
import type { Section, When } from '../question.ts'
import { dangerKinds, dangerLevels, dangerTargets } from '../values.ts'

const some: When = { 'gevaar-hoe-ernstig': ['concern', 'threatening', 'acute'] }

export const gevaar: Section = {
  id: 'gevaar',
  title: { nl: 'Is er gevaar?', en: 'Is there danger?' },
  why: {
    nl: 'Bij ernstig gevaar mag je soms meer. Bel bij direct gevaar eerst 112.',
    en: 'In serious danger you may sometimes do more. If the danger is immediate, first call 112.',
  },
  source: {
    nl: 'Art. 6 lid 1 onder d AVG; art. 5.2.6 Wmo 2015; Zutphense handleiding, afweging 4a',
    en: 'Art. 6(1)(d) GDPR; art. 5.2.6 Wmo 2015; Zutphense handleiding, weighing 4a',
  },
  whoKnows: {
    nl: 'Een collega, de aandachtsfunctionaris, of Veilig Thuis zonder naam.',
    en: 'A colleague, the domestic violence officer, or Veilig Thuis without a name.',
  },
  terms: ['danger', 'veilig_thuis'],
  questions: [
    {
      id: 'gevaar-hoe-ernstig',
      pointer: '/danger/level',
      kind: 'radio',
      label: { nl: 'Hoe ernstig is het nu?', en: 'How serious is it now?' },
      options: labelled(dangerLevels, dangerLevelLabels),
    },
    {
      id: 'gevaar-voor-wie',
      pointer: '/danger/to',
      kind: 'checkboxes',
      label: { nl: 'Wie kan er iets overkomen?', en: 'To whom can something happen?' },
      options: labelled(dangerTargets, dangerTargetLabels),
      showWhen: some,
    },
    {
      id: 'gevaar-waarvoor',
      pointer: '/danger/kind',
      kind: 'radio',
      label: { nl: 'Waar ben je bang voor?', en: 'What do you fear?' },
      options: labelled(dangerKinds, dangerKindLabels),
      showWhen: some,
    },
  ],
  derivations: [],
}
