/** The choice of own words instead of a task. */
export const ownWords = 'eigen-woorden'
