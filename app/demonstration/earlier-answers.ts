import type { Given } from '../weighings/flow/draft-answers.ts'
import { agreedAnswers } from './agreed-answers.ts'

/** How a professional answered about a client who agrees: a referral that may be made. */
export const agreedReferral: Given = {
  ...agreedAnswers,
  aanleiding: ['tell'],
  'soort-uitwisseling': ['refer'],
  'doel-tekst': ['Meneer slaapt weer en komt zijn huis uit.'],
  'gegevens-soorten': ['referral_reason', 'support_need'],
  'gegeven-aard/referral_reason': ['fact'],
  'gegeven-aard/support_need': ['fact'],
  'gegeven-weglaten/referral_reason': ['need_to_have'],
  'gegeven-weglaten/support_need': ['need_to_have'],
  'gegeven-over-wie/referral_reason': ['client'],
  'gegeven-over-wie/support_need': ['client'],
  'kan-beslissen': ['capable'],
  'toestemming-van': ['client'],
  'gevaar-hoe-ernstig': ['none'],
}

/** The same, as far as somebody got who was called away. */
export const halfWay: Given = {
  aanleiding: ['asked'],
  taak: ['eigen-woorden'],
  'doel-tekst': ['School wil weten hoe ze de jongen het best kan helpen.'],
  'hoort-bij-mij': ['yes'],
  'doel-probleem': ['now'],
  'doel-klaar': ['yes'],
  'gegevens-soorten': ['family_situation', 'agreed_actions'],
  'gevaar-hoe-ernstig': ['concern'],
  'gevaar-voor-wie': ['child'],
}
