import { basename } from 'node:path'
import { topicEntrySchema, type TopicEntry } from '../model/knowledge.js'
import { checkFile } from './check.js'
import type { DataFile, DataFolder } from './files.js'

/** A topic with the file that it stands in. */
export interface TopicFile {
  data: DataFile
  entry: TopicEntry
}

/** data/topics/: one file for each topic, which bears its name. */
export function readTopics(folder: DataFolder): TopicFile[] {
  const topics: TopicFile[] = []
  for (const data of folder.folder('topics')) {
    const entry = checkFile(folder, topicEntrySchema, data)
    if (entry === null) continue
    const name = basename(data.file, '.json')
    if (entry.topic !== name)
      folder.blame(
        data,
        ['topic'],
        `the topic is called "${entry.topic}", and its file "${name}": they must be the same`,
      )
    const other = topics.find((one) => one.entry.topic === entry.topic)
    if (other) folder.blame(data, ['topic'], `"${entry.topic}" stands in ${other.data.file} already`)
    else topics.push({ data, entry })
  }
  return topics
}
