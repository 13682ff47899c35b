export { allNorms } from './norms/index.ts'
export { weigherOf } from './weigh/weigh.ts'
