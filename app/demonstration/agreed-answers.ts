import type { Given } from '../weighings/flow/draft-answers.ts'

/** How demonstrated weighings are answered: a task of one's own, and a client who agreed beforehand. */
export const agreedAnswers: Given = {
  taak: ['eigen-woorden'],
  'hoort-bij-mij': ['yes'],
  'doel-probleem': ['now'],
  'doel-klaar': ['yes'],
  'nodig-op-rij': ['each'],
  'waarom-bezig': ['agreement'],
  'wat-speelt': ['none'],
  'waarvoor-gekregen': ['this'],
  'wat-verandert': ['step'],
  'alles-van-belang': ['nothing'],
  'wat-kost-het': ['less'],
  'kan-client-vertellen': ['no'],
  'alleen-dat': ['no'],
  'kan-zonder-naam': ['no'],
  'toestemming-stand': ['given'],
  'nee-zonder-nadeel': ['same'],
  druk: ['no'],
  'client-wist': ['all'],
  'toestemming-voor': ['exact'],
  'geheim-losgelaten': ['yes'],
  'toestemming-vastgelegd': ['yes'],
  'toch-bezwaar-van': ['none'],
  'wanneer-informeren': ['before'],
  bijzonderheden: ['none'],
}
