/** Verbs of the access matrix whose past does not end in -ed. */
const irregular: Readonly<Record<string, string>> = {
  begin: 'begun',
  choose: 'chosen',
  do: 'done',
  freeze: 'frozen',
  give: 'given',
  keep: 'kept',
  make: 'made',
  say: 'said',
  take: 'taken',
  tell: 'told',
  undo: 'undone',
  withdraw: 'withdrawn',
  withhold: 'withheld',
  write: 'written',
};
const doubled = ['log', 'step'];

/** What an action of the access matrix is called once it has happened: `proposal.make` is `proposal.made`. */
export function eventName(action: string): string {
  const [thing = '', deed = ''] = action.split('.');
  const [verb = '', ...rest] = deed.split('_');
  return `${thing}.${[past(verb), ...rest].join('_')}`;
}

/** What it happened to: the first half of its name. */
export function thingOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

function past(verb: string): string {
  if (verb in irregular) return irregular[verb] as string;
  if (doubled.includes(verb)) return `${verb}${verb.slice(-1)}ed`;
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}
