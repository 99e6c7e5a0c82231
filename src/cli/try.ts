import type { Command } from 'commander'
import type { Article } from '../model/article.js'
import { isoDay } from './iso-day.js'
import { resolveId } from './ids.js'
import { readShipped } from './installation.js'
import { readOwnKnowledge } from './own-knowledge.js'
import type { Session } from './session.js'

interface TryOptions {
  topic: string
  published: string
  data?: string
}

export function addTry(program: Command, session: Session): void {
  program
    .command('try')
    .summary('show how far the phrasings of a topic get in a sentence')
    .description(
      'Shows the word classes and mentions of a sentence, at which step each phrasing of a topic stops, and what the topic reads.',
    )
    .argument('<sentence>', 'the words to read')
    .requiredOption('--topic <topic>', 'the topic whose phrasings are tried')
    .option('--published <date>', 'the day on which it was published', isoDay, '2024-07-22')
    .option('--data <folder>', 'your own knowledge in place of the one that ships (see docs/data.md)')
    .action((sentence: string, options: TryOptions) => tryTopic(sentence, options, session))
}

async function tryTopic(text: string, options: TryOptions, session: Session): Promise<void> {
  const knowledge = options.data === undefined ? readShipped().knowledge : await readOwnKnowledge(options.data)
  const ids = knowledge.topics.map(({ topic }) => topic)
  const topic = resolveId(options.topic, ids, 'topic', `There is: ${ids.join(', ')}.`)
  const entry = knowledge.topics.find((one) => one.topic === topic)
  if (entry === undefined) return
  const { readArticle, traceTopic } = await import('../pipeline.js')
  const { traceWords } = await import('../report/trace.js')
  const { article, reading, claims } = readArticle(articleOf(text, options.published), knowledge)
  const sentences = traceTopic(article, reading, entry, knowledge)
  session.print(traceWords({ entry, sentences, claims: claims.filter((claim) => claim.topic === topic) }))
}

function articleOf(text: string, published: string): Article {
  const [id, none] = ['try', 'none'] as const
  return {
    source: { id, outlet: '', title: '', published, origins: [], url: null, language: 'en', file: '' },
    text,
    layout: [{ start: 0, end: text.length, section: 'body' }],
    provenance: { outlet: none, title: none, published: none, origins: none, url: none, language: none },
  }
}
