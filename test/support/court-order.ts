/** An order of a court for a civil purpose, with all that 42 CFR 2.64 asks for. */
export const aCourtsOrder = (changes: object = {}): Record<string, any> => ({
  ...{
    court: 'Superior Court of Riverside County',
    caseNumber: 'CV-117',
    orderedOn: '2026-02-16',
    section: '2.64',
  },
  ...{ recipient: 'Clerk of the court', dataClasses: ['plan', 'substance_use'], parts: 'The goals of 2025' },
  conditions: {
    ...{ noticeGiven: true, chanceToAnswer: true, fictitiousName: true },
    ...{ goodCauseFound: true, limitsSet: true },
  },
  toldOn: '2026-02-01',
  ofResearchOrAudit: false,
  ...changes,
});
