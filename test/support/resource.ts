/** Somewhere that helps. */
export const aGroup = {
  kind: 'support_group',
  name: 'Tuesday group at the library',
  description: 'For people who live with low mood. Families are welcome.',
  region: 'GB',
  place: 'Mill Road 5',
  languages: ['en', 'pl'],
  cost: 'free',
  channels: [{ kind: 'walk_in', to: 'Mill Road 5', onPhoneBill: 'unknown' }],
  hours: {
    timeZone: 'Europe/London',
    always: false,
    weekly: [{ days: ['tue'], from: '18:00', until: '20:00' }],
    closedOn: ['--12-25'],
  },
};

/** A helpline that answers day and night. */
export const aHelpline = {
  kind: 'helpline',
  name: 'Night line',
  region: 'GB',
  languages: ['en'],
  cost: 'free',
  channels: [{ kind: 'call', to: '555 0123', onPhoneBill: 'no' }],
  hours: { timeZone: 'Europe/London', always: true, weekly: [], closedOn: [] },
};
