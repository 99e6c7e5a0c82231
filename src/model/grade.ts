import { z } from 'zod'

/** How reliable a source is held to be: A completely, B usually, C fairly, D not usually, E not; F cannot be judged (NATO AJP-2.1). */
export const gradeSchema = z.enum(['A', 'B', 'C', 'D', 'E', 'F'])
export type Grade = z.infer<typeof gradeSchema>
