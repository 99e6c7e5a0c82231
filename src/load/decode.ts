import { Unusable } from './draft.js'

export interface Decoded {
  text: string
  /** The encoding that was assumed because the bytes fit no other; null where they said it. */
  assumed: string | null
}

const noText = (what: string): Unusable =>
  new Unusable('source/binary', what, 'Save its text as .txt, .md or .html and give that.')

/** The text of a file: UTF-8, UTF-16, what an HTML page declares, and Windows-1252 where nothing else fits. Throws an Unusable for a binary file. */
export function decode(bytes: Uint8Array): Decoded {
  const kind = kindOf(bytes)
  if (kind !== null) throw noText(`is no text but ${kind}.`)
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), assumed: null }
  if (bytes.includes(0)) throw noText('is no text: it holds zero bytes.')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), assumed: null }
  } catch {
    return decodeLegacy(bytes)
  }
}

function kindOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  if (head.startsWith('%PDF')) return 'a PDF'
  if (head.startsWith('PK\u0003\u0004')) return 'an archive or office document'
  if (head.startsWith('\u0089PNG') || head.startsWith('GIF8') || head.startsWith('ÿØÿ')) return 'a picture'
  return head.startsWith('\u001f\u008b') ? 'a compressed file' : null
}

/** UTF-16 by its byte order mark, or by a zero in every other byte of text in Latin letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 512)
  const zerosAt = (rest: number): number => head.filter((byte, at) => byte === 0 && at % 2 === rest).length
  const [even, odd] = [zerosAt(0), zerosAt(1)]
  if (head.length < 8 || bytes.length % 2 === 1) return null
  if (odd > head.length * 0.3 && even === 0) return 'utf-16le'
  return even > head.length * 0.3 && odd === 0 ? 'utf-16be' : null
}

const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})/i

function decodeLegacy(bytes: Uint8Array): Decoded {
  const controls = bytes.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length
  if (controls > bytes.length / 50) throw noText('is no text: too many of its bytes are control characters.')
  const label = declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? ''
  const decoder = /^utf-?(?:8|16)/i.test(label) ? null : decoderFor(label)
  if (decoder === null) return { text: decodeWindows1252(bytes), assumed: 'Windows-1252' }
  const western = decoder.encoding === 'windows-1252'
  return { text: western ? decodeWindows1252(bytes) : decoder.decode(bytes), assumed: null }
}

/** A page may name an encoding that does not exist; then it is as if it named none. */
function decoderFor(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return label === '' ? null : new TextDecoder(label)
  } catch {
    return null
  }
}

/** What the bytes 0x80 to 0x9f stand for; the others stand for themselves, as in Latin-1. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Node 20's own decoder of that name reads Latin-1, in which a dash or a curly quotation mark is a control character. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => windows1252.charAt(char.charCodeAt(0) - 0x80))
