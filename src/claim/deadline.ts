import type { DateMention } from '../model/mention.js'
import type { Host } from './hosts.js'
import { isNoun, type Match } from './match.js'
import { moodAt } from './modality.js'
import type { Scene } from './scene.js'

const ofDeadline = /^(?:as|the|a|its|their|'s)$/

/**
 * The word that a deadline's date belongs to, rather than to the verb before it: "face a 31 December deadline to leave", "the year-end
 * withdrawal deadline", "set 31 December as the deadline". Null where the date is no deadline's.
 */
export function deadlineOf(scene: Scene, hosts: readonly Host[], date: DateMention): Host | null {
  const behind = scene.norm(date.to) === ',' ? date.to + 1 : date.to
  const next = (at: number): Host | null => hosts.find((host) => host.from > at) ?? null
  // "set a deadline of 31 December to end the mission", "a date of 31 December 2011, for the withdrawal"
  const isNamed = scene.wordAt(date.from + 1, 'deadline') !== null || isDay(scene, date.from - 2)
  if (isNamed && /^(?:to|for)$/.test(scene.norm(behind))) return next(behind)
  for (let at = behind; at <= behind + 3; at += 1) {
    if (scene.wordAt(at, 'deadline')) return hosts.find((host) => host.to > at && host.from <= at) ?? null
    // "set 31 December as the date to end combat"
    if (isDay(scene, at) && scene.norm(behind) === 'as') return next(at)
    if (!ofDeadline.test(scene.norm(at)) && scene.wordAt(at, 'withdraw')?.form !== 'noun') return null
  }
  return null
}

const isDay = (scene: Scene, at: number): boolean => /^(?:date|day)$/.test(scene.norm(at))

/**
 * Whether a deadline is set for an event: "the withdrawal deadline", "must leave to meet the deadline", "the deadline for ending combat";
 * not "left ahead of the deadline", "a deadline to pass the budget for the withdrawal".
 */
export function isOfDeadline(scene: Scene, { from, to }: Host, trigger: Match): boolean {
  if (trigger.to === from) return true
  const follows = scene.norm(to)
  if (trigger.from >= to) return follows !== 'to' || trigger.from - to <= 2 || scene.wordAt(to + 1, 'finish') !== null
  return !/^(?:to|for)$/.test(follows) && (isNoun(trigger) || moodAt(scene, trigger.from, trigger.to) !== 'actual')
}
