/** How far a translated sentence has been checked by people. `ruw` = by a machine or by us, nobody looked yet. */
export type ReviewState = 'ontbreekt' | 'ruw' | 'nagekeken' | 'goedgekeurd' | 'verouderd'
