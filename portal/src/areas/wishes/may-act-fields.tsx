import { Button, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import '../../kit/checks.css';

/** Somebody who may act, as it is being typed. */
export interface Acting {
  readonly name: string;
  readonly phone: string;
  readonly words: string;
}

interface MayActFieldsProps {
  readonly acting: readonly Acting[];
  readonly onChange: (acting: readonly Acting[]) => void;
}

/** As many as the service keeps. */
const most = 5;
const nobodyYet: Acting = { name: '', phone: '', words: '' };

/** Who may act for somebody in a crisis. */
export function MayActFields({ acting, onChange }: MayActFieldsProps) {
  return (
    <>
      {acting.map((one, place) => (
        <OneActing
          key={place}
          one={one}
          place={place + 1}
          type={(change) =>
            onChange(acting.map((each, other) => (other === place ? { ...each, ...change } : each)))
          }
          takeOff={() => onChange(acting.filter((_, other) => other !== place))}
        />
      ))}
      {acting.length < most && (
        <div>
          <Button variant="default" size="xs" onClick={() => onChange([...acting, nobodyYet])}>
            {acting.length === 0 ? (
              <Trans>Name somebody who may act for me</Trans>
            ) : (
              <Trans>Name somebody else</Trans>
            )}
          </Button>
        </div>
      )}
    </>
  );
}

interface OneActingProps {
  readonly one: Acting;
  readonly place: number;
  readonly type: (change: Partial<Acting>) => void;
  readonly takeOff: () => void;
}

function OneActing({ one, place, type, takeOff }: OneActingProps) {
  const { t } = useLingui();
  return (
    <fieldset className="checks">
      <legend>
        <Trans>Somebody who may act: {place}</Trans>
      </legend>
      <TextInput
        name={`mayAct/${place - 1}/name`}
        label={t`Name`}
        value={one.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
        maxLength={120}
        required
        withAsterisk={false}
      />
      <TextInput
        name={`mayAct/${place - 1}/phone`}
        label={t`Phone number`}
        type="tel"
        value={one.phone}
        onChange={(event) => type({ phone: event.currentTarget.value })}
        maxLength={40}
      />
      <TextInput
        name={`mayAct/${place - 1}/words`}
        label={t`What they may do`}
        value={one.words}
        onChange={(event) => type({ words: event.currentTarget.value })}
        maxLength={500}
      />
      <div>
        <Button variant="default" size="xs" onClick={takeOff} aria-label={t`Take them off: ${place}`}>
          <Trans>Take them off</Trans>
        </Button>
      </div>
    </fieldset>
  );
}
