/** A group that one can ask to join. */
export const aSupportGroupOfOurs = {
  name: 'Tuesday evenings',
  about: 'For people whose nights are long. Nobody has to say anything.',
  conduct: 'What is said here stays here. One may leave at any time.',
  takesRequests: true,
  aboutSubstanceUse: false,
};

/** Somebody's own yes to being in it. */
export const aYes = { called: 'Sparrow', acceptsConduct: true, conductEdition: 1 };

/** When and where it meets; the day is missing. */
export const aMeeting = {
  at: '18:00',
  minutes: 90,
  how: 'in_person',
  place: 'The room with the blue door',
};
