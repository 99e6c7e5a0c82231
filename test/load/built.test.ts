import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderOf } from './loading.js'

const para = 'The soldiers will leave the old camp in the spring, the general said at the gate on a cold day.'

test('the built program reads every format with the packages that it bundles', () => {
  const folder = folderOf({
    'a.txt': `Camp to close\nPublished 3 March 2020\n\n${para}\n`,
    'b.html': `<html><head><meta name="date" content="2020-03-03"></head><body><h1>Camp to close</h1><p>${para}</p><p>${para}</p></body></html>`,
    'c.md': `---\ndate: 2020-03-03\n---\n# Camp to close\n\n${para}\n`,
    'd.json': JSON.stringify({ title: 'Camp to close', date: '2020-03-03', body: `<p>${para}</p>` }),
    'e.jsonl': `${JSON.stringify({ title: 'Camp to close', date: '2020-03-03', body: para })}\n`,
  })
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'bin/iraq-claims.js'), 'sources', '*.{txt,html,md,json,jsonl}', '--format', 'json'],
    { cwd: folder, encoding: 'utf8' },
  )
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  for (const id of 'abcde') expect(stdout).toContain(`"id": "${id}"`)
  expect(stdout.match(/"published": "2020-03-03"/g)).toHaveLength(5)
})
