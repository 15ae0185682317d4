import { Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Schemas } from '../../api/client.js';
import { Facts } from '../../kit/facts.js';
import { useListed } from '../../kit/words.js';
import {
  consentKindNames,
  requireNames,
  samhsaNames,
  storiNames,
  stagesOfChangeNames,
} from './stage-names.js';

type Catalogue = Schemas['StageCatalogue'];

/** Each stage as the person reads it, with what helps the staff and where it lies in other models. */
export function CatalogueInWords({ catalogue }: { catalogue: Catalogue }) {
  return (
    <ol className="plain-list lined-list">
      {catalogue.stages.map((stage) => (
        <li key={stage.code} className="stage">
          <Title order={3} size="h4" dir="auto">
            {stage.title}
          </Title>
          <Text dir="auto">{stage.description}</Text>
          <StageFacts stage={stage} catalogue={catalogue} />
        </li>
      ))}
    </ol>
  );
}

function StageFacts({ stage, catalogue }: { stage: Schemas['Stage']; catalogue: Catalogue }) {
  const { t } = useLingui();
  const listed = useListed();
  const { stori, stagesOfChange, samhsa } = stage.crosswalk;
  const conditions = catalogue.conditions.filter((condition) => condition.stage === stage.code);
  return (
    <Facts>
      {[
        stage.clinicalNote !== null && [<Trans>For the staff</Trans>, stage.clinicalNote],
        stori !== null && [<Trans>Stages of recovery (STORI)</Trans>, t(storiNames[stori])],
        stagesOfChange !== null && [<Trans>Stages of change</Trans>, t(stagesOfChangeNames[stagesOfChange])],
        samhsa.length > 0 && [
          <Trans>Dimensions of recovery (SAMHSA)</Trans>,
          listed(samhsa.map((dimension) => t(samhsaNames[dimension]))),
        ],
        conditions.length > 0 && [
          <Trans>Before the staff say it</Trans>,
          <ConditionsInWords conditions={conditions} />,
        ],
      ]}
    </Facts>
  );
}

function ConditionsInWords({ conditions }: { conditions: readonly Schemas['StageCondition'][] }) {
  const { t } = useLingui();
  return (
    <ul>
      {conditions.map(({ requires, consentKind, withinDays }) => (
        <li key={`${requires} ${consentKind}`}>
          {t(requireNames[requires])}
          {consentKind && ` (${t(consentKindNames[consentKind])})`}
          {withinDays && <Trans>, at most {withinDays} days ago</Trans>}
        </li>
      ))}
    </ul>
  );
}
