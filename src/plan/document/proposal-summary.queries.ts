/**
 * What a proposal does, in the language of whoever reads it; in English where it was stored before that was spoken.
 * @param language as a parameter of the statement
 */
export function summaryIn(language: string): string {
  return `coalesce(proposal.summary_translated -> ${language}::text, to_jsonb(proposal.summary))`;
}
