import { Button, NativeSelect, TextInput } from '@mantine/core';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import type { Schemas } from '../../api/client.js';
import type { Typed } from '../../kit/deed-form.js';

type Source = Schemas['Source'];

const mostSources = 5;

const surenessNames: Readonly<Record<Schemas['SourceSureness'], MessageDescriptor>> = {
  clinic: msg`we stand for it ourselves`,
  read: msg`we have read it in the source`,
  second_hand: msg`somebody else says that the source says so`,
  from_memory: msg`common knowledge, compared with no source yet`,
};

/** Where a technique comes from, and how sure that is: at least one source. */
export function SourceFields({
  sources = [{ says: '', sureness: 'clinic' }],
}: {
  sources?: readonly Source[];
}) {
  const { t } = useLingui();
  const made = useRef(sources.length);
  const [list, setList] = useState(() => sources.map((source, key) => ({ ...source, key })));
  const add = () => setList([...list, { says: '', sureness: 'clinic' as const, key: made.current++ }]);
  return (
    <fieldset className="checks">
      <legend>{t`Where it comes from, and how sure that is`}</legend>
      {list.map(({ key, says, sureness }, place) => {
        const number = place + 1;
        return (
          <div key={key} className="row source-fields">
            <TextInput
              name={`sources/${place}/says`}
              label={t`Source ${number}`}
              defaultValue={says}
              maxLength={300}
              autoComplete="off"
              required
              withAsterisk={false}
            />
            <NativeSelect
              name={`sources/${place}/sureness`}
              label={t`How sure source ${number} is`}
              defaultValue={sureness}
              data={Object.entries(surenessNames).map(([value, label]) => ({ value, label: t(label) }))}
            />
            {list.length > 1 && (
              <Button
                variant="default"
                size="xs"
                aria-label={t`Take out source ${number}`}
                onClick={() => setList(list.filter((each) => each.key !== key))}
              >
                <Trans>Take it out</Trans>
              </Button>
            )}
          </div>
        );
      })}
      {list.length < mostSources && (
        <div>
          <Button variant="default" size="xs" onClick={add}>
            <Trans>Another source</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}

export function sourcesTyped(typed: Typed): Source[] {
  return Array.from({ length: mostSources }, (_, place) => place)
    .filter((place) => typed.has(`sources/${place}/says`))
    .map((place) => ({
      says: typed.text(`sources/${place}/says`),
      sureness: typed.one(`sources/${place}/sureness`),
    }));
}
