import type { Documents } from '../documents.js'
import { plain } from '../plain.js'

export function compareTable({ groups }: Documents['compare']): string {
  return groups
    .map(
      (group) =>
        `${group.verdict} ${group.id} ${group.topic} ${group.subject} ${group.place ?? ''}: ${plain(group.why)}\n`,
    )
    .join('')
}
