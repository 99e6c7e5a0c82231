export { compareTable as compare } from './compare.js'
export { extractTable as extract } from './extract.js'
export { mentionsTable as mentions } from './mentions.js'
export { sourcesTable as sources } from './sources.js'
