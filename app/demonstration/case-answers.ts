import type { Given } from '../weighings/flow/draft-answers.ts'
import { agreedAnswers } from './agreed-answers.ts'
import { settled } from './closed.ts'
import { brother, child, mother } from './family.ts'
import { tenant } from './tenant.ts'

/** What each of them said of it, and who speaks for whom. */
const consents: Readonly<Record<string, Given>> = {
  // Under twelve: the parents decide, and both agreed.
  [child.name]: { 'toestemming-van': ['parents_with_authority'] },
  [mother.name]: { 'toestemming-van': ['client'], 'kan-beslissen': ['capable'] },
  [settled.name]: { 'toestemming-van': ['client'], 'kan-beslissen': ['capable'] },
  [tenant.name]: { 'toestemming-van': ['client'], 'kan-beslissen': ['capable'] },
  [brother.name]: { 'toestemming-van': ['client'], 'kan-beslissen': ['capable'] },
}

/** The questions that are asked of every recipient apart. */
const ofRecipient: Given = {
  'ontvanger-betrokken': ['yes'],
  'ontvanger-zonder-gegevens': ['cannot'],
  'band-ontvanger': ['other'],
}

const ofEachKind: Given = {
  'gegeven-aard': ['fact'],
  'gegeven-weglaten': ['need_to_have'],
  'gegeven-over-wie': ['client'],
}

/** How the weighings of this family are answered: asked first, and told beforehand. */
const always: Given = {
  ...agreedAnswers,
  'gevaar-hoe-ernstig': ['concern'],
  'gevaar-voor-wie': ['child'],
  'gevaar-waarvoor': ['neglect'],
}

/** The answers on one of the family, to one recipient, on these kinds of data. */
export function answersOn(
  name: string,
  recipient: string | undefined,
  categories: readonly string[],
  change: Given = {},
): Given {
  const given = { ...always, ...consents[name], ...change }
  const per = (ids: readonly string[], answers: Given, sign: string): Given =>
    Object.fromEntries(
      ids.flatMap((id) => Object.entries(answers).map(([key, value]) => [key + sign + id, value])),
    )
  return {
    ...per(categories, ofEachKind, '/'),
    ...per(recipient === undefined ? [] : [recipient], ofRecipient, '@'),
    ...given,
  }
}
