import { all, is } from '../../weigh/condition.ts'
import { limits, permits } from '../clause.ts'
import { isYouthHelp } from '../concepts.ts'
import { law, zutphen } from '../sources.ts'

const toMunicipality = is('/recipient/role', 'municipal_youth_officer', 'civil_servant')

export const jeugdwetNorms = [
  permits({
    id: 'jeugdwet/7.4.0',
    rows: ['B1-JEU-HV-01', 'M-WMO-LEVER'],
    sources: [law('Jeugdwet', '7.4.0'), zutphen('overzicht wat mag met wie gedeeld worden')],
    step: 'duty',
    basis: 'legal_obligation',
    ground: 'duty',
    lifts: ['secrecy', 'special_data', 'bsn', 'good_arguments', 'not_involved', 'other_purpose'],
    when: all(isYouthHelp('sharer'), toMunicipality, is('/legalDuty', 'delivery_to_municipality')),
    text: {
      nl: 'Je moet de gemeente geven wat zij nodig heeft om jeugdhulp te regelen en te betalen.',
      en: 'You must give the municipality what it needs to arrange and pay for youth care.',
    },
  }),
  limits({
    id: 'jeugdwet/7.4.0/plafond',
    rows: ['B1-JEU-HV-01', 'B1-JEU-GEM-01'],
    sources: [law('Jeugdwet', '7.4.0'), zutphen('overzicht wat mag met wie gedeeld worden')],
    step: 'data',
    when: all(
      isYouthHelp('sharer'),
      toMunicipality,
      is('/data/*/category', 'plan_of_action', 'youth_care_file', 'client_file'),
    ),
    text: {
      nl: 'Het hulpplan en het dossier blijven bij de hulpverlener.',
      en: 'The care plan and the file stay with the helper.',
    },
  }),
] as const
