import { catalogue } from '../page/language.ts'

/** A page about nothing in particular. Nobody who glances at it learns what was there before. */
export const leaveTexts = catalogue({
  nl: {
    title: 'Weer in Voorbeeldstad',
    now: 'Vandaag',
    summary: 'Wisselend bewolkt, in de middag kans op een bui. Matige wind uit het zuidwesten.',
    part: 'Dagdeel',
    temperature: 'Temperatuur',
    rain: 'Kans op regen',
    morning: 'Ochtend',
    afternoon: 'Middag',
    evening: 'Avond',
    later: 'De rest van de week',
    laterText: 'Het blijft zacht voor de tijd van het jaar. Later in de week wordt het droger.',
    more: 'Verder lezen',
  },
  en: {
    title: 'Weather in Voorbeeldstad',
    now: 'Today',
    summary:
      'Sunny spells and clouds, a shower is possible in the afternoon. Moderate wind from the south-west.',
    part: 'Part of the day',
    temperature: 'Temperature',
    rain: 'Chance of rain',
    morning: 'Morning',
    afternoon: 'Afternoon',
    evening: 'Evening',
    later: 'The rest of the week',
    laterText: 'It stays mild for the time of year. Later in the week it becomes drier.',
    more: 'Read on',
  },
})
