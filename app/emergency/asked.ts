import type { Text } from 'deelwijzer'
import { dataCategoryLabels } from 'deelwijzer/vocabulary'
import type { AskedQuestion } from '../weighings/flow/asked.ts'
import { dangers, helperOf } from './choices.ts'
import { type EmergencyForm, noClient } from './form.ts'
import { emergencyTexts } from './texts.ts'

type Key = Exclude<keyof typeof emergencyTexts.nl, 'done' | 'restBefore' | 'restLate'>

const both = (key: Key): Text => ({ nl: emergencyTexts.nl[key], en: emergencyTexts.en[key] })

/** Where the answer to the last question is kept: it is in own words. */
export const whyAt = '/asked/4/answer'

/** As in any record: an answer in own words is left out, and kept apart. */
type Asked = Omit<AskedQuestion, 'answer' | 'words'> & Partial<Pick<AskedQuestion, 'answer'>>

/** The five questions as they were asked, with the answers; whose file it is, the record knows. */
export const askedOf = (form: EmergencyForm): readonly Asked[] => [
  {
    key: 'spoed-wie',
    page: 'aanleiding',
    question: both('who'),
    answer: form.who === noClient ? both('nobody') : both('mine'),
    values: [form.who === noClient ? noClient : 'client'],
  },
  {
    key: 'spoed-gevaar',
    page: 'gevaar',
    question: both('danger'),
    answer: dangers[form.danger].label,
    values: [form.danger],
  },
  {
    key: 'spoed-aan-wie',
    page: 'met-wie',
    question: both('told'),
    answer: helperOf(form.told).label,
    values: [form.told],
  },
  {
    key: 'gegevens-soorten',
    page: 'gegevens',
    question: both('what'),
    answer: labelsOf(form.what),
    values: form.what,
  },
  {
    key: 'spoed-waarom',
    page: 'aanleiding',
    question: both('why'),
    values: [],
  },
]

const labelsOf = (categories: EmergencyForm['what']): Text => ({
  nl: categories.map((category) => dataCategoryLabels[category].nl).join('; '),
  en: categories.map((category) => dataCategoryLabels[category].en).join('; '),
})
