/**
 * Text from a source, made safe to print: a terminal must show it and never obey it. Escape sequences, other control
 * characters and invisible direction marks go ("\x1b]0;title\x07", U+202E); a line break or tab becomes a space.
 */
export function plain(text: string): string {
  return text.replace(escapeSequences, '').replace(breaks, ' ').replace(invisible, '')
}

// CSI ("\x1b[31m", also as the one character U+009B), OSC, DCS and their kin up to BEL or ST, and any other two-character escape.
const escapeSequences =
  // eslint-disable-next-line no-control-regex -- they are what must go
  /(?:\u001b\[|\u009b)[\u0030-\u003f]*[\u0020-\u002f]*[\u0040-\u007e]?|(?:\u001b[\]PX^_]|[\u009d\u0090\u0098\u009e\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b[\u0020-\u007e]?/g
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/g
// Controls, soft hyphen, zero-width characters, bidirectional marks and overrides, tags, and lone surrogates.
const invisible =
  // eslint-disable-next-line no-control-regex -- they are what must go
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu
