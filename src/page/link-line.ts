/** A note behind the link, "_(Army, 3 March)_"; a line's last marks may have been taken off. */
const note = String.raw`\s+[_*(]{1,2}[^_*()]{0,160}[_*)]{0,2}`
const link = new RegExp(
  String.raw`^(?:[-*+•]\s+|\d{1,3}[.)]\s+)?(?:\*\*)?\[[^\]]*\]\([^)]*\)(?:\*\*)?(?:${note})?[\s»>.]{0,9}$`,
  'u',
)

/** "3. [Camp to close in spring](https://…) _(Army, 3 March)_": a line of Markdown that is a link and no more leads to another page. */
export const isLinkLine = (text: string): boolean => text.includes('](') && link.test(text)
