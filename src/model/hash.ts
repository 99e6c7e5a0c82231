const encoder = new TextEncoder()

/** FNV-1a of 64 bits (Fowler, Noll and Vo; RFC 9923) over a text's UTF-8 bytes, as its upper and lower 32 bits. */
function fnv1a(text: string): [high: number, low: number] {
  let [high, low] = [0xcbf29ce4, 0x84222325]
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    // times 2^40 + 0x1b3, in steps that a double holds exactly: big integers take ten times as long
    const product = low * 0x1b3
    high = (high * 0x1b3 + Math.floor(product / 2 ** 32) + ((low << 8) >>> 0)) >>> 0
    low = product >>> 0
  }
  return [high, low]
}

/** The 64-bit hash of a text as 16 hexadecimal digits. */
export function hexHash(text: string): string {
  return fnv1a(text)
    .map((half) => half.toString(16).padStart(8, '0'))
    .join('')
}

/** Crockford's base 32: no letter looks like another or like a digit. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * 60 of the 64 bits of a text's hash as 12 characters, the lowest bits first: two texts that differ in their last letter alone differ in
 * these, so that the first four or five characters tell most texts apart. Two of a million texts have one id in one of two million sets.
 */
export function shortHash(text: string): string {
  const [high, low] = fnv1a(text)
  const bits = (BigInt(high) << 32n) | BigInt(low)
  return Array.from({ length: 12 }, (_, at) => digits[Number((bits >> BigInt(5 * at)) & 31n)]).join('')
}
