/** See ratios.mjs. */
export function measureInRounds<Task>(
  tasks: Record<string, Task>,
  rounds: number,
  measure: (task: Task) => number,
): { name: string; value: number; ratio: number }[]
