import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { LedgerError, parseLedger, writeLedger } from '../../ledger/index.js'
import type { LedgerEntry } from '../../model/ledger.js'
import { UsageError } from '../usage-error.js'

/** The entries of a ledger; of one that does not exist none, where it is about to be written. */
export async function readLedgerFile(file: string, cwd: string, mayBeNew: boolean): Promise<LedgerEntry[]> {
  const { ledgerEntrySchema } = await import('../../model/ledger.js')
  let text: string
  try {
    text = await readFile(resolve(cwd, file), 'utf8')
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' && mayBeNew) return []
    const todo = code === 'ENOENT' ? '--update-baseline writes a new one.' : 'Check the path.'
    throw new UsageError(`The ledger ${file} cannot be read (${code}).`, todo)
  }
  try {
    return parseLedger(text, (value) => {
      const outcome = ledgerEntrySchema.safeParse(value)
      if (outcome.success) return outcome.data
      const [issue] = outcome.error.issues
      throw new Error(`is no entry (${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'})`)
    })
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    throw new UsageError(`${file}: line ${error.line} ${error.message}.`, 'Correct that line, or take it out.')
  }
}

export async function writeLedgerFile(file: string, cwd: string, entries: readonly LedgerEntry[]): Promise<void> {
  try {
    await writeFile(resolve(cwd, file), writeLedger(entries))
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException
    throw new UsageError(`The ledger ${file} cannot be written (${code}).`, 'Check the path.')
  }
}
