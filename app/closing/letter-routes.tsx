import { backToCase, line, onLedCase } from '../cases/on-case.ts'
import { recordEvent } from '../events/repository.ts'
import { type FieldError, type FormValues, noValues, valueOf, valuesOf } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { ChooseLetterPage, LetterPage } from './letter-page.tsx'
import { type LetterView, readLetter } from './letter-view.ts'
import { closingTexts } from './texts.ts'

/** The letter to the client at the end of a case: what goes into it, and the letter to print. */
export const letterRoutes: readonly Route[] = [
  line('get', paths.closingLetter, 'case_read', choose),
  line('post', paths.closingLetter, 'closing_letter_made', make),
]

async function choose(visit: SignedInVisit): Promise<Response> {
  return draw(visit, await onLedCase(visit, readLetter), visit.kept ?? noValues)
}

const draw = (
  visit: SignedInVisit,
  view: LetterView,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response =>
  visit.page(
    {
      title: visit.t(closingTexts).letterTitle,
      errors,
      back: backToCase(visit),
      leaveButton: true,
    },
    <ChooseLetterPage view={view} values={values} />,
  )

async function make(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(closingTexts)
  const { view, subjectId } = await onLedCase(visit, async (tx, found) => {
    const view = await readLetter(tx, found)
    const subjectId = view.people.find(({ id }) => id === valueOf(visit.form, 'voor'))?.id
    if (subjectId !== undefined)
      await recordEvent(tx, {
        kind: 'closing_letter_made',
        caseId: found.id,
        subjects: [subjectId],
      })
    return { view, subjectId }
  })
  if (subjectId === undefined) {
    const values = { afspraak: [], ...visit.form }
    return draw(visit, view, values, [{ field: 'voor', message: texts.letterAboutMissing }])
  }
  return visit.page(
    { title: texts.letterTitle, back: backToCase(visit), leaveButton: 'page without form' },
    <LetterPage
      view={view}
      subjectId={subjectId}
      chosen={valuesOf(visit.form, 'afspraak')}
      from={visit.professional}
    />,
  )
}
