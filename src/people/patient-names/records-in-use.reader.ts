/** Whether something still goes on in a record: the person lives, and it is not the one of two that is kept only to be read. The argument is an SQL name. */
export const isInUse = (patient: string): string =>
  `(${patient}.died_on IS NULL AND ${patient}.replaced_by IS NULL)`;
