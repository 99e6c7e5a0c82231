export { markDoubtful } from './doubtful.js'
export { findRecycled } from './recycled.js'
export { timelineOf } from './timeline.js'
