import type { Claim } from '../../model/claim.js'
import type { Ground } from '../ground.js'
import { meetTimes } from '../times.js'

/** Linked claims are held against each other only where they speak of one moment. */
export function ofOneMoment(a: Claim, b: Claim, ground: Ground): boolean {
  return meetTimes(ground.timing(a), ground.timing(b)).when === 'together'
}
