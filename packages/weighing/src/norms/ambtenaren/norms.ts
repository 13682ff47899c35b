import { all, any, is } from '../../weigh/condition.ts'
import { forbids, notes, permits } from '../clause.ts'
import { goesToSomebody, isHealthData, isYouthHelp, validConsent } from '../concepts.ts'
import { avg, guideline, law, zutphen } from '../sources.ts'
import { anotherAct, carriesOut, carriesOutSome, sameAct } from './acts.ts'

const youthToOtherAct = all(
  goesToSomebody,
  carriesOut('sharer', 'youth'),
  carriesOutSome('recipient', 'participation', 'debt'),
)
const apart = guideline('Autoriteit Persoonsgegevens: sociaal domein')

/** Officials among themselves: the same act may, another act may not (fact table 2.5). */
export const officialNorms = [
  permits({
    id: 'awb/2:5/zelfde-wet',
    rows: ['B1-AMB-02', 'FG-11', '2.2'],
    sources: [
      law('Awb', '2:5'),
      avg('6(1)(e)'),
      zutphen('overzicht wat mag met wie gedeeld worden'),
    ],
    step: 'legal_basis',
    basis: 'public_task',
    ground: 'task',
    lifts: ['official_secrecy', 'participation_secrecy'],
    when: all(goesToSomebody, sameAct),
    text: {
      nl: 'Jullie doen hetzelfde werk voor dezelfde wet. Wat je collega daarvoor nodig heeft, mag je geven.',
      en: 'You do the same work under the same act. You may give what your colleague needs for it.',
    },
    more: {
      nl: 'De Zutphense handleiding spreekt van hetzelfde aandachtsveld. In de wet staat dat niet: het gaat om dezelfde wet en dezelfde taak.',
      en: 'The Zutphense handleiding speaks of the same field of attention. The law does not: it must be the same act and task.',
    },
  }),
  permits({
    id: 'uavg/30-1-a',
    rows: ['2.6', 'E-08'],
    sources: [law('UAVG', '30', '1'), avg('9(2)(b)')],
    step: 'special_data',
    basis: 'public_task',
    ground: 'task',
    lifts: ['special_data', 'official_secrecy', 'participation_secrecy'],
    when: all(
      goesToSomebody,
      isHealthData,
      any(
        all(carriesOut('sharer', 'wmo'), carriesOut('recipient', 'wmo')),
        all(carriesOut('sharer', 'participation'), carriesOut('recipient', 'participation')),
      ),
    ),
    text: {
      nl: 'Hangt een voorziening of uitkering af van gezondheid? Dan mag de gemeente daar het nodige van weten.',
      en: 'Does support or a benefit depend on health? Then the municipality may know what that takes.',
    },
    more: {
      nl: 'Dit geldt binnen de ene wet waarvoor het nodig is. Het maakt toestemming niet nodig, maar geeft ook geen vrijbrief voor een heel dossier.',
      en: 'This holds within the one act that needs it. It makes consent unnecessary, but is no licence for a whole file.',
    },
  }),
  forbids({
    id: 'avg/5-1-b/andere-wet',
    rows: ['2.5', 'FG-09', 'FG-11', 'B1-AMB-02', '10.6-6'],
    sources: [avg('5(1)(b)'), avg('6(4)'), apart, zutphen('grondslagen')],
    step: 'purpose',
    barrier: 'other_domain',
    when: all(goesToSomebody, anotherAct),
    wayBack: ['reassess_purpose'],
    alternatives: ['ask_consent_first', 'let_client_tell', 'involve_client'],
    text: {
      nl: 'Je collega voert een andere wet uit. Eén gemeente is nog geen reden om gegevens door te geven.',
      en: 'Your colleague carries out another act. Being one municipality is no reason to pass data on.',
    },
  }),
  permits({
    id: 'jeugdwet/7.4.0/andere-wet',
    rows: ['FG-09', '2.5'],
    sources: [law('Jeugdwet', '7.4.0'), apart],
    step: 'purpose',
    basis: 'public_task',
    ground: 'consent',
    judgement: true,
    needs: ['only_with_dpo_advice'],
    lifts: ['official_secrecy', 'other_domain', 'other_purpose'],
    when: all(youthToOtherAct, validConsent),
    alternatives: ['let_client_tell'],
    text: {
      nl: 'Je cliënt zei ja. Of dat genoeg is om jeugdgegevens voor een andere wet te gebruiken, staat niet vast.',
      en: 'Your client agreed. Whether that suffices to use youth data for another act is not settled.',
    },
  }),
  permits({
    id: 'jeugdwet/7.4.0/andere-wet/nog-vragen',
    rows: ['FG-09'],
    sources: [law('Jeugdwet', '7.4.0'), apart],
    step: 'purpose',
    basis: 'public_task',
    ground: 'consent',
    judgement: true,
    needs: ['obtain_consent', 'only_with_dpo_advice'],
    lifts: ['official_secrecy', 'other_domain', 'other_purpose'],
    when: all(youthToOtherAct, is('/consent/status', 'not_asked', 'not_objected')),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Vraag het eerst je cliënt. En leg dan nog voor of jeugdgegevens hiervoor gebruikt mogen worden.',
      en: 'Ask your client first. Then still have it checked whether youth data may be used for this.',
    },
  }),
  forbids({
    id: 'jeugdwet/7.4.0/fraude',
    rows: ['2.5', 'B1-JEU-GEM-03'],
    sources: [law('Jeugdwet', '7.4.0'), zutphen('vuistregels'), avg('5(1)(b)')],
    step: 'purpose',
    when: all(
      goesToSomebody,
      is('/exchange', 'accountability'),
      any(carriesOut('sharer', 'youth'), isYouthHelp('sharer')),
      carriesOut('recipient', 'participation'),
    ),
    text: {
      nl: 'Wat je voor jeugdhulp weet, is er niet om een uitkering mee te controleren.',
      en: 'What you know for youth care is not there to check a benefit with.',
    },
  }),
  notes({
    id: 'zutphen/aandachtsveld',
    rows: ['FG-11', 'B1-AMB-02'],
    sources: [zutphen('overzicht wat mag met wie gedeeld worden'), avg('5(1)(b)')],
    step: 'purpose',
    when: all(anotherAct, is('/recipient/relation', 'same_field_colleague')),
    alternatives: ['ask_consent_first', 'let_client_tell'],
    text: {
      nl: 'Hetzelfde aandachtsveld is geen begrip uit de wet. Twijfel je? Vraag je functionaris gegevensbescherming.',
      en: 'The same field of attention is no term of law. In doubt? Ask your data protection officer.',
    },
  }),
  notes({
    id: 'avg/7-4/gemeente',
    rows: ['2.4', 'E-08', 'FG-25'],
    sources: [avg('7(4)'), apart, zutphen('grondslagen')],
    step: 'consent',
    when: all(
      goesToSomebody,
      carriesOutSome('sharer', 'youth', 'wmo', 'participation', 'debt'),
      is('/consent/status', 'given', 'not_asked'),
    ),
    text: {
      nl: 'Je cliënt heeft de gemeente nodig en voelt zich soms niet vrij. Laat zien dat nee zeggen niets kost.',
      en: 'Your client needs the municipality and may not feel free. Show that saying no costs nothing.',
    },
    more: {
      nl: 'Voor een gemeente is de taak de grondslag. Toestemming is hoogstens een extra eis van een wet, zoals de Wmo of de Participatiewet.',
      en: 'For a municipality its task is the basis. Consent is at most an extra demand of an act, such as the Wmo or the Participation Act.',
    },
  }),
] as const
