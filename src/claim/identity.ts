const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/** FNV-1a in two 32-bit lanes (Fowler, Noll, Vo), as eight characters of Crockford's base 32: short enough to type. */
export function shortHash(text: string): string {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + at), 0x85ebca6b)
  }
  let id = ''
  for (let i = 0; i < 4; i += 1)
    id += (digits[(low >>> (5 * i + 3)) & 31] ?? '') + (digits[(high >>> (5 * i + 7)) & 31] ?? '')
  return id
}
