import { NativeSelect } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { useRead } from '../../api/queries.js';
import { WhenRead } from '../../kit/states.js';
import type { FormPart } from './form-part.js';
import { TighteningFields } from './tightening-fields.js';
import './clinic.css';

/** Which pack is in force, and what the organisation asks beyond it. */
export function RulePackFields({ value, type }: FormPart) {
  const { t } = useLingui();
  const packs = useRead('/v1/rule-packs', {});
  return (
    <WhenRead of={packs}>
      {({ items }) => {
        const newest = newestOf(items);
        const chosen = newest.find(({ code }) => code === value.rulePack);
        return (
          <>
            <NativeSelect
              name="rulePack"
              className="narrow-field"
              label={t`Rule pack`}
              description={t`What plans are measured against. Plans that are signed keep the rules they were signed under.`}
              value={value.rulePack}
              onChange={(event) => type({ rulePack: event.currentTarget.value })}
              data={newest.map(({ code, title }) => ({ value: code, label: title }))}
            />
            {chosen && <TighteningFields value={value} type={type} pack={chosen} />}
          </>
        );
      }}
    </WhenRead>
  );
}

/** Of each pack the version that counts for new plans. */
function newestOf(packs: readonly Schemas['ListedRulePack'][]): Schemas['ListedRulePack'][] {
  const newest = new Map<string, Schemas['ListedRulePack']>();
  for (const pack of packs) {
    if ((newest.get(pack.code)?.version ?? 0) < pack.version) newest.set(pack.code, pack);
  }
  return [...newest.values()];
}
