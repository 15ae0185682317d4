/** How the person is called, as SQL: as they want to be, or else by the name there is. @param patient alias of the row */
export const calledName = (patient: string): string =>
  `coalesce(${patient}.preferred_name, ${patient}.given_name, ${patient}.family_name)`;

/** The same with the family name, where there is one beside it. @param patient alias of the row */
export const fullName = (patient: string): string =>
  `concat_ws(' ', coalesce(${patient}.preferred_name, ${patient}.given_name), ${patient}.family_name)`;

/**
 * What lists of people are sorted by: the family name, or the only one there is, then the given name.
 * @param patient alias of the row
 * @param sorting the collation, as the settings know it
 */
export const listedBy = (patient: string, sorting: string): string =>
  `coalesce(${patient}.family_name, ${patient}.given_name) COLLATE "${sorting}", coalesce(CASE WHEN ${patient}.family_name IS NOT NULL THEN ${patient}.given_name END, '') COLLATE "${sorting}"`;
