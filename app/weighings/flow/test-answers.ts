import type { Journey } from './journey.ts'

type Answers = Journey['answers']

const concrete: Answers = {
  'hoort-bij-mij': 'yes',
  taak: 'eigen-woorden',
  'doel-probleem': 'now',
  'doel-klaar': 'yes',
  'nodig-op-rij': 'each',
}
const needed: Answers = {
  'wat-verandert': 'step',
  'alles-van-belang': 'nothing',
  'wat-kost-het': 'less',
  'kan-client-vertellen': 'no',
  'alleen-dat': 'no',
  'kan-zonder-naam': 'no',
}
const involved: Answers = {
  'band-ontvanger': 'other',
  'ontvanger-betrokken': 'yes',
  'ontvanger-zonder-gegevens': 'cannot',
  'waarom-bezig': 'law',
  'wat-speelt': 'none',
  'waarvoor-gekregen': 'this',
}
const facts: Answers = {
  'gegeven-aard': 'fact',
  'gegeven-weglaten': 'need_to_have',
  'gegeven-over-wie': 'client',
}

/** How most questions are answered in tests; a journey says what is different in its own case. */
export const ordinary: Answers = {
  ...concrete,
  ...needed,
  ...involved,
  ...facts,
  'kan-beslissen': 'capable',
  'gevaar-hoe-ernstig': 'none',
  'wanneer-informeren': 'before',
  bijzonderheden: 'none',
  'toestemming-zelfde': 'yes',
}

/** The client was asked, knew everything, and said yes. */
export const consented: Answers = {
  'toestemming-stand': 'given',
  'toestemming-van': 'client',
  'toch-bezwaar-van': 'none',
  'nee-zonder-nadeel': 'same',
  druk: 'no',
  'client-wist': 'all',
  'toestemming-voor': 'exact',
  'geheim-losgelaten': 'yes',
  'toestemming-vastgelegd': 'yes',
}

/** An old man is beaten at home: he cannot be asked, and hears of the report later. */
export const beatenAtHome: Answers = {
  ...ordinary,
  aanleiding: 'tell',
  'soort-tell': 'report',
  'wat-speelt': 'veilig_thuis_report',
  'kan-beslissen': 'incapable',
  'toestemming-stand': 'cannot_be_asked',
  'wat-gedaan': 'unsafe',
  'gevaar-hoe-ernstig': 'threatening',
  'gevaar-voor-wie': 'client',
  'gevaar-waarvoor': 'domestic_violence_or_child_abuse',
  'wanneer-informeren': 'after',
  'waarom-niet-vooraf': 'protect_person',
}
