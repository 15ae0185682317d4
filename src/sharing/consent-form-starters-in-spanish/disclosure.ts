import type { StarterForm } from '../consent-form-starters/starter-form.js';
import { comoRevocar, paraRevisar, ustedElige } from './texts-of-all.js';

/** The elements are those of 42 CFR 2.31(a), the right to revoke and the notice those of 2.31 and 2.32. */
export const disclosureInSpanish: StarterForm = {
  purpose: 'disclosure',
  language: 'es',
  title: 'Pasar información a alguien de fuera',
  body: `${paraRevisar}

## Qué se pasaría, y a quién

- **Sobre**: [su nombre]
- **Lo pasa**: [quién puede pasarla]
- **A**: [nombre de la persona u organización de fuera]
- **Qué**: [exactamente qué información]
- **Para qué**: [finalidad]
- **Hasta**: [un día, o algo que ocurra, como el final del tratamiento]

## Si trata del consumo de sustancias

Los expedientes sobre el tratamiento del trastorno por consumo de sustancias están protegidos por una ley federal en los Estados Unidos (42 CFR Part 2). Se pasan solo si usted dice que sí a eso aquí, por separado.

- [ ] Sí, la información puede decir que tengo o tuve dificultades con sustancias, y qué me ayuda con ellas.
- [ ] No.

Quien la recibe obtiene un aviso de que la ley la protege, y una explicación de lo que usted aceptó. Es posible que quien la reciba la pase a otros, y que entonces esta ley ya no la proteja. Si es para tratamiento, pago u operaciones de atención de salud, quien la recibe y está sujeto a la ley de privacidad de la salud (HIPAA) puede pasarla como esa ley permite, salvo en procedimientos contra usted: no se puede usar contra usted en procedimientos civiles, penales, administrativos o legislativos sin su consentimiento o una orden judicial dictada para ello.

Lo que anotó un consejero en sesiones sobre el consumo de sustancias, y todo lo que sea para usarse en procedimientos judiciales, necesita cada uno un consentimiento propio: este no los incluye.

## Si dice que no

[Qué no se puede hacer entonces, si hay algo: por ejemplo, que un seguro quizá no pague.]

${ustedElige}`,
  part2: {
    discloser: '[Nombre de la clínica]',
    description: '[Exactamente qué información sobre el consumo de sustancias]',
    howToRevoke: comoRevocar,
    expiryEvent:
      '[Un día, o algo que le ocurra a usted o a la finalidad; «ninguno» solo para tratamiento, pago y operaciones]',
    redisclosureStatement:
      'Quien reciba los expedientes puede pasarlos a otros, y entonces es posible que 42 CFR part 2 ya no los proteja.',
    hipaaStatement:
      'Quien los reciba y esté sujeto a HIPAA puede pasar los expedientes como HIPAA permite, salvo para usos y divulgaciones en procedimientos civiles, penales, administrativos y legislativos contra usted.',
    consequencesOfRefusing: '[Qué no se puede hacer entonces, si hay algo]',
  },
};
