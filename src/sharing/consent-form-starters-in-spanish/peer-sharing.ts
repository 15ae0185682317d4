import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { paraRevisar, ustedElige } from './texts-of-all.js';

export const peerSharingInSpanish: StarterForm = {
  purpose: 'peer_sharing',
  language: 'es',
  title: 'Dejar que una persona que apoya como par lea con usted',
  body: `${paraRevisar}

Una persona que apoya como par sabe por su propia vida lo que la recuperación le pide a uno. Si usted quiere, [nombre] puede leer partes de su expediente, para caminar a su lado.

## Qué decide usted

- **Quién**: una persona, por su nombre.
- **Qué**: solo las partes que usted elija. Todo lo demás queda cerrado para ella.
- **Durante cuánto tiempo**: hasta un día que usted elija, o hasta que usted lo termine.

Lo que trata del consumo de sustancias se comparte solo si usted también lo elige, por separado.

## Qué puede y qué no puede hacer

Lee. No puede cambiar nada, y no puede contar a otros lo que lee. Usted siempre puede ver quién miró su expediente, y cuándo.

${ustedElige}`,
};
