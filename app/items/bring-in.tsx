import { backToCase, line, onCase } from '../cases/on-case.ts'
import type { Tx } from '../database/connection.ts'
import { once } from '../database/once.ts'
import { backTo, onFile } from '../files/on-file.ts'
import { type FieldError, type FormValues, formValues, idOfForm } from '../page/index.ts'
import { paths } from '../paths.ts'
import type { Route, SignedInVisit } from '../route.ts'
import { newItemForm } from './form.ts'
import { NewItemPage } from './new-item-page.tsx'
import { fileFor, type ItemPlace, placeInCase, placeInFile } from './people.ts'
import { insertItem } from './repository.ts'
import { itemTexts } from './texts.ts'
import { wantsForm, wordingOf } from './wording/ask-wording.ts'
import { WordingPage } from './wording/wording-page.tsx'

/** Bringing an item in: in a case, or in a file of one's own alone. */
export const bringInRoutes: readonly Route[] = [
  line('get', paths.newItem, 'case_read', (visit) => show(visit, inCase)),
  line('post', paths.newItem, 'item_brought_in', (visit) => bringIn(visit, inCase)),
  line('get', paths.newFileItem, 'file_read', (visit) => show(visit, inFile)),
  line('post', paths.newFileItem, 'item_brought_in', (visit) => bringIn(visit, inFile)),
]

/** Where an item is brought in, and how that place is reached. */
interface Door {
  readonly address: (visit: SignedInVisit) => string
  readonly back: (visit: SignedInVisit) => { readonly href: string; readonly label: string }
  readonly enter: <T>(
    visit: SignedInVisit,
    work: (tx: Tx, place: ItemPlace) => Promise<T>,
  ) => Promise<T>
}

const inCase: Door = {
  address: (visit) => paths.newItem({ caseId: visit.id('caseId') }),
  back: backToCase,
  enter: (visit, work) =>
    onCase(visit, async (tx, found) => work(tx, await placeInCase(tx, found))),
}

const inFile: Door = {
  address: (visit) => paths.newFileItem({ fileId: visit.id('fileId') }),
  back: backTo,
  enter: (visit, work) => onFile(visit, async (tx, file) => work(tx, await placeInFile(tx, file))),
}

const placeOf = (visit: SignedInVisit, door: Door): Promise<ItemPlace> =>
  door.enter(visit, async (_tx, place) => place)

async function show(visit: SignedInVisit, door: Door): Promise<Response> {
  const place = await placeOf(visit, door)
  return draw(visit, door, place, visit.kept ?? firstValues(place, visit.query('dossier')))
}

/** About the person whose file it was opened from, or the only one there is. */
function firstValues(place: ItemPlace, fileId: string | undefined): FormValues {
  if (place.at === 'file') return {}
  const [only, ...more] = place.people
  const one = more.length === 0 ? only : place.people.find(({ file }) => file.id === fileId)
  return formValues({ about: one?.id })
}

async function bringIn(visit: SignedInVisit, door: Door): Promise<Response> {
  const texts = visit.t(itemTexts)
  const place = await placeOf(visit, door)
  const form = visit.read(newItemForm(texts, place))
  if (!form.ok) return draw(visit, door, place, form.values, form.errors)
  if (wantsForm(visit.form)) return draw(visit, door, place, form.values)
  const judgements = wordingOf(visit, form.data)
  if (judgements.length > 0)
    return visit.page(
      { title: texts.wordingTitle, back: door.back(visit), leaveButton: true },
      <WordingPage action={door.address(visit)} values={form.values} judgements={judgements} />,
    )
  const id = idOfForm(visit.form)
  const { sourceText, ...given } = form.data
  await door.enter(visit, async (tx, now) => {
    const file = fileFor(now, given.about)
    if (file === undefined) throw new Error('There is no file to bring this in')
    await once(tx, 'app.item', id, () =>
      insertItem(tx, {
        ...given,
        id,
        fileId: file.id,
        clientId: file.clientId,
        ...(now.at === 'case' && { caseId: now.caseId }),
        ...(sourceText !== undefined && { sourceText }),
      }),
    )
  })
  return visit.redirect(paths.item({ itemId: id }))
}

const draw = (
  visit: SignedInVisit,
  door: Door,
  place: ItemPlace,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Response =>
  visit.page(
    {
      title: visit.t(itemTexts).newTitle,
      errors,
      back: door.back(visit),
      leaveButton: true,
    },
    <NewItemPage action={door.address(visit)} place={place} values={values} />,
  )
