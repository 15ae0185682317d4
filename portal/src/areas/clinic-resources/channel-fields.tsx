import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { billNames, channelNames, type Channel, type EntryPart } from './names.js';
import { useOptions } from './options.js';

const nothingYet: Channel = { kind: 'call', to: '', onPhoneBill: 'unknown' };
const most = 10;

/** The ways to reach it, the best first. */
export function ChannelFields({ value: { channels }, type }: EntryPart) {
  const set = (place: number, change: Partial<Channel>) =>
    type({ channels: channels.map((way, each) => (each === place ? { ...way, ...change } : way)) });
  return (
    <>
      {channels.map((way, place) => (
        <OneWay
          key={place}
          way={way}
          place={place + 1}
          set={(change) => set(place, change)}
          remove={
            channels.length > 1
              ? () => type({ channels: channels.filter((_, each) => each !== place) })
              : null
          }
        />
      ))}
      {channels.length < most && (
        <div>
          <Button variant="default" size="xs" onClick={() => type({ channels: [...channels, nothingYet] })}>
            <Trans>Add another way to reach it</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

interface OneWayProps {
  readonly way: Channel;
  readonly place: number;
  readonly set: (change: Partial<Channel>) => void;
  readonly remove: (() => void) | null;
}

function OneWay({ way, place, set, remove }: OneWayProps) {
  const { t } = useLingui();
  const options = useOptions();
  return (
    <fieldset className="entry-part">
      <legend>
        <Trans>Way {place} to reach it</Trans>
      </legend>
      <NativeSelect
        name={`channels/${place - 1}/kind`}
        label={t`How`}
        value={way.kind}
        onChange={(event) => set({ kind: event.currentTarget.value as Channel['kind'] })}
        data={options(channelNames)}
      />
      <TextInput
        name={`channels/${place - 1}/to`}
        label={t`Number, web address or street`}
        value={way.to}
        onChange={(event) => set({ to: event.currentTarget.value })}
        maxLength={300}
        required
        withAsterisk={false}
      />
      {(way.kind === 'call' || way.kind === 'text') && (
        <NativeSelect
          name={`channels/${place - 1}/onPhoneBill`}
          label={t`Appears on the phone bill`}
          value={way.onPhoneBill}
          onChange={(event) => set({ onPhoneBill: event.currentTarget.value as Channel['onPhoneBill'] })}
          data={options(billNames)}
        />
      )}
      <TextInput
        name={`channels/${place - 1}/note`}
        label={t`What else to know`}
        value={way.note ?? ''}
        onChange={(event) => set({ note: event.currentTarget.value || null })}
        maxLength={200}
      />
      {remove && (
        <div className="wide">
          <Button variant="default" size="xs" onClick={remove} aria-label={t`Take it off: way ${place}`}>
            <Trans>Take it off</Trans>
          </Button>
        </div>
      )}
    </fieldset>
  );
}
