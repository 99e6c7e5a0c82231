/** That nothing of a source was said: every key was filled in by the test. */
export const unsaid = {
  outlet: 'none',
  title: 'none',
  published: 'none',
  origins: 'none',
  url: 'none',
  language: 'none',
} as const
