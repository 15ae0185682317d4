import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { useMe } from '../../api/me.js';
import { useRead } from '../../api/queries.js';
import { Page, Sheet } from '../../kit/page.js';
import { WhenRead } from '../../kit/states.js';
import { PackInWords } from './pack-in-words.js';

/** Which rules plans are measured against here, and what others there are. */
export function RulePack() {
  const { t } = useLingui();
  const { roles } = useMe();
  const current = useRead('/v1/rule-packs/current', {});
  const packs = useRead('/v1/rule-packs', {});
  return (
    <Page
      title={t`Rules for plans`}
      lead={<Trans>What a plan must hold before it counts, and why. As you have made it stricter.</Trans>}
      actions={
        roles.includes('administrator') && (
          <Anchor component={Link} to="/clinic/settings">
            <Trans>Choose another, or make it stricter</Trans>
          </Anchor>
        )
      }
    >
      <WhenRead of={current}>
        {(pack) => (
          <Sheet title={<InForce title={pack.title} />}>
            <PackInWords pack={pack} />
          </Sheet>
        )}
      </WhenRead>
      <Sheet title={<Trans>All that were ever released</Trans>}>
        <WhenRead of={packs}>
          {({ items }) => (
            <ul className="plain-list lined-list">
              {items.map((pack) => (
                <li key={`${pack.code} ${pack.version}`}>
                  <Released pack={pack} />
                </li>
              ))}
            </ul>
          )}
        </WhenRead>
      </Sheet>
    </Page>
  );
}

function InForce({ title }: { title: string }) {
  return (
    <Trans>
      In force here: <bdi>{title}</bdi>
    </Trans>
  );
}

function Released({ pack }: { pack: Schemas['ListedRulePack'] }) {
  const { title, version, inForce } = pack;
  return (
    <details>
      <summary>
        <Trans>
          <bdi>{title}</bdi>, version {version}
        </Trans>{' '}
        {inForce && <Trans>(in force here)</Trans>}
      </summary>
      <PackInWords pack={pack} />
    </details>
  );
}
