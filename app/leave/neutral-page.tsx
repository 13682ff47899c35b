import { usePage, useTexts } from '../page/page-context.ts'
import { paths } from '../paths.ts'
import { leaveTexts } from './texts.ts'

/** A document without the product's name, colours, menu or trial banner: that is its purpose. */
export function NeutralPage() {
  const { assets, language } = usePage()
  const texts = useTexts(leaveTexts)
  return (
    <html lang={language} className="deelwijzer-theme">
      <head>
        <meta charSet="utf-8" />
        <title>{texts.title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={assets.style} />
      </head>
      <body className="dw-neutral">
        <main className="dw-neutral__main">
          <h1 className="dw-neutral__heading">{texts.title}</h1>
          <h2>{texts.now}</h2>
          <p>{texts.summary}</p>
          <Today />
          <h2>{texts.later}</h2>
          <p>{texts.laterText}</p>
          <p>
            <a className="dw-neutral__link" href={paths.leaveReturn()}>
              {texts.more}
            </a>
          </p>
        </main>
      </body>
    </html>
  )
}

const today = [
  ['morning', '9 °C', '10 %'],
  ['afternoon', '12 °C', '40 %'],
  ['evening', '8 °C', '20 %'],
] as const

function Today() {
  const texts = useTexts(leaveTexts)
  return (
    <table className="dw-neutral__table">
      <thead>
        <tr>
          <th scope="col">{texts.part}</th>
          <th scope="col">{texts.temperature}</th>
          <th scope="col">{texts.rain}</th>
        </tr>
      </thead>
      <tbody>
        {today.map(([part, temperature, rain]) => (
          <tr key={part}>
            <th scope="row">{texts[part]}</th>
            <td>{temperature}</td>
            <td>{rain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
