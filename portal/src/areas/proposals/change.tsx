import { Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { OwnWords } from '../../kit/words.js';
import type { DraftOp } from './draft.js';
import { useFieldValue, type Beside } from './field-value.js';
import { elementOf, type StoredOp } from './finished-op.js';
import { Fact, SubstanceUse } from '../plan/goal.js';
import { isReordering } from '../plan/order.js';
import { OrderChange } from './order-change.js';
import { usePlan } from '../plan/place.js';
import { fields } from '../plan/words.js';

type AnyOp = DraftOp | StoredOp;
type Values = Readonly<Record<string, unknown>>;

/** What is said of a change in another way than as a field that was one thing and becomes another. */
const elsewhere = new Set([
  'op',
  'ownWords',
  'reason',
  'substanceUse',
  'stage',
  'kind',
  'words',
  'declinedToSay',
  'stepIds',
  'goalIds',
]);
const ids: Readonly<Record<string, readonly string[]>> = {
  'step.add': ['goalId'],
  'intervention.add': ['goalId'],
};

/** Whether the fields of a change say all that its sentence says: of what is added all of them stand there, and of an order too. */
export function saysAll(op: AnyOp): boolean {
  return isReordering(op) || op.op.endsWith('.add');
}

interface ChangeProps {
  readonly op: AnyOp;
  /** The changes that are made together with it: it may be about what one of them adds. */
  readonly beside?: readonly AnyOp[];
}

/** One change: what is there now, and what would be there. */
export function Change({ op, beside }: ChangeProps) {
  const plan = usePlan();
  if (isReordering(op)) return <OrderChange op={op} />;
  const before = elementOf(op, plan) as Values | null;
  const after = op as unknown as Values;
  const changed = Object.keys(after).filter(
    (field) => isShown(field, op.op) && (before !== null || Boolean(after[field])),
  );
  const ends = op.op.endsWith('.end');
  const words = (after.ownWords as { text: string } | null | undefined)?.text;
  return (
    <Stack gap="sm">
      {words && <OwnWords>{words}</OwnWords>}
      {changed.length > 0 && !ends && before !== null && (
        <BeforeAfter changed={changed} before={before} after={after} />
      )}
      {changed.length > 0 && !ends && before === null && (
        <Facts
          of={after}
          beside={beside}
          shown={changed.filter((field) => !(field === 'statement' && after[field] === words))}
        />
      )}
      {ends && before && <Ending before={before} after={after} />}
      {typeof after.words === 'string' && <OwnWords>{after.words}</OwnWords>}
      {typeof after.reason === 'string' && after.reason !== '' && <Text dir="auto">“{after.reason}”</Text>}
      {after.substanceUse === true && (
        <div>
          <SubstanceUse />
        </div>
      )}
    </Stack>
  );
}

function isShown(field: string, op: string): boolean {
  if (elsewhere.has(field)) return false;
  return !field.endsWith('Id') || (ids[op]?.includes(field) ?? false);
}

function Facts({ of, shown, beside }: { of: Values; shown: readonly string[]; beside?: Beside }) {
  const { i18n } = useLingui();
  const inWords = useFieldValue(beside);
  const rows = shown.map((field) => ({ field, name: fields[field], value: inWords(field, of[field]) }));
  return (
    <dl className="plan-facts">
      {rows.map(
        ({ field, name, value }) =>
          value !== null &&
          name && (
            <Fact key={field} name={i18n._(name)}>
              {value}
            </Fact>
          ),
      )}
    </dl>
  );
}

interface BeforeAfterProps {
  readonly changed: readonly string[];
  readonly before: Values;
  readonly after: Values;
}

function BeforeAfter({ changed, before, after }: BeforeAfterProps) {
  return (
    <div className="plan-before-after">
      <div>
        <Text size="sm" fw={600}>
          <Trans>Now</Trans>
        </Text>
        <Values of={before} shown={changed} />
      </div>
      <div>
        <Text size="sm" fw={600}>
          <Trans>With the change</Trans>
        </Text>
        <Values of={after} shown={changed} />
      </div>
    </div>
  );
}

function Values({ of, shown }: { of: Values; shown: readonly string[] }) {
  const { i18n } = useLingui();
  const inWords = useFieldValue();
  return (
    <dl className="plan-facts plan-facts-narrow">
      {shown.map((field) => {
        const name = fields[field];
        return (
          name && (
            <Fact key={field} name={i18n._(name)}>
              {inWords(field, of[field]) ?? <Trans>nothing</Trans>}
            </Fact>
          )
        );
      })}
    </dl>
  );
}

function Ending({ before, after }: Omit<BeforeAfterProps, 'changed'>) {
  const inWords = useFieldValue();
  const name = [before.statement, before.description, before.title].find((one) => typeof one === 'string');
  const outcome = inWords('outcome', after.outcome);
  return (
    <Text dir="auto">
      {name}: <strong>{outcome}</strong>
    </Text>
  );
}
