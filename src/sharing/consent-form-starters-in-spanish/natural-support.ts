import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { comoRevocar, paraRevisar, ustedElige } from './texts-of-all.js';

export const naturalSupportInSpanish: StarterForm = {
  purpose: 'natural_support',
  language: 'es',
  title: 'Contarle algo a una persona cercana',
  body: `${paraRevisar}

Usted ha nombrado a alguien en quien se apoya: una amistad, un familiar, alguien del vecindario. Nombrar a esa persona no le da nada que leer. Con este consentimiento usted permite que [nombre] sepa ciertas cosas.

## Qué decide usted

- Qué podemos contarle, o dejarle leer: [partes].
- De qué no debemos hablar con esa persona: [partes].
- Cuándo podemos acudir a ella: [siempre / solo si no podemos comunicarnos con usted / solo en una crisis].
- Hasta cuándo.

## Bueno es saberlo

Esa persona no tiene el mismo deber de confidencialidad que nosotros. Le pedimos que se guarde lo que usted comparte, y no podemos asegurarlo.

Con lo que trata del consumo de sustancias es distinto en los Estados Unidos: lo protege una ley federal (42 CFR Part 2). Lo contamos solo si usted dice que sí a eso, por separado, y la persona recibe con ello un aviso que también la obliga: sin su consentimiento o una orden judicial no puede contarlo a otros, ni se puede usar contra usted.

${ustedElige}`,
  part2: {
    discloser: '[Nombre de la clínica]',
    description: '[Exactamente qué información sobre el consumo de sustancias]',
    howToRevoke: comoRevocar,
    expiryEvent: '[Un día, o algo que le ocurra a usted o a la finalidad]',
  },
};
