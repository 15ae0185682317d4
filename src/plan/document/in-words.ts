/** The parts of a plan in the words that people read in proposals and comparisons. */
const fieldWords: Readonly<Record<string, string>> = {
  statement: 'wording',
  lifeDomain: 'area of life',
  value: 'value it serves',
  startDate: 'start',
  targetDate: 'target date',
  objective: 'objective',
  attainmentScale: 'goal-attainment scale',
  lifecycleStatus: 'status',
  position: 'place in the order',
  description: 'description',
  owner: 'owner',
  dueDate: 'due date',
  title: 'title',
  type: 'kind of help',
  frequency: 'frequency',
  durationWeeks: 'duration',
  responsible: 'responsible person',
  requiresConsent: 'need for a treatment consent',
  ended: 'end',
  goalId: 'goal',
  intervalDays: 'review interval',
  criteria: 'discharge criteria',
  nextReviewOn: 'next review',
  status: 'status',
  achievementStatus: 'how it is going',
  ownWords: 'own words',
  goal: 'goal',
  name: 'name',
  relationship: 'connection',
  howTheyHelp: 'help',
  strengths: 'strengths',
  values: 'values',
  preferences: 'preferences',
  barriers: 'barriers',
  hopes: 'hopes',
};

/** A field as people call it. */
export function wordFor(field: string): string {
  return fieldWords[field] ?? field;
}

/** A value as a person would write it. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (typeof value === 'object') return objectInWords(value as Record<string, unknown>);
  return JSON.stringify(value);
}

/** The changes of a "revise", as part of a sentence: 'sets its due date to “2027-03-03” and …'. */
export function changesInWords(
  changes: Readonly<Record<string, unknown>>,
  names: Readonly<Record<string, string>> = {},
): string {
  const parts = Object.entries(changes).map(([field, value]) => {
    const word = wordFor(field);
    if (value === null) return `removes its ${word}`;
    return `sets its ${word} to ${names[field] ?? inWords(value)}`;
  });
  return parts.join(' and ');
}

function objectInWords(value: Record<string, unknown>): string {
  if ('times' in value && 'per' in value) return `${howOften(value.times as number)} a ${String(value.per)}`;
  if ('measure' in value)
    return `${String(value.measure)} from ${String(value.baseline)} to ${String(value.target)}${unit(value)}`;
  if ('expected' in value) return `a scale around “${String(value.expected)}”`;
  if ('kind' in value) return String(value.kind).replace('_', ' ');
  return JSON.stringify(value);
}

function howOften(times: number): string {
  return ['never', 'once', 'twice'][times] ?? `${times} times`;
}

function unit({ unit: name }: Record<string, unknown>): string {
  return typeof name === 'string' ? ` ${name}` : '';
}
