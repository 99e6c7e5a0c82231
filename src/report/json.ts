import type { Documents } from './documents.js'

const print = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

export const compare = (result: Documents['compare']): string => print(result)
export const extract = (list: Documents['extract']): string => print(list)
export const mentions = (list: Documents['mentions']): string => print(list)
export const sources = (list: Documents['sources']): string => print(list)
export const explain = (explanation: Documents['explain']): string => print(explanation)
