import { lilconfig } from 'lilconfig'
import { dirname, relative, resolve } from 'node:path'
import { ruleIds } from '../../model/lists.js'
import { askWhether } from '../meant.js'
import { UsageError } from '../usage-error.js'
import type { Config } from './schema.js'

/** A config file's settings; `file` as a user would name it from `cwd`. */
export interface FoundConfig {
  file: string
  config: Config
}

const name = 'iraq-claims'
const help = 'docs/config.md lists what a config may set.'

/** The config that was named, or the nearest in `cwd` and the folders above it; null where there is none. Paths in it are made to start from `cwd`. */
export async function readConfig(named: string | undefined, cwd: string): Promise<FoundConfig | null> {
  const explorer = lilconfig(name, {
    searchPlaces: ['package.json', `${name}.config.json`],
    packageProp: name,
    cache: false,
    ignoreEmptySearchPlaces: false,
  })
  const found = await (named === undefined ? explorer.search(cwd) : explorer.load(resolve(cwd, named))).catch(
    (error: unknown) => {
      throw new UsageError(
        `The config ${named ?? 'file'} cannot be read (${reasonOf(error as NodeJS.ErrnoException)}).`,
        help,
      )
    },
  )
  if (found === null) return null
  const file = relative(cwd, found.filepath) || found.filepath
  if (found.isEmpty === true) throw new UsageError(`The config ${file} is empty.`, help)
  return { file, config: fromHere(await check(found.config, file), dirname(found.filepath), cwd) }
}

/** What the file system says names the machine's own path. */
function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code ?? message.split('\n')[0] ?? ''
}

async function check(content: unknown, file: string): Promise<Config> {
  const { configSchema } = await import('./schema.js')
  const outcome = configSchema.safeParse(content)
  if (outcome.success) return outcome.data
  const [issue] = outcome.error.issues
  const key = issue?.path.join('.') ?? ''
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const known = key === '' ? Object.keys(configSchema.shape) : ruleIds
  const todo = unknown === undefined ? help : askWhether(unknown, known, help)
  throw new UsageError(`${file}: ${key === '' ? '' : `${key}: `}${issue?.message ?? 'is not as expected'}.`, todo)
}

function fromHere(config: Config, folder: string, cwd: string): Config {
  const moved = (path: string): string => (path === '-' ? path : relative(cwd, resolve(folder, path)) || '.')
  return {
    ...config,
    ...(config.paths && { paths: config.paths.map(moved) }),
    ...(config.against && { against: config.against.map(moved) }),
    ...(config.baseline !== undefined && { baseline: moved(config.baseline) }),
    ...(config.data !== undefined && { data: moved(config.data) }),
  }
}
