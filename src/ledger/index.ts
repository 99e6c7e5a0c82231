export { applyLedger } from './apply.js'
export { LedgerError, parseLedger, writeLedger } from './lines.js'
export { decideEntry, entryOf, pruneLedger, updateLedger } from './update.js'
