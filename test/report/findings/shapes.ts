/*
 * The shapes that the readers of a format take, as their makers publish them, in JSON Schema. They are closed, so that a field that a reader
 * does not know is an error here. XML is checked as parsed, with "@" before an attribute.
 */

const text = { type: 'string' }
const count = { type: 'string', pattern: '^\\d+$' }
const position = { type: 'integer', minimum: 1 }

function closed(properties: Record<string, object>, required: readonly string[] = Object.keys(properties)): object {
  return { type: 'object', properties, required, additionalProperties: false }
}

const listOf = (items: object): object => ({ type: 'array', items })
/** One element is no list to an XML parser, none is nothing, and an empty one is "". */
const elements = (one: object): object => ({ anyOf: [one, listOf(one), { const: '' }] })

/** docs.gitlab.com/ci/testing/code_quality: what a merge request's widget reads. */
export const gitlab = listOf(
  closed({
    description: { ...text, minLength: 1 },
    check_name: { ...text, minLength: 1 },
    fingerprint: { ...text, minLength: 1 },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({ path: { ...text, pattern: '^(?!\\./)' }, lines: closed({ begin: position }) }),
  }),
)

/** reviewdog's DiagnosticResult: columns in bytes of UTF-8, the end excluded. */
export const rdjson = closed({
  source: closed({ name: text }),
  diagnostics: listOf(
    closed({
      message: text,
      severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
      code: closed({ value: text }),
      location: closed(
        {
          path: text,
          range: closed({
            start: closed({ line: position, column: position }),
            end: closed({ line: position, column: position }),
          }),
        },
        ['path'],
      ),
    }),
  ),
})

const message = { '@message': text, '@type': text, '#text': text }
const testCase = closed(
  {
    '@name': { ...text, minLength: 1 },
    '@classname': text,
    '@time': { const: '0' },
    failure: closed(message, ['@message', '@type']),
    skipped: closed({ '@message': text }),
    'system-out': text,
  },
  ['@name', '@classname', '@time'],
)

/** The schema of Jenkins' xUnit plugin, as far as it is used. */
export const junit = closed({
  '?xml': {},
  testsuites: closed({
    '@name': text,
    '@tests': count,
    '@failures': count,
    '@errors': count,
    '@time': { const: '0' },
    testsuite: elements(
      closed({
        '@name': text,
        '@tests': count,
        '@failures': count,
        '@errors': count,
        '@skipped': count,
        '@time': { const: '0' },
        testcase: elements(testCase),
      }),
    ),
  }),
})

/** What Checkstyle's own XMLLogger writes. */
export const checkstyle = closed({
  '?xml': {},
  checkstyle: closed(
    {
      '@version': text,
      file: elements(
        closed({
          '@name': text,
          error: elements(
            closed(
              {
                '@line': { ...count, not: { const: '0' } },
                '@column': { ...count, not: { const: '0' } },
                '@severity': { enum: ['ignore', 'info', 'warning', 'error'] },
                '@message': text,
                '@source': text,
              },
              ['@line', '@severity', '@message', '@source'],
            ),
          ),
        }),
      ),
    },
    ['@version'],
  ),
})
