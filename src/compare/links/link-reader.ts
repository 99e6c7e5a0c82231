import type { Claim } from '../../model/claim.js'
import type { Finding } from '../finding.js'
import type { Ground } from '../ground.js'

/** How a claim of a topic and one of a topic linked to it meet; `null`: the two leave each other alone. */
export type LinkReader = (own: Claim, linked: Claim, ground: Ground) => Finding | null
