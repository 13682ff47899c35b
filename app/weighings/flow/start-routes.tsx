import { today } from '../../clock.ts'
import { type Client, findMyClients } from '../../clients/repository.ts'
import { findDraft, findOpenDrafts } from '../../drafts/repository.ts'
import { isId } from '../../database/id.ts'
import { once } from '../../database/once.ts'
import { type FieldError, type FormValues, idOfForm, noValues } from '../../page/index.ts'
import { paths } from '../../paths.ts'
import type { SignedInVisit } from '../../route.ts'
import type { Tx } from '../../database/connection.ts'
import { findDirectory } from './directory.ts'
import type { Given, OtherParty } from './draft-answers.ts'
import { ageOn } from './file-facts.ts'
import { startDraft, startNamelessDraft } from './start-actions.ts'
import { readSomeoneElse } from './someone-else.tsx'
import { readHappening } from './start-form.ts'
import { nameless, StartPage } from './start-page.tsx'
import { flowTexts } from './texts.ts'

/** What happens, and about whom. From a client's file that client stands chosen. */
export function showStart(visit: SignedInVisit): Promise<Response> {
  const fileId = visit.query('dossier')
  const chosen = isId(fileId) ? { client: [fileId] } : noValues
  return draw(visit, visit.kept ?? chosen)
}

/** Starts a draft, unless it is urgent: that has a path of its own. */
export async function start(visit: SignedInVisit): Promise<Response> {
  const texts = visit.t(flowTexts)
  const { given, errors } = readHappening(visit.form, texts)
  if (given['aanleiding']?.[0] === 'urgent') return visit.redirect(paths.emergency())
  const [client = ''] = visit.form['client'] ?? []
  const who = client === nameless || isId(client) ? [] : [missing(texts.whoMissing)]
  const other = takesOthers(given) ? readSomeoneElse(visit.form, texts) : noOther
  const wrong = [...errors, ...who, ...other.errors]
  if (wrong.length > 0) return draw(visit, visit.form, wrong)
  const id = idOfForm(visit.form)
  const draft = await visit.act(async (tx) => {
    const chosen = takesOthers(given) ? await chosenParties(tx, visit) : []
    const parties = other.party ? [...chosen, other.party] : chosen
    await once(tx, 'app.draft', id, () =>
      client === nameless
        ? startNamelessDraft(tx, given, parties, id)
        : startDraft(tx, client, given, parties, id),
    )
    return findDraft(tx, id)
  })
  if (draft === undefined) return draw(visit, visit.form, [missing(texts.fileGone)])
  const section = draft.section ?? 'met-wie'
  return visit.redirect(paths.question({ draftId: draft.id, section }))
}

const noOther = { party: undefined, errors: [] } as const

/** Keeping something, or using what one has, takes nobody else. */
const takesOthers = ({ aanleiding }: Given): boolean =>
  !['record', 'reuse'].includes(aanleiding?.[0] ?? '')

/** Who was chosen from the lists. */
async function chosenParties(
  tx: Tx,
  { form, professional: { id, organisation } }: SignedInVisit,
): Promise<readonly OtherParty[]> {
  const { contacts, colleagues } = await findDirectory(tx, id, organisation)
  return [...contacts, ...colleagues].filter((party) => form['partij']?.includes(party.id))
}

const missing = (message: string): FieldError => ({ field: 'client', message })

async function draw(
  visit: SignedInVisit,
  values: FormValues,
  errors: readonly FieldError[] = [],
): Promise<Response> {
  const { id, organisation } = visit.professional
  const { clients, open, directory } = await visit.act(async (tx) => ({
    clients: await findMyClients(tx),
    open: await findOpenDrafts(tx),
    directory: await findDirectory(tx, id, organisation),
  }))
  return visit.page(
    { title: visit.t(flowTexts).startTitle, errors, leaveButton: true },
    <StartPage
      clients={byName(clients)}
      directory={directory}
      openDrafts={open.length}
      values={values}
    />,
  )
}

function byName(clients: readonly Client[]) {
  const { compare } = new Intl.Collator('nl')
  return clients
    .filter(({ name }) => name !== '')
    .map(({ fileId, name, birthDate }) => ({ fileId, name, age: ageOn(birthDate, today()) }))
    .sort((a, b) => compare(a.name, b.name))
}
