import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { folderOf, report } from '../check/folder.js'

const program = resolve('bin/iraq-claims.js')
export const script = resolve('.ci/check-changes.sh')

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** A git repository in a new folder, with a config, three known reports and one commit. */
export class Repository {
  readonly folder = folderOf({
    'iraq-claims.config.json': JSON.stringify({ paths: ['reports'], rules: { 'claim/repeats': 'off' } }),
    'reports/wire.md': report('Levant Wire', '2024-07-20', 'Some US troops may remain in Iraq, officials said.'),
    'reports/courier.md': report('Gulf Courier', '2024-07-21', 'The United States has 2,500 troops in Iraq.'),
    'reports/sources.json': JSON.stringify([{ file: 'wire.md', origins: ['reuters'] }]),
  })

  constructor() {
    this.git('init', '-q', '-b', 'main')
    this.commit('Known reports')
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=.git/hooks']
    return execFileSync('git', [...identity, ...args], { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' })
  }

  write(files: Record<string, string>): void {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true })
      writeFileSync(join(this.folder, name), text)
    }
  }

  commit(message: string): void {
    this.git('add', '.')
    this.git('commit', '-qm', message)
  }

  /** The built program, as it is called from a shell. */
  run(...args: string[]): Outcome {
    return this.call('node', [program, ...args], {})
  }

  call(command: string, args: string[], env: Record<string, string>): Outcome {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: { ...process.env, IRAQ_CLAIMS: `node ${program}`, GITHUB_STEP_SUMMARY: '', ...env },
    })
    return { code: status, stdout, stderr }
  }
}

/** One that contradicts, one that adds, one that says nothing. */
export const threeReports = {
  'reports/gazette.md': report('The Gazette', '2024-07-22', 'Many US troops may remain in Iraq, officials said.'),
  'reports/herald.md': report(
    'Tigris Herald',
    '2024-07-22',
    'The coalition has 87 member countries, a spokesman said.',
  ),
  'reports/culture.md': report('Culture Weekly', '2024-07-22', 'The national orchestra played to a full house.'),
}
