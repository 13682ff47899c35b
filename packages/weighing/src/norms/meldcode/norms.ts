import { all, has, is, not } from '../../weigh/condition.ts'
import { firstDay, notes, requires } from '../clause.ts'
import { from18, goesToSomebody, isHelper, seriousDanger } from '../concepts.ts'
import { guideline, law } from '../sources.ts'
import { isViolence } from '../veilig-thuis/concepts.ts'

const someDanger = is('/danger/level', 'concern', 'threatening', 'acute')
// The reporting code binds professionals in care, education, help and justice.
const underTheCode = not(
  is(
    '/sharer/role',
    'veilig_thuis_worker',
    'police_officer',
    'housing_officer',
    'researcher',
    'volunteer',
    'family_or_neighbour',
    'client',
    'parent',
  ),
)
// Who protects children by office is at work already; to those concerned there is nothing to report.
const alreadyProtected = is(
  '/recipient/role',
  'veilig_thuis_worker',
  'child_protection_board_officer',
  'family_guardian',
  'guardian',
  'youth_probation_officer',
  'police_officer',
  'client',
  'parent',
)
const unsafe = all(goesToSomebody, isViolence, seriousDanger, underTheCode, not(alreadyProtected))
const newNorm = '2019-01-01'

/** The reporting code for domestic violence and child abuse, and its framework since 2019. */
export const meldcodeNorms = [
  notes({
    id: 'meldcode/stappen',
    rows: ['M-MELDCODE', 'B1-VT-HV-02'],
    sources: [law('Meldcode', '2'), guideline('Afwegingskader meldcode')],
    step: 'duty',
    when: all(goesToSomebody, isViolence, someDanger, underTheCode),
    alternatives: ['consult_anonymously', 'involve_client'],
    text: {
      nl: 'Volg de vijf stappen van de meldcode: signalen, collega of Veilig Thuis, gesprek, wegen, beslissen.',
      en: 'Follow the five steps of the reporting code: signals, colleague or Veilig Thuis, talk, weigh, decide.',
    },
    more: {
      nl: 'Je beslist aan het eind twee dingen: is melden nodig, en is hulp genoeg? Sla het gesprek alleen over als het gevaarlijk is.',
      en: 'In the end you decide two things: is reporting needed, and is help enough? Skip the talk only if it is dangerous.',
    },
  }),
  notes({
    id: 'meldcode/kindcheck',
    rows: ['M-KIND'],
    sources: [law('Meldcode', '2')],
    step: 'duty',
    when: all(
      goesToSomebody,
      isHelper('sharer'),
      from18,
      someDanger,
      not(has('/danger/to', 'child')),
    ),
    text: {
      nl: 'Je cliënt is volwassen. Ga na of er een kind, of iemand die zorg nodig heeft, van je cliënt afhangt.',
      en: 'Your client is an adult. Check whether a child, or somebody in need of care, depends on your client.',
    },
  }),
  notes({
    id: 'meldcode/stap-5',
    rows: ['M-MELDCODE', 'M-NORM', 'CH-03'],
    sources: [law('Meldcode', '2')],
    inForce: { from: firstDay, to: newNorm },
    step: 'duty',
    when: unsafe,
    alternatives: ['report_to_veilig_thuis', 'consult_anonymously'],
    text: {
      nl: 'Vraag je af of je zelf hulp kunt regelen. Lukt dat niet genoeg, dan kun je bij Veilig Thuis melden.',
      en: 'Ask yourself whether you can arrange help. If that falls short, you can report to Veilig Thuis.',
    },
  }),
  requires({
    id: 'afwegingskader/melden',
    rows: ['M-NORM', 'CH-03', 'E-21', 'FG-02'],
    sources: [guideline('Afwegingskader meldcode'), law('Meldcode', '2')],
    inForce: { from: newNorm },
    step: 'duty',
    condition: 'report_to_veilig_thuis',
    // A norm for what else the professional does; whether these data may go does not hang on it.
    weight: 'standing',
    when: unsafe,
    alternatives: ['report_to_veilig_thuis', 'consult_anonymously'],
    text: {
      nl: 'Bij acuut of steeds terugkerend geweld hoort een melding bij Veilig Thuis. Dat is de norm van je beroep.',
      en: 'Acute or recurring violence calls for a report to Veilig Thuis. That is the norm of your profession.',
    },
    more: {
      nl: 'In de wet is melden een recht. Sinds 2019 zeggen de beroepen zelf: bij acute of structurele onveiligheid meld je.',
      en: 'In law reporting is a right. Since 2019 the professions themselves say: report acute or structural unsafety.',
    },
  }),
] as const
