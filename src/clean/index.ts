import type { Article } from '../model/article.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Section, Stretch } from '../model/span.js'
import { compileSigns, type PageSigns } from '../page/look.js'
import { findAnother } from './another.js'
import { bodySections } from './body.js'
import { findFront, frontSections } from '../page/front.js'
import { keepParticipants } from './participants.js'
import { refineLayout } from './layout.js'
import { rowsOf, type Row } from '../page/row.js'

/** Which section each line of the article's text belongs to. The stretches follow one another and leave nothing out. */
export function clean(article: Article, knowledge: Pick<Knowledge, 'furniture' | 'outlets'>): Stretch[] {
  const signs = compileSigns(knowledge.furniture, knowledge.outlets)
  const rows = rowsOf(article.text, signs)
  const sections = article.layout === null ? sectionsOf(rows, signs) : refineLayout(rows, article.layout, signs)
  return joinStretches(rows, sections)
}

function sectionsOf(rows: Row[], signs: PageSigns): Section[] {
  const front = findFront(rows)
  const end = findAnother(rows, front)
  const body = bodySections(rows.slice(front.body, end), signs, false)
  const rest = rows.slice(end).map((): Section => 'other')
  return keepParticipants(rows, [...frontSections(rows, front), ...body, ...rest])
}

function joinStretches(rows: Row[], sections: Section[]): Stretch[] {
  const stretches: Stretch[] = []
  rows.forEach(({ start, end }, at) => {
    const section = sections[at] ?? 'other'
    const last = stretches.at(-1)
    if (last?.section === section) last.end = end
    else stretches.push({ start, end, section })
  })
  return stretches
}
