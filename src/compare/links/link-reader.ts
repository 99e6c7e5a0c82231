import type { Claim } from '../../model/claim.js'
import type { Link, LinkRule } from '../../model/comparing.js'
import type { Finding } from '../finding.js'
import type { Ground } from '../ground.js'

/** What the data says of a link by a rule. */
export type LinkBy<Rule extends LinkRule> = Extract<Link, { rule: Rule }>

/** How a claim of a topic and one of a topic linked to it meet; `null`: the two leave each other alone. */
export type LinkReader<Rule extends LinkRule> = (
  own: Claim,
  linked: Claim,
  ground: Ground,
  link: LinkBy<Rule>,
) => Finding | null
