import { type Article, carryingOut, t } from '../article.ts'

const does = t('Wat het doet', 'What it does')
const who = t('Wie het geeft', 'Who gives it')
const without = t('Zonder', 'Without it')

/** The most frequent confusion: three things that share one name. */
export const threeConsents: Article = {
  slug: 'toestemming',
  title: t('Drie dingen die toestemming heten', 'Three things called consent'),
  lead: t(
    'Eén woord, drie betekenissen. Wie ze verwart, deelt te veel of juist te weinig.',
    'One word, three meanings. Whoever mixes them up shares too much, or too little.',
  ),
  groups: [
    {
      entries: [
        {
          id: 'privacywet',
          title: t('Toestemming uit de privacywet', 'Consent under privacy law'),
          facts: [
            {
              name: does,
              value: t(
                'Het is een van de zes grondslagen: het maakt delen rechtmatig.',
                'It is one of the six legal bases: it makes sharing lawful.',
              ),
            },
            {
              name: who,
              value: t(
                'Tot 16 jaar wie het gezag heeft, daarna de cliënt zelf.',
                'Up to 16: whoever has parental authority. After that: the client.',
              ),
            },
            {
              name: without,
              value: t(
                'Misschien is er een andere grondslag, zoals een taak uit de wet.',
                'There may be another basis, such as a task in law.',
              ),
            },
          ],
          norms: carryingOut('T1'),
        },
        {
          id: 'ontheffing',
          title: t('Ontheffing van je geheim', 'Release from your secrecy'),
          facts: [
            {
              name: does,
              value: t(
                'De cliënt laat jou spreken over wat je als hulpverlener weet.',
                'The client lets you speak about what you know as a helper.',
              ),
            },
            {
              name: who,
              value: t(
                'Dat verschilt per wet. Vanaf 12 jaar telt de stem van het kind mee.',
                'That differs per act. From 12 the voice of the child counts.',
              ),
            },
            {
              name: without,
              value: t(
                'Je zwijgt, ook als er een grondslag is. Alleen een uitzondering op het geheim helpt dan.',
                'You keep silent, even if there is a basis. Only an exception to secrecy helps then.',
              ),
            },
          ],
          norms: carryingOut('T2'),
        },
        {
          id: 'hulp',
          title: t('Ja zeggen tegen hulp', 'Agreeing to help'),
          facts: [
            {
              name: does,
              value: t(
                'De hulp is vrijwillig en kan beginnen.',
                'The help is voluntary and can begin.',
              ),
            },
            {
              name: who,
              value: t(
                'De regels van de zorg en de jeugdhulp bepalen dat.',
                'The rules of care and youth care decide that.',
              ),
            },
            {
              name: without,
              value: t(
                'Er is geen vrijwillige hulp. Over delen zegt dit niets.',
                'There is no voluntary help. This says nothing about sharing.',
              ),
            },
          ],
          norms: carryingOut('T3'),
        },
      ],
    },
    {
      title: t('Zo houd je ze uit elkaar', 'How to keep them apart'),
      entries: [
        {
          id: 'een-formulier',
          title: t('Eén handtekening, twee zinnen', 'One signature, two sentences'),
          text: [
            t(
              'Vraag je de eerste twee tegelijk? Schrijf ze dan als twee losse zinnen op, zodat de cliënt ziet waar hij ja tegen zegt.',
              'Do you ask the first two at once? Then write them as two separate sentences, so that the client sees what is agreed to.',
            ),
            t(
              'Een handtekening onder een samenwerkingsafspraak neemt niemands geheim weg.',
              "A signature under an agreement to work together takes away nobody's secrecy.",
            ),
          ],
        },
        {
          id: 'gemeente',
          title: t(
            'Waarom de gemeente er niet op steunt',
            'Why the municipality does not rely on it',
          ),
          text: [
            t(
              'Wie een uitkering of hulp nodig heeft, is niet vrij om te weigeren. De gemeente werkt daarom vanuit haar taak, en vertelt vooraf wat zij doet.',
              'Who needs a benefit or help is not free to refuse. So the municipality works from its task, and tells beforehand what it does.',
            ),
            t(
              'Soms eist een wet naast die taak toch een ja van de cliënt, zoals de Wmo bij gegevens uit andere wetten.',
              "Sometimes an act still asks for the client's yes besides that task, as the Wmo does for data under other acts.",
            ),
          ],
          norms: carryingOut('2.4', 'FG-25'),
        },
      ],
    },
  ],
  sources: [
    t('AVG, artikel 4, 6 en 7; UAVG, artikel 5', 'GDPR, articles 4, 6 and 7; UAVG, article 5'),
    t('BW 7:457; Jeugdwet 7.3.11; Wmo 5.3.3', 'Civil Code 7:457; Youth Act 7.3.11; Wmo 5.3.3'),
  ],
}
