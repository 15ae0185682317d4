/** Days that there are, and were: leap days, the ends of what can be written, one that an island skipped, those on which clocks are changed. */
const days = [
  ...['2026-11-27', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '1582-10-10', '2011-12-30'],
  ...['2027-03-28', '2027-10-31', '2027-09-05'],
];

const noDays = [
  // No such day, or none in a year that is counted.
  ...['2026-02-29', '1900-02-29', '2100-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10'],
  ...['2026-01-00', '2026-01-32', '0000-01-01', '0000-02-29', '-0001-01-01', '+002026-01-01', '10000-01-01'],
  // Written otherwise.
  ...['2026-1-1', '26-01-01', '20260101', '2026-W01-1', '2026-001', '2026/01/01', '01.02.2026', '--02-29'],
  ...[
    '2026-01-01Z',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026‐01‐01',
    '２０２６-０１-０１',
    '٢٠٢٦-٠١-٠١',
  ],
  ...['today', 'NaN', 'Infinity', '1764201600', '2026-00', '0000', '2026-13'],
];

/** Which are enough for a day of which no more is known. */
const partsOfDays = ['2026', '2026-11', '0001', '9999-12'];

const times = [
  ...[
    '2026-11-27T10:00:00Z',
    '2024-02-29T23:59:59Z',
    '2026-11-27T10:00:00.5Z',
    '2026-11-27T10:00:00.123456789Z',
  ],
  // On every side of the date line, by quarters of an hour, and further from Greenwich than anybody lives.
  ...['2026-11-27T10:00:00+00:00', '2026-11-27T10:00:00-00:00', '2026-11-27T00:30:00+14:00'],
  ...['2026-11-27T23:30:00-12:00', '2026-11-27T10:00:00+05:45', '2026-11-27T10:00:00-15:59'],
  // An hour that is left out, one that comes twice, and the second before one that is put in.
  ...['2027-03-28T02:30:00+01:00', '2027-10-31T02:30:00+02:00', '2027-10-31T02:30:00+01:00'],
  ...['2027-09-05T00:30:00-04:00', '2016-12-31T23:59:59Z'],
  ...['0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z'],
  // Which lie in the year before the first one in UTC, and in the one after the last.
  ...['0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00'],
];

const noTimes = [
  ...['2026-02-30T10:00:00Z', '2026-02-29T10:00:00Z', '0000-01-01T00:00:00Z', '10000-01-01T00:00:00Z'],
  // No such time of a day; leap seconds have none of their own here.
  ...['2016-12-31T23:59:60Z', '2026-11-27T24:00:00Z', '2026-11-27T25:00:00Z', '2026-11-27T10:60:00Z'],
  // No such offset.
  ...['2026-11-27T10:00:00+24:00', '2026-11-27T10:00:00-16:00', '2026-11-27T10:00:00-23:59'],
  ...['2026-11-27T10:00:00+14:60', '2026-11-27T10:00:00+0530'],
  ...['2026-11-27T10:00:00+05', '2026-11-27T10:00:00 05:30', '2026-11-27T10:00:00+14:00:00'],
  // Without a zone, or with a name for it.
  ...['2026-11-27T10:00:00', '2026-11-27T10:00:00[Europe/London]', '2026-11-27T10:00:00Z[Europe/London]'],
  // Written otherwise.
  ...['2026-11-27t10:00:00Z', '2026-11-27T10:00:00z', '2026-11-27 10:00:00Z', '2026-11-27T10:00Z'],
  ...['2026-11-27T10Z', '2026-11-27T10:00:00,5Z', '2026-11-27T10:00:00.Z', '2026-11-27T10:00:00.1234567890Z'],
  ...['20261127T100000Z', ' 2026-11-27T10:00:00Z', '2026-11-27T10:00:00Z\n', '2026-11-27T１０:00:00Z'],
  ...['Fri, 27 Nov 2026 10:00:00 GMT', '2026-11-27T10:00:00−05:00', '1764201600000'],
];

/** By the form in which a date comes in: what is one, and what is none. */
export const oddDates = {
  date: { right: days, wrong: [...noDays, ...partsOfDays, ...times, ...noTimes] },
  'date-time': { right: times, wrong: [...noTimes, ...days, ...noDays, ...partsOfDays] },
  birth: { right: [...days, ...partsOfDays], wrong: [...noDays, ...times, ...noTimes] },
} as const;

/** On the two sides of the date line; where clocks are changed at midnight, by half an hour, and where a day was left out. */
export const oddZones = [
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago', 'Atlantic/Azores'],
  ...['Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'],
];
