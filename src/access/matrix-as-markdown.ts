import { relations, roles } from '../core/actor.js';
import { actions, entryOf, type Action, type GeneralAction, type PatientAction } from './access-matrix.js';
import { closedAtSharedScreen, openAtSharedScreen } from './shared-screen.js';

const relationNames = relations.filter((relation) => relation !== 'none');
const titles = {
  operator: 'The platform operator',
  tenant: 'Within the organisation',
  caseload: 'One’s caseload',
  report: 'Figures over everybody',
  disclosed: 'What is disclosed to one',
} as const;

/** The access matrix as people read it: docs/access-matrix.md is this text. */
export function matrixAsMarkdown(): string {
  const general = (['operator', 'tenant', 'report', 'disclosed', 'caseload'] as const).map((about) =>
    generalTable(about),
  );
  return [
    '# The access matrix',
    '',
    'Who may do what. Printed from [src/access/access-matrix.ts](../src/access/access-matrix.ts) by `npm run access-matrix`;',
    'a test fails when the two differ. What is not written here is not allowed.',
    '',
    '## A patient’s record',
    '',
    '**yes**: by the relation to the patient alone. **shared**: only while a consent of the patient covers the kind of data.',
    'Who acts for the patient needs an authority over the kind of data, or over the one that the cell names; an emergency that is',
    'named opens it, and no other. Roles need no relation. On the record linked to one’s own account one is only ever *self*.',
    '',
    ...patientTable(),
    ...general.flat(),
    ...sharedScreenTables(),
  ].join('\n');
}

function patientTable(): string[] {
  const rows = actions
    .map((action) => ({ action, entry: entryOf(action) }))
    .filter(
      (row): row is { action: typeof row.action; entry: PatientAction } => row.entry.about === 'patient',
    );
  const header = ['Action', 'May …', 'Data', ...relationNames.map((name) => name.replace('_', ' ')), 'Roles'];
  return table(
    header,
    rows.map(({ action, entry }) => [
      `\`${action}\``,
      entry.words,
      entry.dataClass ?? '',
      ...relationNames.map((relation) => cellOf(entry, relation)),
      named(entry.roles ?? []),
    ]),
  );
}

/** With what it takes besides. */
function cellOf(entry: PatientAction, relation: (typeof relationNames)[number]): string {
  const cell = entry[relation];
  if (cell === undefined) return '–';
  if (relation === 'representative' && entry.authorityOver) return `${cell}, over \`${entry.authorityOver}\``;
  if (relation !== 'break_glass' || !entry.inEmergencyOf) return cell;
  return `${cell}, in ${entry.inEmergencyOf.map((reason) => `\`${reason}\``).join(' or ')}`;
}

function sharedScreenTables(): string[] {
  const rows = (reasons: Readonly<Partial<Record<Action, string>>>): string[][] =>
    actions.flatMap((action) => {
      const reason = reasons[action];
      return reason ? [[`\`${action}\``, entryOf(action).words, reason]] : [];
    });
  return [
    '## At a shared screen',
    '',
    'A session at a screen that is shared with a patient does with the record of that patient what the tables above allow,',
    'and beside it only this:',
    '',
    ...table(['Action', 'May …', 'Because it'], rows(openAtSharedScreen)),
    'Of that record itself this is closed there:',
    '',
    ...table(['Action', 'May not …', 'Because it'], rows(closedAtSharedScreen)),
  ];
}

function generalTable(about: GeneralAction['about']): string[] {
  const rows = actions
    .map((action) => ({ action, entry: entryOf(action) }))
    .filter((row): row is { action: typeof row.action; entry: GeneralAction } => row.entry.about === about);
  const who = ({ roles: allowed }: GeneralAction): string => {
    if (about === 'operator') return 'operator key';
    return allowed === 'everyone' ? 'everyone who is signed in' : named(allowed);
  };
  const cells = rows.map(({ action, entry }) => [`\`${action}\``, entry.words, who(entry)]);
  return [`## ${titles[about]}`, '', ...table(['Action', 'May …', 'Who'], cells)];
}

function named(allowed: readonly (typeof roles)[number][]): string {
  return allowed.map((role) => role.replace('_', ' ')).join(', ') || '–';
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line), ''];
}
