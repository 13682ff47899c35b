import type { Text } from 'deelwijzer'
import { type Article, type Entry, t } from '../article.ts'

const rule = (number: number, title: Text, text: Text): Entry => ({
  id: `vuistregel-${number}`,
  mark: t(String(number), String(number)),
  title,
  text: [text],
})

/** Ten rules of thumb, in our own words; the sheet per role takes the first five of `onTheSheet`. */
export const rulesOfThumb: Article = {
  slug: 'vuistregels',
  title: t('Tien vuistregels', 'Ten rules of thumb'),
  lead: t(
    'Voor wie snel wil weten hoe het hoort. De afweging gaat verder waar deze regels ophouden.',
    'For those who want to know quickly how it should be done. The weighing goes on where these rules end.',
  ),
  groups: [
    {
      title: t('Met de cliënt', 'With the client'),
      entries: [
        rule(
          1,
          t('De cliënt gaat erover', 'It is up to the client'),
          t(
            'Leg uit wat je wilt delen en waarom. Is de cliënt tegen, dan heb je een sterke reden nodig om door te gaan.',
            'Explain what you want to share and why. If the client objects, you need a strong reason to go on.',
          ),
        ),
        rule(
          2,
          t('Praat met de cliënt erbij', 'Talk with the client there'),
          t(
            'Nodig de cliënt uit. Lukt dat niet, vertel dan vooraf dat je gaat overleggen. Achteraf is de uitzondering.',
            'Invite the client. If that is impossible, tell the client beforehand that you will consult. Telling afterwards is the exception.',
          ),
        ),
        rule(
          3,
          t('Zonder vertrouwen geen hulp', 'No help without trust'),
          t(
            'Wie bang is dat alles wordt doorverteld, vraagt geen hulp meer. Zwijgen beschermt dus ook.',
            'People who fear that everything is passed on stop asking for help. So silence protects too.',
          ),
        ),
      ],
    },
    {
      title: t('Met elkaar', 'With one another'),
      entries: [
        rule(
          4,
          t('Vertrouw op elkaars vak', "Trust each other's craft"),
          t(
            'Vraag geen stukken op om het werk van een ander over te doen.',
            "Do not ask for papers to do another's work again.",
          ),
        ),
        rule(
          5,
          t('Vraag het minste', 'Ask the least'),
          t(
            'Weet wat je nodig hebt voor jouw deel. Kan het met minder, of zonder naam, vraag dan minder.',
            'Know what you need for your part. If less will do, or no name, ask for less.',
          ),
        ),
        rule(
          6,
          t('Zeg waarvoor je het vraagt', 'Say what you ask it for'),
          t(
            'Gebruik wat je krijgt alleen daarvoor. Wat je hoorde om te helpen, dient niet om te controleren.',
            'Use what you get for that only. What you heard in order to help is not for checking up on people.',
          ),
        ),
        rule(
          7,
          t('Een nee is ook een antwoord', 'No is an answer too'),
          t(
            'De ander heeft een eigen geheim en een eigen code. Dring niet aan, maar vraag wat die wel kan doen.',
            'The other party has its own secrecy and its own code. Do not press, but ask what can be done.',
          ),
        ),
        rule(
          8,
          t('Weeg elke vraag eerlijk', 'Weigh each request fairly'),
          t(
            'Zeg niet uit gewoonte nee of ja. Kijk wat de cliënt ermee wint, en leg uit hoe je tot je keuze komt.',
            'Do not say no or yes out of habit. See what the client gains, and explain how you came to your choice.',
          ),
        ),
        rule(
          9,
          t('Ga uit van zorgvuldigheid', 'Assume care'),
          t(
            'Neem aan dat de ander ook goed heeft nagedacht. Twijfel je, praat dan samen in plaats van druk te zetten.',
            'Assume that the other thought well too. If in doubt, talk together instead of putting on pressure.',
          ),
        ),
        rule(
          10,
          t('Niet delen is niet niets doen', 'Not sharing is not doing nothing'),
          t(
            'Mag het niet, bedenk dan wat je zonder gegevens kunt bijdragen, zodat het niet erger wordt.',
            'If it is not allowed, think of what you can contribute without data, so that things do not get worse.',
          ),
        ),
      ],
    },
    {
      title: t('Bij twijfel', 'In doubt'),
      entries: [
        {
          id: 'spiegel',
          title: t('Draai het om', 'Turn it round'),
          text: [
            t(
              'Stel dat het over jou ging, of over je kind. Zou je dit dan goed vinden?',
              'Suppose it were about you, or your child. Would you think this right?',
            ),
          ],
        },
      ],
    },
  ],
  sources: [
    t('Zutphense handleiding, bijlage 2', 'Zutphense handleiding, annex 2'),
    t('Het Kader Hollands Midden', 'Het Kader Hollands Midden'),
  ],
}

/** The five rules that stand on the sheet of a role. */
export const rulesOnTheSheet: readonly Entry[] = rulesOfThumb.groups
  .flatMap(({ entries }) => entries)
  .filter(({ id }) => /-(?:1|2|5|8|10)$/.test(id))
