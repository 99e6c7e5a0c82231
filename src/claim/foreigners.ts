/** Ids of those whose stay the two governments talk about, and who strike from there: "US forces struck targets in Syria". */
export const foreigners: ReadonlySet<string> = new Set(['us-forces', 'coalition', 'coalition-forces'])
