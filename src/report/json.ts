import type { Documents } from '../model/documents.js'
import { jsonText } from '../model/json-text.js'

const print = (document: unknown): string => `${jsonText(document, 2)}\n`

export const compare = (result: Documents['compare']): string => print(result)
export const extract = (list: Documents['extract']): string => print(list)
export const mentions = (list: Documents['mentions']): string => print(list)
export const sources = (list: Documents['sources']): string => print(list)
export const explain = (explanation: Documents['explain']): string => print(explanation)
export const check = (found: Documents['check']): string => print(found)
export const rules = (list: Documents['rules']): string => print(list)
export const drift = (list: Documents['drift']): string => print(list)
export const origins = (list: Documents['origins']): string => print(list)
export const timeline = (list: Documents['timeline']): string => print(list)
