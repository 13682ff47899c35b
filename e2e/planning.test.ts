import { consented, ordinary } from '../app/weighings/flow/test-answers.ts'
import { idIn, fillQuickly } from './case-play.ts'
import { day } from './cases.ts'
import { check, expect, signIn, test, visit } from './page.ts'

const chair = 'Wies Wijkproef'
const probation = 'Roos Rolmodel'

const weighed = {
  ...ordinary,
  ...consented,
  // Of the mother herself, and of a child as a child of her age gives it.
  'toestemming-van': ['client', 'parents_with_authority'],
  'toestemming-zelfde': 'yes',
  'waarom-bezig': 'agreement',
  vertegenwoordiger: 'none',
  'gegevens-soorten': ['involvement', 'name_contact'],
  motivatie: 'Dit is nodig om samen af te spreken wie wat doet.',
  gedaan: '*',
  deel: 'ja',
  overlegd: 'Met een collega: die zou dit ook doen.',
  vast: 'Dat staat in mijn aantekeningen.',
  'informeren-wie': 'Ik zelf',
  'informeren-hoe': 'In een gesprek thuis.',
  ...day('informeren-op', 0),
}

const place = {
  hoe: 'online',
  plaats: 'Via de beveiligde videokamer van het wijkteam',
  ...day('dag', 7),
  van: '09:30',
  tot: '11:00',
}

test('a conference is planned, prepared and weighed once for all who sit in it', async ({
  page,
  browser,
}) => {
  await signIn(page, chair)
  await visit(page, '/casussen')
  await page.getByRole('link', { name: /elke dag op tijd op school/ }).click()
  await check(page)
  await page.getByRole('link', { name: 'Casusoverleg plannen' }).click()
  await page.getByRole('button', { name: 'Plan dit overleg' }).click()
  await expect(page.locator('.dw-error-summary li')).toHaveCount(5)
  await check(page)
  await page.goto(await fillQuickly(page, page.url(), place))
  await check(page)

  await page.getByLabel('Welke vraag').fill('Hoe komt er rust? Zij is 13 jaar.')
  for (const box of await page.locator('[name="over"]').all()) await box.check()
  await page.getByLabel('Nee', { exact: true }).first().check()
  await page.getByLabel('De cliënt wil er niet bij zijn').check()
  for (const whole of await page.locator('[name^="komt/"][value="whole"]').all())
    await whole.check()
  for (const words of await page.locator('[name^="vraagt/"]').all())
    await words.fill('Meedenken over wat nu helpt.')
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await expect(page.getByText('“13 jaar”')).toBeVisible()
  await check(page)
  await page.getByLabel('Het is nodig, ik laat het zo staan').check()
  await page.getByRole('button', { name: 'Zet op de agenda' }).click()
  await check(page)
  const conference = page.url()

  await page.getByRole('link', { name: /^Vraag nog iemand erbij/ }).click()
  await check(page)
  await visit(page, `${conference}/wijzigen`)
  await visit(page, `${conference}/afzeggen`)
  await visit(page, '/casusoverleggen')
  await page.goto(conference)
  await page.getByRole('link', { name: /^Bereid voor/ }).click()
  await check(page)
  const preparation = page.url()

  await page
    .getByRole('button', { name: /^Weeg af voor/ })
    .first()
    .click()
  let path = new URL(page.url()).pathname
  while (!path.endsWith('/controle')) path = await fillQuickly(page, path, weighed)
  const draft = path.replace('/controle', '')
  await visit(page, `${draft}/besluit`)
  await page.getByRole('link', { name: /^Hetzelfde besluit voor alle/ }).click()
  await check(page)
  await page.getByRole('link', { name: /^Delen/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Je besluit wat je in het overleg laat zien',
  )
  await check(page)
  const next = await fillQuickly(page, new URL(page.url()).pathname, weighed)
  await page.goto(next)
  expect(page.url()).toBe(preparation)
  await expect(page.getByText('Afgewogen', { exact: true }).first()).toBeVisible()
  await check(page)

  const other = await (await browser.newContext()).newPage()
  await signIn(other, probation)
  await visit(other, new URL(conference).pathname)
  await expect(other.getByText('Andere punten zijn niet voor jou.')).toBeVisible()
  const slot = idIn(preparation, 'bespreekpunten')
  await visit(other, `/bespreekpunten/${slot}/voorbereiden`)
  await expect(other.getByText('Dit vroeg de voorzitter van jou')).toBeVisible()
  const file = await other.request.get(`${new URL(conference).pathname}/agenda.ics`)
  expect(await file.text()).toContain(`UID:${slot}@deelwijzer`)
})
