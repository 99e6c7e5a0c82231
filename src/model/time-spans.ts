/** Reprints follow within so many days; the same phrase weeks later is another report. */
export const reprintDays = 7

/** So many days on, a level or a plan is another one: 2,500 in 2021 does not confirm 2,500 in 2024. */
export const yearLong = 365
