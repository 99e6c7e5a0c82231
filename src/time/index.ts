export { markDoubtful } from './doubtful.js'
export { groundOf } from './ground.js'
export { findRecycled } from './recycled.js'
export { timelineOf } from './timeline.js'
