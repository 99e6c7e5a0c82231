import {
  check,
  findUnreadable,
  inOrderOfArrival,
  indexSentences,
  narrow,
  settle,
  type DraftFinding,
  type Severities,
} from './check/index.js'
import type { Finding } from './model/finding.js'
import type { Knowledge } from './model/knowledge.js'
import { namesOf } from './model/names.js'
import type { Notice } from './model/notice.js'
import { holdTogether, layOut, reportOf, type ReadArticle, type Report } from './pipeline.js'

/** What new reports are to the known ones and to each other, as if they came one after another. Only what they touch is compared. */
export function checkArticles(
  fresh: readonly ReadArticle[],
  known: readonly Report[],
  knowledge: Knowledge,
): DraftFinding[] {
  const laid = layOut([...known, ...fresh.map(reportOf)], knowledge)
  const all = laid.reports.flatMap((report) => report.claims)
  const [sentences, names] = [indexSentences(all), namesOf(knowledge)]
  const claims = new Map(all.map((claim) => [claim.id, claim]))
  const sources = new Map(laid.reports.map(({ source }) => [source.id, source]))
  const here = new Map(known.map(({ source }) => [source.id, source]))
  return inOrderOfArrival(fresh).flatMap(({ article, claims: own }) => {
    const { id } = article.source
    const compared = holdTogether(laid, {
      bundles: narrow(laid.bundles, id, (other) => here.has(other), sources),
      citing: own,
      citable: laid.reports.filter(({ source }) => source.id === id || here.has(source.id)),
    })
    const findings = check(article, own, { compared, sentences, claims, known: here }, names)
    here.set(id, article.source)
    return findings
  })
}

/** Findings on the reports and on the files that are none, each as grave as its rule is in this run. */
export function settleFindings(
  drafts: readonly DraftFinding[],
  notices: readonly Notice[],
  severities: Severities,
): Finding[] {
  return settle([...drafts, ...findUnreadable(notices)], severities)
}
