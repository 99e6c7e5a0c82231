import type { Article } from '../model/article.js'
import type { Knowledge } from '../model/knowledge.js'
import type { Notice } from '../model/notice.js'
import type { Provenance, Source } from '../model/source.js'
import type { Stretch } from '../model/span.js'

/** The fields of a source that the text, its format or a manifest can say; an absent one was not said. */
export type Fields = Partial<Pick<Source, keyof Article['provenance']>>

/** Fields with where they were read. */
export interface Statement {
  from: Provenance
  fields: Fields
}

/** One article as its format's reader hands it on: what the manifest, the text and the file's name say comes later. */
export interface Draft {
  text: string
  layout: Stretch[] | null
  statements: Statement[]
  /** What the format gives as the article's own id or place in a list; null where the file is the article. */
  key: string | null
}

export type Signs = Pick<Knowledge, 'furniture' | 'outlets'>

/** Something wrong with a part of a file; the rest of it was read. */
export type Trouble = Pick<Notice, 'code' | 'severity' | 'what' | 'todo'>

export interface Reading {
  drafts: Draft[]
  troubles: Trouble[]
}

/** Takes a file's decoded text apart into articles. Throws an Unusable where there is none. */
export type Reader = (text: string, signs: Signs) => Promise<Reading>

/** Why a file gives no article, and what to do about it. */
export class Unusable extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly todo: string,
  ) {
    super(message)
    this.name = 'Unusable'
  }
}
