import type { Group } from '../model/result.js'
import type { Names } from '../model/names.js'

/** What a group is about, in words: "remaining force: US forces, Iraq". */
export function matter({ topic, subject, place }: Pick<Group, 'topic' | 'subject' | 'place'>, names: Names): string {
  return `${topic.replaceAll('-', ' ')}: ${names(subject)}${place === null ? '' : `, ${names(place)}`}`
}
