import { describe, expect, it } from 'vitest'
import { findIdentifying, type IdentifyingKind } from './identifying.ts'

const known = ['Zoë van der Voorbeeld', 'Testpersoon Een']

const found = (text: string) => findIdentifying(text, known).map(({ kind, words }) => [kind, words])

describe('what gives somebody away in a text', () => {
  it.each<readonly [string, IdentifyingKind, string]>([
    ['Moet ik Zoë eerst spreken?', 'known_name', 'Zoë'],
    ['moet ik zoe eerst spreken', 'known_name', 'zoe'],
    ['Zoë van der Voorbeeld belde.', 'known_name', 'Zoë van der Voorbeeld'],
    ['De VOORBEELDEN? Nee, VOORBEELD.', 'known_name', 'VOORBEELD'],
    ['Ik sprak met Karim en zijn broer.', 'name', 'Karim'],
    ['Karim komt niet op school.', 'name', 'Karim'],
    ['gisteren belde fatima mij', 'name', 'fatima'],
    ['Moeder Jansen belde.', 'name', 'Jansen'],
    ['Ik belde mevrouw De Vries.', 'name', 'Vries'],
    ['Ik belde dhr. Jansen terug.', 'name', 'Jansen'],
    ['Ik belde J.P. de Boer.', 'name', 'J.P. de Boer'],
    ['Meneer K. zegt van niet.', 'name', 'K.'],
    ['Hij zit op De Regenboog.', 'name', 'Regenboog'],
    ['Hij werkt bij Slagerij Bakker.', 'name', 'Slagerij Bakker'],
    ['Zij woont in Zutphen.', 'place', 'Zutphen'],
    ['zij woont in zutphen', 'place', 'zutphen'],
    ['Hij komt uit Bergen op Zoom.', 'place', 'Bergen op Zoom'],
    ['Zij verhuist naar Den Haag.', 'place', 'Den Haag'],
    ['Zij wonen in Houten.', 'place', 'Houten'],
    ['Dorpsstraat 12 is het adres', 'address', 'Dorpsstraat 12'],
    ['Hij woont aan de Lange Voorhaven 4b.', 'address', 'Lange Voorhaven 4b'],
    ['Zij woont in de kerkstraat', 'address', 'kerkstraat'],
    ['7201 AB is de postcode', 'address', '7201 AB'],
    ['postcode 7201ab', 'address', '7201ab'],
    ['Bel 06-12345678.', 'contact', '06-12345678'],
    ['Bel 06 12 34 56 78.', 'contact', '06 12 34 56 78'],
    ['Bel +31 6 1234 5678.', 'contact', '+31 6 1234 5678'],
    ['Bel (0575) 123 456 even', 'contact', '(0575) 123 456'],
    ['mail naar piet.test@voorbeeld.nl', 'contact', 'piet.test@voorbeeld.nl'],
    ['kijk op www.voorbeeld.nl/pagina', 'contact', 'www.voorbeeld.nl/pagina'],
    ['Het BSN is 123456782.', 'number', '123456782'],
    ['bsn 1234.56.782', 'number', '1234.56.782'],
    ['NL91 ABNA 0417 1643 00', 'number', 'NL91 ABNA 0417 1643 00'],
    ['kenteken AB-12-CD', 'number', 'AB-12-CD'],
    ['dossier 20443', 'number', '20443'],
    ['op 3 november sloeg hij', 'date', '3 november'],
    ['Op 3-11-2026 was het mis.', 'date', '3-11-2026'],
    ['geboren 2011-04-05', 'date', '2011-04-05'],
    ['Sinds maart 2024 is hij ziek.', 'date', 'maart 2024'],
    ['In 2019 gescheiden.', 'date', '2019'],
    ['Om 14.30 uur stond hij er.', 'date', '14.30 uur'],
    ['on March 3rd he hit her', 'date', 'March 3rd'],
    ['Een schuld van € 12.500,-.', 'amount', '€ 12.500,-'],
    ['een schuld van 12000 euro', 'amount', '12000 euro'],
    ['Een man van 41 jaar.', 'age', '41 jaar'],
    ['een meisje van 15', 'age', '15'],
    ['een 15-jarige jongen', 'age', '15-jarige'],
    ['een vijftienjarige jongen', 'age', 'vijftienjarige'],
    ['Zij is 34.', 'age', '34'],
    ['Ze hebben zeven kinderen.', 'family', 'zeven kinderen'],
    ['met 3 jonge kinderen', 'family', '3 jonge kinderen'],
    ['de oudste van zes', 'family', 'oudste van zes'],
    ['Haar tweelingzus weet het.', 'family', 'tweelingzus'],
    ['een drieling', 'family', 'drieling'],
    ['Vader is burgemeester.', 'work', 'burgemeester'],
    ['zijn vader is profvoetballer', 'work', 'profvoetballer'],
    ['Moeder heeft Huntington.', 'illness', 'Huntington'],
    ['Hij heeft het syndroom van Rett.', 'illness', 'syndroom van Rett'],
    ['Vader heeft ALS.', 'illness', 'ALS'],
    ['een Eritrees gezin', 'origin', 'Eritrees'],
    ['Zij spreken alleen Tigrinya.', 'origin', 'Tigrinya'],
    ['zij zijn Jehova’s getuigen', 'origin', 'Jehova'],
    ['zijn broer is vermoord', 'event', 'vermoord'],
    ['Het stond in de krant.', 'event', 'in de krant'],
  ])('is found: %s', (text, kind, words) => {
    expect(found(text)).toContainEqual([kind, words])
  })

  it.each([
    'Mag een kind zelf beslissen of ouders iets horen?',
    'Moet ik van der moeder toestemming vragen?',
    'Vader wil niet dat school dit weet. Mag ik het toch delen?',
    'Wat doe jij als een ouder niet wil meewerken?',
    'De GGZ vraagt om het plan. Veilig Thuis is al betrokken.',
    'Volgens artikel 7.3.11 van de Jeugdwet mag dit.',
    'Op grond van art. 1:253 BW beslissen beide ouders.',
    'Jongeren tussen 12 en 16 jaar beslissen mee.',
    'Dit speelt al 3 jaar. Twee jaar geleden ging het beter.',
    'Ik bel de huisarts en de leerkracht. Zij weten het al.',
    'Hij komt 3 keer per week te laat, soms 20 minuten.',
    'Kan dit voorbeeldig zonder naam?',
    'De vader van een leerling en de moeder van twee van hen.',
    'Let op: dit is west noch oost. Dichter bij huis is beter.',
    'De jongen wil niet. Mark dat niet aan hem.',
    'Ze wil haar huis houten vloeren geven, en het beste van het beste.',
    'Hij is een paar maanden niet op school geweest.',
    '',
  ])('is not seen in ordinary words: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Een man van 41 jaar.', 'Een man van rond de 40 jaar.'],
    ['een man van 41', 'een man van rond de 40'],
    ['een meisje van 15', 'een meisje van tussen 12 en 16'],
    ['een 15-jarige jongen', 'een minderjarige jongen'],
    ['een kind van vijf jaar', 'een kind van jonger dan 12 jaar'],
    ['Haar tweelingzus woont in Zutphen.', 'Haar zus woont in [plaats].'],
    ['Ze hebben zeven kinderen.', 'Ze hebben meerdere kinderen.'],
    ['Moet ik Zoë spreken?', 'Moet ik de cliënt spreken?'],
    ['Bel 06-12345678.', 'Bel [telefoonnummer].'],
  ])('has words to put in its place: %s', (text, instead) => {
    const marks = findIdentifying(text, known).toReversed()
    const said = marks.reduce(
      (made, one) => made.slice(0, one.start) + one.instead.nl + made.slice(one.end),
      text,
    )
    expect(said).toBe(instead)
    // What is proposed gives nobody away itself.
    expect(findIdentifying(instead, known)).toEqual([])
  })

  it('is found in the order of the text, each word once, and the same each time', () => {
    const text = 'Karim (15 jaar) uit Zutphen, geboren op 3 mei 2011, heeft 4 broers en ALS.'
    const marks = findIdentifying(text)
    expect(marks).toEqual(findIdentifying(text))
    for (const [index, one] of marks.entries()) {
      expect(text.slice(one.start, one.end)).toBe(one.words)
      expect(one.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0)
    }
    expect(marks.map(({ kind }) => kind)).toEqual([
      'name',
      'age',
      'place',
      'date',
      'family',
      'illness',
    ])
  })
})
