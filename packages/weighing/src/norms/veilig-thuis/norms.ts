import { all, any, has, is, not } from '../../weigh/condition.ts'
import { permits } from '../clause.ts'
import { capable, from18, refused, seriousDanger } from '../concepts.ts'
import { guideline, law, zutphen } from '../sources.ts'

const everything = [
  'secrecy',
  'official_secrecy',
  'special_data',
  'other_purpose',
  'other_domain',
  'not_involved',
  'client_interest',
  'criminal_data',
  'participation_secrecy',
] as const
const toVeiligThuis = is('/recipient/role', 'veilig_thuis_worker')
const violence = is('/danger/kind', 'domestic_violence_or_child_abuse', 'neglect')
const onlyOwnRisk = all(from18, capable, refused, not(has('/danger/to', 'child', 'other_person')))
const asked = is('/legalDuty', 'veilig_thuis_inquiry')
const reports = is('/legalDuty', 'veilig_thuis_report')
const plainly = any(
  all(asked, is('/danger/level', 'concern', 'threatening', 'acute')),
  all(reports, seriousDanger),
)

/** Wmo 2015 art. 5.2.6: the right to report to Veilig Thuis and to answer it. */
export const veiligThuisNorms = [
  permits({
    id: 'wmo/5.2.6',
    rows: ['M-VT-MELD', 'B1-VT-HV-01', 'B1-VT-HV-02', 'B1-GZ-BIG-02', 'X-SCH-01', 'X5', 'E-21'],
    sources: [law('Wmo', '5.2.6'), zutphen('overzicht wat mag met wie gedeeld worden')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    lifts: everything,
    needs: ['strive_for_consent', 'limit_to_protection'],
    when: all(toVeiligThuis, violence, plainly, not(onlyOwnRisk)),
    text: {
      nl: 'Je mag aan Veilig Thuis geven wat nodig is om geweld te stoppen of te onderzoeken. Het mag, het moet niet.',
      en: 'You may give Veilig Thuis what is needed to stop or investigate violence. You may, you need not.',
    },
    more: {
      nl: 'Dit recht gaat voor je beroepsgeheim. Geef feiten die zorgen geven én feiten die geruststellen. Vertel het je cliënt, tenzij dat gevaarlijk is.',
      en: 'This right goes before your secrecy. Give facts that worry and facts that reassure. Tell your client, unless that is dangerous.',
    },
  }),
  permits({
    id: 'wmo/5.2.6/twijfel',
    rows: ['M-VT-MELD', 'FG-27'],
    sources: [law('Wmo', '5.2.6'), guideline('Afwegingskader meldcode')],
    step: 'duty',
    basis: 'statutory_right_to_report',
    ground: 'right',
    judgement: true,
    lifts: everything,
    needs: ['consult_colleague', 'only_with_dpo_advice', 'strive_for_consent'],
    when: all(
      toVeiligThuis,
      any(asked, reports),
      violence,
      any(all(reports, is('/danger/level', 'concern')), all(plainly, onlyOwnRisk)),
    ),
    alternatives: ['consult_anonymously'],
    text: {
      nl: 'Of melden hier nodig is, is niet zeker. Loop het afwegingskader na met een collega.',
      en: 'Whether reporting is needed here is not certain. Go through the framework with a colleague.',
    },
  }),
] as const
