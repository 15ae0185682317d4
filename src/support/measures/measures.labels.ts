/** What names a measure as evidence goes with it. */
export const namedAsEvidence = [['measure_id', 'FROM measure about']] as const;
