import type { Article } from '../model/article.js'
import type { Notice } from '../model/notice.js'
import { onReport, type DraftFinding } from './draft.js'
import { wholeFile } from './place.js'

/** What is wrong with a report as a whole. */
export function findInReport({ source }: Pick<Article, 'source'>, claims: number): DraftFinding[] {
  const place = wholeFile(source.file, source.id)
  return [
    ...(source.published === null
      ? [
          onReport(
            'source/undated',
            place,
            'The report does not say when it was published; relative dates in it stay open.',
          ),
        ]
      : []),
    ...(claims === 0 ? [onReport('source/no-claims', place, 'The report makes no claim on what is compared.')] : []),
  ]
}

/** Files of which no report could be made. */
export function findUnreadable(notices: readonly Notice[]): DraftFinding[] {
  return notices
    .filter(({ severity }) => severity === 'error')
    .map((notice) => {
      const message = `${sentenceOf(notice)} ${notice.todo}`.trimEnd()
      return onReport('source/unreadable', wholeFile(notice.where, null), message, notice.code)
    })
}

/** "there is no such file or folder." is a sentence already; "is empty." is not. */
function sentenceOf({ code, what }: Notice): string {
  return code === 'source/not-found' ? what.charAt(0).toUpperCase() + what.slice(1) : `The file ${what}`
}
