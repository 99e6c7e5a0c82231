import type { Article } from '../model/article.js'

/** Checked reports as if they came one after another, the earliest first: what two of them are to each other is then told once, at the later one. */
export function inOrderOfArrival<Each extends { article: Pick<Article, 'source'> }>(reports: readonly Each[]): Each[] {
  return [...reports].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = ({ article: { source } }: { article: Pick<Article, 'source'> }): string =>
  `${source.published ?? '9999'} ${source.id}`
