import type { Knowledge } from '../model/knowledge.js'
import type { DatedEventRule, Rule } from '../model/rule.js'
import type { Topic } from '../model/topic.js'
import type { CompiledCode } from './kinds/status.js'
import { compile, type Pattern } from './pattern.js'
import { RuleIndex } from './rule-index.js'

/** A topic's rule with its phrasings compiled. */
export interface CompiledRule {
  topic: Topic
  rule: Rule
  unless: Pattern[]
  except: Pattern[]
  requires: Pattern[]
  phrasings: Pattern[]
  codes: CompiledCode[]
}

/** All topics' rules, made once from the knowledge. */
export interface Grammar {
  rules: RuleIndex<CompiledRule>
  /** Word classes that dated events are told with: a date may belong to one of them. */
  eventClasses: ReadonlySet<string>
}

const made = new WeakMap<Knowledge, Grammar>()

export function grammarOf(knowledge: Knowledge): Grammar {
  const known = made.get(knowledge)
  if (known) return known
  const rules = knowledge.topics.flatMap(({ topic, rules: own }) => own.map((rule) => compileRule(topic, rule)))
  const eventClasses = new Set(
    rules.filter(({ rule }) => rule.kind === 'dated-event').flatMap(({ phrasings }) => phrasings.flatMap(classesOf)),
  )
  const grammar = { rules: new RuleIndex(rules), eventClasses }
  made.set(knowledge, grammar)
  return grammar
}

function classesOf({ steps }: Pattern): string[] {
  return steps.flatMap((step) => (step.kind === 'class' ? [...step.classes] : []))
}

function compileRule(topic: Topic, rule: Rule): CompiledRule {
  return {
    topic,
    rule,
    unless: rule.unless.map(compile),
    except: rule.except.map(compile),
    requires: rule.requires.map(compile),
    phrasings: phrasingsOf(rule).map(compile),
    codes: rule.kind === 'status' ? rule.codes.map(compileCode) : [],
  }
}

function compileCode(code: Extract<Rule, { kind: 'status' }>['codes'][number]): CompiledCode {
  return {
    code: code.code,
    patterns: code.phrasings.map(compile),
    unless: code.unless.map(compile),
    modality: code.modality ?? null,
  }
}

function phrasingsOf(rule: Rule): string[] {
  if (rule.kind === 'dated-event') return (rule satisfies DatedEventRule).triggers
  return rule.kind === 'count' || rule.kind === 'location' ? rule.phrasings : []
}
