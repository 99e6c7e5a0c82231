import type { Sentence } from '../../model/reading.js'

/** The tokens of one sentence that stand in a quotation, and which quotation of the text that is. */
export interface Quoted {
  from: number
  to: number
  /** Quotations are numbered over the text; one that goes on over sentences or paragraphs keeps its number. */
  quotation: number
}

/** The quotations of each sentence. A paragraph that opens with a mark goes on with a quotation that the one before left open. */
export function quotationsOf(sentences: readonly Sentence[]): Quoted[][] {
  let count = 0
  let open: number | null = null
  return sentences.map((sentence, i) => {
    const goesOn = open !== null && isSameParagraph(sentences[i - 1], sentence)
    if (open === null && !hasMark.test(sentence.text)) return none
    const reopened = open !== null && !goesOn && opens(sentence.tokens[0]?.norm) ? 1 : 0
    if (!goesOn && reopened === 0) open = null
    const found: Quoted[] = []
    let from = reopened
    for (let at = reopened; at < sentence.tokens.length; at += 1) {
      const mark = sentence.tokens[at]?.norm
      if (open !== null && closes(mark)) {
        found.push({ from, to: at, quotation: open })
        open = null
      } else if (open === null && opens(mark)) {
        open = count += 1
        from = at + 1
      }
    }
    if (open !== null) found.push({ from, to: sentence.tokens.length, quotation: open })
    return found
  })
}

const none: Quoted[] = []
const hasMark = /["“”«»]/

export function isSameParagraph(one: Sentence | undefined, other: Sentence | undefined): boolean {
  return one !== undefined && other !== undefined && one.line === other.line && one.section === other.section
}

function opens(mark: string | undefined): boolean {
  return mark === '"' || mark === '“' || mark === '«'
}

function closes(mark: string | undefined): boolean {
  return mark === '"' || mark === '”' || mark === '»'
}

/** Whether a quotation is all that a sentence holds. */
export function fillsSentence({ tokens }: Sentence, { from, to }: Quoted): boolean {
  return tokens.every((token, at) => (at >= from && at < to) || token.kind === 'mark')
}
