/** Stands at the head of every Spanish starter form. */
export const paraRevisar = `> **Punto de partida, no asesoramiento legal.** Antes de pedir a nadie que acepte este texto, la organización debe revisarlo según su propia ley y práctica, también por alguien cuya primera lengua sea el español, completar las partes entre [corchetes] y quitar esta nota.`;

/** What holds for every consent, whatever it is for. */
export const ustedElige = `## Usted elige

- Puede decir que sí, puede decir que no, y puede tomarse su tiempo. Haga todas las preguntas que quiera.
- Decir que no nunca le cuesta la atención que necesita. Si algo no se pudiera ofrecer sin su sí, se lo decimos antes de que decida.
- Puede cambiar de opinión en cualquier momento, sin dar un motivo: en el portal, en «Quién ve qué», o diciéndoselo a [nombre y teléfono]. Vale desde ese momento.
- Lo que ocurrió mientras su sí estaba en vigor no se puede deshacer. Desde entonces ya no ocurre nada más con él.`;

/** How every consent about substance use is revoked (42 CFR 2.31(a)(6)). */
export const comoRevocar =
  'Usted puede revocar este consentimiento en cualquier momento, en el portal, en «Quién ve qué», o por escrito a [nombre y dirección], salvo en la medida en que alguien ya haya actuado basándose en él.';
