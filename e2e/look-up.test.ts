import { expect, test, visit } from './page.ts'

test('every kind of look-up page can be used by everybody', async ({ page }) => {
  for (const path of [
    '/opzoeken',
    '/opzoeken/wie-mag-wat',
    '/opzoeken/wie-mag-wat/social_worker',
    '/opzoeken/wie-mag-wat/social_worker/veilig_thuis_worker',
    '/opzoeken/blad/social_worker',
    '/opzoeken/normen',
    '/opzoeken/normen?q=geheim',
    '/opzoeken/normen/avg--6-1-a',
    '/opzoeken/uitleg/grondslagen',
    '/opzoeken/uitleg/leeftijd',
    '/opzoeken/uitleg/meldrechten',
    '/opzoeken/begrippen',
    '/opzoeken/nog-niet-te-wegen',
  ]) {
    await visit(page, path)
  }
})

test('somebody finds with the keyboard who may give what, and the norm behind it', async ({
  page,
}) => {
  await visit(page, '/opzoeken/wie-mag-wat')
  await page.getByLabel('Rol').selectOption('Verpleegkundige')
  await page.getByRole('button', { name: 'Toon' }).press('Enter')
  await page.getByRole('link', { name: 'Medewerker van Veilig Thuis' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Van verpleegkundige naar medewerker van Veilig Thuis',
  )
  await page.getByText('De normen hierachter').last().press('Enter')
  await page
    .getByRole('link', { name: /^Wmo 2015, artikel 5\.2\.6/ })
    .last()
    .press('Enter')
  await expect(page.getByRole('heading', { name: 'Van toepassing als' })).toBeVisible()
})

test('the sheet of a role is one A4', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints to a file')
  for (const role of ['social_worker', 'nurse', 'teacher', 'youth_care_worker']) {
    await page.goto(`/opzoeken/blad/${role}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1)
  }
})
