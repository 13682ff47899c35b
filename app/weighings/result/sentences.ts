/** The texts of a result, made for each outcome, recipient and basis. */
export { answerSentence, whatFollows } from './answer.ts'
export { askerText } from './asker-text.ts'
export { clientText, isForParents } from './client-text.ts'
