/* eslint-disable max-lines -- a dictionary: one entry for each sentence. */
import type { Translations } from '../languages.js';

export const notices: Translations = {
  'There is something new for you from {0}. Look at it when you like.':
    'Hay algo nuevo para usted de {0}. Mírelo cuando quiera.',
  'There is something new from {0} for the person you act for.':
    'Hay algo nuevo de {0} para la persona a la que usted representa.',
  '{0} has added something to what is yours, because it could not wait. It goes by itself unless you want it; please look at it.':
    '{0} ha añadido algo a lo que es de usted, porque no podía esperar. A menos que usted lo quiera, desaparecerá por sí mismo; por favor, mírelo.',
  '{0} has added something for the person you act for, because it could not wait. It goes by itself unless it is agreed to.':
    '{0} ha añadido algo para la persona a la que usted representa, porque no podía esperar. A menos que se acepte, desaparecerá por sí mismo.',
  'Something that was added for you, because it could not wait, is gone. What is yours is as you wrote it.':
    'Algo que se había añadido para usted, porque no podía esperar, ya no está. Lo suyo está como usted lo escribió.',
  'Something that was added because it could not wait is gone: nobody agreed to it in time. Please talk about it.':
    'Algo que se había añadido porque no podía esperar ya no está: nadie lo aceptó a tiempo. Por favor, háblenlo.',
  '{0} has answered something that you suggested.': '{0} ha respondido a algo que usted propuso.',
  'There is something for you, as you wished. It takes a minute, and there is no hurry.':
    'Hay algo para usted, como usted deseaba. Lleva un minuto y no hay prisa.',
  '{0} has given you a key to something that matters to them. They can tell you what it is for.':
    '{0} le ha dado una llave de algo que le importa. Puede preguntarle para qué es.',
  '{0} has written something down for hard times. Ask whether you may look at it together.':
    '{0} ha escrito algo para los momentos difíciles. Pregunte si pueden verlo en conjunto.',
  '{0} wrote down that you looked at something of yours together. If you did not, please say so.':
    '{0} anotó que vieron en conjunto algo suyo. Si no fue así, por favor dígalo.',
  '{0} has turned the key that you gave them. It opens nothing alone, and you can turn it back at any moment.':
    '{0} ha girado la llave que usted le dio. Por sí sola no abre nada, y usted puede volver a cerrarla en cualquier momento.',
  '{0} has turned one of two keys. It opens nothing alone: talk with each other, and turn yours if you think so too.':
    '{0} ha girado una de las dos llaves. Por sí sola no abre nada: hablen entre ustedes y gire la suya si también lo ve así.',
  'One of two keys was turned, and the other one was not. Nothing was opened, and nothing counts.':
    'Se giró una de las dos llaves y la otra no. No se abrió nada y nada está en vigor.',
  'What you wrote down for hard times counts from now on, as you wished. You can end it at any moment.':
    'Lo que usted escribió para los momentos difíciles está en vigor desde ahora, como usted deseaba. Puede terminarlo en cualquier momento.',
  'What somebody wrote down for hard times counts from now on. Please read it now.':
    'Lo que alguien escribió para los momentos difíciles está en vigor desde ahora. Por favor, léalo ahora.',
  '{0} has ended that what they wrote down for hard times counts.':
    '{0} ha terminado la vigencia de lo que escribió para los momentos difíciles.',
  'A key that {0} had given you is not with you any more. Nothing is left to do.':
    'La llave que {0} le había dado ya no la tiene usted. No queda nada por hacer.',
  'What you wrote down for hard times counts no more: the time that you set for it is over.':
    'Lo que usted escribió para los momentos difíciles ya no está en vigor: terminó el tiempo que usted fijó.',
  'What somebody wrote down for hard times counts no more: the time that they set for it is over.':
    'Lo que alguien escribió para los momentos difíciles ya no está en vigor: terminó el tiempo que esa persona fijó.',
  '{0} knows of somebody who could help you. Nothing goes out before you say yes; no is fine as well.':
    '{0} conoce a alguien que podría ayudarle. Nada sale antes de que usted diga que sí; un no también está bien.',
  '{0} knows of somebody who could help the person you act for. Nothing goes out before a yes.':
    '{0} conoce a alguien que podría ayudar a la persona a la que usted representa. Nada sale antes de un sí.',
  'There is something new from {0} about being put in touch with somebody.':
    'Hay algo nuevo de {0} sobre un contacto con alguien.',
  'Somebody would like your support. Say whether you would like to.':
    'A alguien le gustaría contar con su apoyo. Diga si usted quiere.',
  '{0} has said no to something, or ended it. You can ask somebody else at any time.':
    '{0} ha dicho que no a algo, o lo ha terminado. Usted puede preguntar a otra persona en cualquier momento.',
  'Support that you were part of, or were asked about, has ended or does not begin.':
    'Un apoyo en el que usted participaba, o que se le había pedido, ha terminado o no empieza.',
  'There is an invitation for you. Look at it when you like; no is fine as well.':
    'Hay una invitación para usted. Mírela cuando quiera; un no también está bien.',
  '{0} asks you to facilitate a group. Please say yes or no.':
    '{0} le pide que facilite un grupo. Por favor, diga sí o no.',
  '{0} has answered whether they facilitate the group from now on.':
    '{0} ha respondido si facilita el grupo a partir de ahora.',
  'Somebody would like to join. Please answer them.': 'Alguien quiere entrar. Por favor, respóndale.',
  'There is something new where you are together with others. Look at it when you like.':
    'Hay algo nuevo allí donde usted está con otras personas. Mírelo cuando quiera.',
  'Somebody wants a story looked at. Please decide whether it stays.':
    'Alguien desea que se revise un relato. Por favor, decida si se queda.',
  'There is something new about what you wrote. Look at it when you like.':
    'Hay algo nuevo sobre lo que usted escribió. Véalo cuando quiera.',
  '{0} opened your record in an emergency, for an hour at most. You can see why, and what they looked at, where you see who looked.':
    '{0} abrió el expediente de usted en una emergencia, por una hora como máximo. Puede ver por qué, y qué miró, donde se ve quién ha mirado.',
  '{0} opened the record of a patient of yours in an emergency (break-glass).':
    '{0} abrió en una emergencia el expediente de una persona a la que usted atiende (acceso de emergencia).',
  '{0} opened a record in an emergency (break-glass). A review falls due within 72 hours.':
    '{0} abrió un expediente en una emergencia (acceso de emergencia). Hay que revisarlo en un plazo de 72 horas.',
  '{0} tried to open your record in an emergency and was refused.':
    '{0} intentó abrir el expediente de usted en una emergencia y no se le permitió.',
  '{0} tried to open the record of somebody who has said no to them. Nothing was opened.':
    '{0} intentó abrir el expediente de una persona que le ha dicho que no. No se abrió nada.',
  'The patient has closed a record that was open in an emergency, before the hour was over. Its review falls due as before.':
    'El paciente ha cerrado un expediente abierto en una emergencia, antes de que acabara la hora. La revisión sigue pendiente en el mismo plazo.',
  'The privacy officer has looked at an emergency opening of your record and said what they think.':
    'La persona responsable de privacidad ha revisado una apertura de emergencia del expediente de usted y ha dicho qué le parece.',
  'The privacy officer has reviewed your emergency opening of a record.':
    'La persona responsable de privacidad ha revisado su apertura de emergencia de un expediente.',
  'An entry of your access log is being looked into.':
    'Se está revisando una entrada de su registro de accesos.',
  'A patient does not recognise an entry of their access log and asks what it was.':
    'Un paciente no reconoce una entrada de su registro de accesos y pregunta qué fue.',
  'The privacy officer has answered what you asked about your access log.':
    'La persona responsable de privacidad ha respondido a lo que usted preguntó sobre su registro de accesos.',
  'A question about an access log was answered.': 'Se respondió a una pregunta sobre un registro de accesos.',
  'A patient asks that something is kept from somebody, and waits for an answer.':
    'Un paciente pide que algo no se muestre a alguien, y espera una respuesta.',
  'There is an answer about what you asked to be kept from somebody.':
    'Hay una respuesta sobre lo que usted pidió que no se mostrara a alguien.',
  'There is an answer about what was asked to be kept from somebody.':
    'Hay una respuesta sobre lo que se pidió que no se mostrara a alguien.',
  'Something of a record is to be kept from somebody from now on. Please read what it is.':
    'Desde ahora, algo de un expediente no se debe mostrar a cierta persona. Por favor, lea qué es.',
  'The patient has ended what was kept from somebody.':
    'El paciente ha puesto fin a lo que no se mostraba a alguien.',
  '{0} has written down that something is not kept from somebody any more. If that is not so, ask for it again.':
    '{0} ha anotado que algo ya no se oculta a alguien. Si no es así, vuelva a pedirlo.',
  'Something of a record is kept from somebody only as far as it was there before. Please read from when on.':
    'Algo de un expediente ya solo se reserva frente a alguien en lo que existía antes. Por favor, lea desde cuándo.',
  'It is asked that something in a record is put right. The answer is due within 60 days.':
    'Se pide que se corrija algo en un expediente. La respuesta debe darse en un plazo de 60 días.',
  '{0} wrote down what you said about putting your record right. If you did not say so, tell the clinic.':
    '{0} anotó lo que usted dijo sobre corregir su expediente. Si usted no lo dijo, avise a la clínica.',
  '{0} wrote down what the patient said about putting a record right.':
    '{0} anotó lo que el paciente dijo sobre corregir un expediente.',
  'There is an answer about what you asked to be put right in your record.':
    'Hay una respuesta sobre lo que usted pidió corregir en su expediente.',
  'There is an answer about what was asked to be put right in a record.':
    'Hay una respuesta sobre lo que se pidió corregir en un expediente.',
  '{0} does not agree that something is not put right. It goes along with what is disclosed.':
    '{0} no está de acuerdo con que algo no se corrija. Su desacuerdo acompaña a los datos que se comuniquen.',
  'A court has ordered something about your records. You can read which court, what, and what was disclosed.':
    'Un tribunal ha ordenado algo sobre su expediente. Puede leer qué tribunal, qué ordenó y qué datos se comunicaron.',
  'A court has ordered something about the records.': 'Un tribunal ha ordenado algo sobre el expediente.',
  'An order of a court about your records counts no more. You can still read it, and what was disclosed under it.':
    'Una orden de un tribunal sobre su expediente ya no está en vigor. Todavía puede leerla, y qué datos se comunicaron con ella.',
  'An order of a court about the records counts no more.':
    'Una orden de un tribunal sobre el expediente ya no está en vigor.',
  'Somebody asks for you that you are reached in another way. If you do not want that, end it.':
    'Alguien pide en nombre de usted que se le contacte de otra forma. Si usted no lo quiere, póngale fin.',
  'It is asked that somebody is reached elsewhere or by other means. Please see to it, and ask nobody why.':
    'Se pide que a una persona se la contacte en otro lugar o por otro medio. Por favor, téngalo en cuenta y no pregunte a nadie por qué.',
  '{0} wrote down that you ended a wish about how you are reached. If you did not, ask for it again.':
    '{0} anotó que usted puso fin a un deseo sobre cómo contactar con usted. Si no fue así, pídalo de nuevo.',
  '{0} wrote down that a wish about how somebody is reached has ended.':
    '{0} anotó que ha terminado un deseo sobre cómo contactar con una persona.',
  'Your clinic has answered how you can be reached.':
    'Su clínica ha respondido sobre cómo contactar con usted.',
  'The clinic has answered how somebody can be reached.':
    'La clínica ha respondido sobre cómo contactar con una persona.',
  'A patient of yours is to get the notice to patients. Please give it to them, and write down how.':
    'Una persona a la que usted atiende debe recibir el aviso para pacientes. Por favor, entrégueselo y anote cómo lo hizo.',
  'Somebody complains about how privacy is kept here. Please look into it.':
    'Alguien presenta una queja sobre cómo se cuida aquí la privacidad. Por favor, revísela.',
  'Your complaint about privacy was answered.': 'Se ha respondido a su queja sobre privacidad.',
  '{0} registered somebody who may be you. Your care team can tell you more.':
    '{0} registró a alguien que podría ser usted. Su equipo de atención puede contarle más.',
  '{0} registered, or tried to register, somebody who may be a patient of yours already, or to give their number to another record. Please talk with them: one person has one record.':
    '{0} ha registrado, o ha intentado registrar, a alguien que quizá ya sea paciente suyo, o dar su número a otro expediente. Hable con esa persona: cada persona tiene un solo expediente.',
  '{0} believes that a patient of yours has two records, and asks that they are linked. You know the person: please confirm it, or say no.':
    '{0} cree que un paciente suyo tiene dos expedientes, y pide que se unan. Usted conoce a la persona: confírmelo, o diga que no.',
  '{0} asks that two records of one person are linked. Please confirm it, or say no.':
    '{0} pide que se unan dos expedientes de una persona. Confírmelo, o diga que no.',
  '{0} has answered what you asked about two records of one person.':
    '{0} ha respondido a lo que usted pidió sobre dos expedientes de una persona.',
  'You had two records here, and they were linked: what is new goes into one of them, and the other stays as it is, to be read. Nobody reads more of you by this than before. If you find that you cannot add anything any more, please ask your care team: they bring you into the record that goes on. If you have one record only, please tell them at once.':
    'Usted tenía aquí dos expedientes, y se han unido: lo nuevo va en uno de ellos, y el otro se queda como está, para leerlo. Nadie lee por esto más de usted que antes. Si ve que ya no puede añadir nada, pídaselo a su equipo de atención: le pasan al expediente que sigue. Si usted tiene un solo expediente, dígaselo enseguida.',
  '{0} has confirmed that a patient has two records. They are linked: one goes on, the other is there to be read. Nothing opens to anybody by this.':
    '{0} ha confirmado que un paciente tiene dos expedientes. Están unidos: uno continúa, el otro queda para leerlo. Nada se abre a nadie por esto.',
  'Your record had been linked to another one by mistake. That was undone, and your record goes on as before.':
    'Su expediente se había unido a otro por error. Se ha deshecho, y su expediente sigue como antes.',
  '{0} has undone the link between two records. Both go on; please look at what was written meanwhile.':
    '{0} ha deshecho la unión de dos expedientes. Los dos continúan; mire lo que se escribió entretanto.',
  '{0} has put on record that a patient has died. We are sorry. Nobody is reminded of anything there any more; the record stays to be read. If it is a mistake, it can be undone.':
    '{0} ha dejado constancia de que un paciente ha fallecido. Lo sentimos. Ya no se recuerda nada a nadie; el expediente se puede seguir leyendo. Si es un error, se puede deshacer.',
  'Your record said by mistake that you had died. We are sorry. It was put right, and your account works as before; your care team will look at your plan with you.':
    'Su expediente decía por error que usted había fallecido. Lo sentimos. Se ha corregido, y su cuenta funciona como antes; su equipo de atención mirará su plan con usted.',
  '{0} has undone what was on record by mistake: that a patient had died. Their plan had ended; please look at it with them.':
    '{0} ha deshecho lo que constaba por error: que un paciente había fallecido. Su plan había terminado; mírelo con esa persona.',
  'A record that was open to you had been closed by mistake. We are sorry. That was put right, and it is open to you as before.':
    'Un expediente que estaba abierto para usted se había cerrado por error. Lo sentimos. Se ha corregido, y vuelve a estar abierto para usted como antes.',
  'A record that was open to you is open no longer. The people of the clinic who knew you there will gladly talk with you about it.':
    'Un expediente que estaba abierto para usted ya no lo está. Quienes le conocieron en la clínica hablarán con gusto de ello con usted.',
  '{0} has redeemed the invitation to a record and signs in to it as the patient.':
    '{0} ha usado la invitación a un expediente y entra en él como paciente.',
  '{0} has asked for an invitation of a patient to their record. There is no code until somebody who knows the patient confirms it.':
    '{0} ha pedido una invitación para que un paciente entre en su expediente. No habrá código hasta que lo confirme alguien que conozca al paciente.',
  '{0} proposes a change to your plan. You can say yes or no, or answer with what suits you better.':
    '{0} propone un cambio en el plan de usted. Puede decir que sí, que no, o responder con lo que le venga mejor.',
  '{0} proposes a change to the plan and waits for an answer.':
    '{0} propone un cambio en el plan y espera una respuesta.',
  '{0} has answered your proposal with another one. You can say yes or no, or go on talking.':
    '{0} ha respondido a su propuesta con otra. Usted puede decir que sí, que no, o seguir hablando.',
  '{0} has answered a proposal with another one and waits for an answer.':
    '{0} ha respondido a una propuesta con otra y espera una respuesta.',
  '{0} has said yes to what you proposed. It is in your plan now.':
    '{0} ha dicho que sí a lo que usted propuso. Ya está en su plan.',
  '{0} has said yes to what was proposed. It is in the plan now.':
    '{0} ha dicho que sí a lo que se propuso. Ya está en el plan.',
  '{0} has said no to what you proposed. You can read why, and propose something else.':
    '{0} ha dicho que no a lo que usted propuso. Puede leer por qué y proponer otra cosa.',
  '{0} has said no to what was proposed. You can read why.':
    '{0} ha dicho que no a lo que se propuso. Puede leer por qué.',
  '{0} has taken a proposal back. It needs no answer any more.':
    '{0} ha retirado una propuesta. Ya no necesita respuesta.',
  'The plan has changed since you made a proposal, so it cannot be accepted as it is. You can take it up again.':
    'El plan ha cambiado desde que usted hizo una propuesta, así que no se puede aceptar tal como está. Puede retomarla.',
  'The plan has changed since a proposal of your side was made, so it cannot be accepted as it is. You can take it up again.':
    'El plan ha cambiado desde que su parte hizo una propuesta, así que no se puede aceptar tal como está. Puede retomarla.',
  'The plan has ended, so what you proposed for it needs no answer any more.':
    'El plan ha terminado, así que lo que usted propuso para él ya no necesita respuesta.',
  'The plan has ended, so what your side proposed for it needs no answer any more.':
    'El plan ha terminado, así que lo que su parte propuso para él ya no necesita respuesta.',
  '{0} recorded that you signed your plan on paper or on the clinic’s device. If you did not, you can say so there.':
    '{0} anotó que usted firmó su plan en papel o en el dispositivo de la clínica. Si no fue así, puede decirlo ahí.',
  '{0} recorded that a plan was signed for the patient on paper or on the clinic’s device.':
    '{0} anotó que se firmó un plan por la parte del paciente en papel o en el dispositivo de la clínica.',
  '{0} recorded a decision of yours about a consent. If it is not what you decided, you can withdraw it or take it off the record.':
    '{0} anotó una decisión de usted sobre un consentimiento. Si no es lo que usted decidió, puede retirarlo o anularlo.',
  '{0} recorded what the patient decided about a consent.':
    '{0} anotó lo que decidió el paciente sobre un consentimiento.',
  '{0} put on record that a signature under a plan is not the patient’s. It counts no more.':
    '{0} dejó constancia de que una firma en un plan no es del paciente. Ya no cuenta.',
  '{0} has written down what you agreed on together. Please read it; if it is not what you said, you can contest it.':
    '{0} ha escrito lo que ustedes acordaron. Por favor, léalo; si no es lo que usted dijo, puede decir que no fue así.',
  '{0} has written down what was agreed on in the room. If it is not what was said, it can be contested.':
    '{0} ha escrito lo que se acordó en persona. Si no es lo que se dijo, se puede impugnar.',
  '{0} contests what was recorded as agreed in the room. It is time to talk about it.':
    '{0} impugna lo que se anotó como acordado en persona. Es momento de hablarlo.',
  '{0} asks for your consent to something. Take the time you need; you can say yes or no.':
    '{0} le pide su consentimiento para algo. Tómese el tiempo que necesite; usted puede decir que sí o que no.',
  '{0} asks for a consent. You can say yes or no, as far as you may decide it.':
    '{0} pide un consentimiento. Usted puede decir que sí o que no, hasta donde le corresponda decidirlo.',
  '{0} has given a consent.': '{0} ha dado un consentimiento.',
  '{0} has said no to a consent.': '{0} ha dicho que no a un consentimiento.',
  '{0} has said no to a consent. That is on record, and theirs to decide.':
    '{0} ha dicho que no a un consentimiento. Queda anotado, y es una decisión que le corresponde a esa persona.',
  '{0} has withdrawn a consent.': '{0} ha retirado un consentimiento.',
  '{0} has withdrawn a consent. It counts from now on.':
    '{0} ha retirado un consentimiento. Vale desde ahora.',
  '{0} has taken back a no. What is shared in another way is open again from now on.':
    '{0} ha retirado un «no». Lo que se comparte por otra vía vuelve a estar abierto desde ahora.',
  '{0}, who acts for you, has decided about a consent of yours. You can read what it was.':
    '{0}, que actúa en nombre de usted, ha decidido sobre un consentimiento suyo. Puede leer qué fue.',
  '{0}, who acts for a patient, has decided about a consent.':
    '{0}, que actúa en nombre de un paciente, ha decidido sobre un consentimiento.',
  '{0} shares something with you.': '{0} comparte algo con usted.',
  '{0} shares something of their record with you.': '{0} comparte con usted algo de su expediente.',
  'Something is not shared with you any more. Please acknowledge that you know.':
    'Algo ya no se comparte con usted. Por favor, confirme que lo sabe.',
  'Something of a record is not shared with you any more. Please acknowledge that you know.':
    'Algo de un expediente ya no se comparte con usted. Por favor, confirme que lo sabe.',
  'A treatment consent does not count any more, and the help that rests on it goes on. It is time to talk.':
    'Un consentimiento de tratamiento ya no cuenta, y la ayuda que depende de él continúa. Es momento de hablar.',
  'A treatment consent does not count any more, and the help that rests on it goes on. Please talk about it soon; nothing is stopped by itself.':
    'Un consentimiento de tratamiento ya no cuenta, y la ayuda que depende de él continúa. Por favor, háblenlo pronto; nada se detiene por sí solo.',
  '{0} has added somebody to your care team. You can see who is on it.':
    '{0} ha añadido a alguien al equipo de atención de usted. Puede ver quién lo forma.',
  '{0} has added somebody to the care team. You can see who is on it.':
    '{0} ha añadido a alguien al equipo de atención. Puede ver quién lo forma.',
  '{0} has added you to a care team.': '{0} le ha añadido a un equipo de atención.',
  '{0} has added you to the care team of a patient.':
    '{0} le ha añadido al equipo de atención de un paciente.',
  'Somebody has left your care team. You can see who is on it.':
    'Alguien ha dejado su equipo de atención. Puede ver quién lo forma.',
  'Somebody has left the care team. You can see who is on it.':
    'Alguien ha dejado el equipo de atención. Puede ver quién lo forma.',
  'You are no longer on a care team.': 'Usted ya no forma parte de un equipo de atención.',
  'You are no longer on the care team of a patient.':
    'Usted ya no forma parte del equipo de atención de un paciente.',
  'Somebody else leads your care team now.': 'Ahora otra persona es responsable de su equipo de atención.',
  'Somebody else leads the care team now.': 'Ahora otra persona es responsable del equipo de atención.',
  'Your record has no clinician any more who can sign in.':
    'Su expediente ya no tiene ningún profesional que pueda iniciar sesión.',
  'A patient has no clinician any more who can sign in. Please see to it that somebody takes over.':
    'Un paciente ya no tiene ningún profesional que pueda iniciar sesión. Por favor, ocúpese de que otra persona se haga cargo.',
  '{0} looks after you for a time, in the place of somebody who is away. You can read why and until when, and you can say no to this person.':
    '{0} le atiende por un tiempo, en lugar de alguien que está ausente. Usted puede leer por qué y hasta cuándo, y puede decir que no a esta persona.',
  '{0} looks after the person you act for, for a time, in the place of somebody who is away. You can read why and until when, and say no for them.':
    '{0} atiende por un tiempo a la persona por quien usted actúa, en lugar de alguien que está ausente. Usted puede leer por qué y hasta cuándo, y decir que no en su nombre.',
  '{0} looks after you from now on, in the place of somebody of your care team. You can read why, and you can say no to this person.':
    '{0} le atiende desde ahora, en lugar de alguien de su equipo de atención. Usted puede leer por qué, y puede decir que no a esta persona.',
  '{0} looks after the person you act for from now on, in the place of somebody of the care team. You can read why, and say no for them.':
    '{0} atiende desde ahora a la persona por quien usted actúa, en lugar de alguien del equipo de atención. Usted puede leer por qué y decir que no en su nombre.',
  '{0} looks after a patient of yours from now on, in the place of a colleague.':
    '{0} atiende desde ahora a una persona de su equipo, en lugar de un colega.',
  'Somebody who looked after you in the place of a colleague does so no longer.':
    'Alguien que le atendía en lugar de un colega ya no lo hace.',
  'Somebody who looked after a patient in the place of a colleague does so no longer.':
    'Alguien que atendía a un paciente en lugar de un colega ya no lo hace.',
  'The time in which somebody looked after you in the place of a colleague is over.':
    'Ha terminado el tiempo en que alguien le atendía en lugar de un colega.',
  'The time in which somebody looked after the person you act for, in the place of a colleague, is over.':
    'Ha terminado el tiempo en que alguien atendía, en lugar de un colega, a la persona por quien usted actúa.',
  'Nobody looks after a patient in the place of somebody who is away: somebody else is needed. Please arrange it.':
    'Nadie atiende a un paciente en lugar de alguien que está ausente: hace falta otra persona. Por favor, organícelo.',
  '{0} has arranged that patients are looked after by a colleague. Please read whose, and for how long.':
    '{0} ha dispuesto que un colega atienda a unos pacientes. Por favor, lea a cuáles y por cuánto tiempo.',
  'A cover that was arranged has begun. What waits for the one who is away waits for whoever covers, too.':
    'Ha empezado una suplencia que se había acordado. Lo que espera a quien está ausente espera también a quien le suple.',
  'A cover is over. Please tell each other what happened meanwhile.':
    'Ha terminado una suplencia. Por favor, cuéntense lo que ocurrió mientras tanto.',
  '{0} has ended a cover before its time.': '{0} ha terminado una suplencia antes de tiempo.',
  'Somebody of your care team cannot sign in at present. You can see who is there for you.':
    'Alguien de su equipo de atención no puede iniciar sesión por ahora. Puede ver quién está a su disposición.',
  'Somebody of the care team cannot sign in at present.':
    'Alguien del equipo de atención no puede iniciar sesión por ahora.',
  'Somebody of your care team can sign in again, and is there for you.':
    'Alguien de su equipo de atención puede iniciar sesión de nuevo y está a su disposición.',
  'Somebody of the care team can sign in again.':
    'Alguien del equipo de atención puede iniciar sesión de nuevo.',
  'Patients of yours have no other clinician who can sign in.':
    'Hay personas a las que usted atiende que no tienen a otro profesional que pueda iniciar sesión.',
  'An account was closed or lost its role, and patients are left without a clinician who can sign in. The list of patients without a clinician names them.':
    'Se cerró una cuenta o perdió su función, y hay pacientes que se quedan sin profesional que pueda iniciar sesión. Están en la lista de pacientes sin profesional.',
  '{0} has recorded somebody who acts for you. You can see who, and how far that goes.':
    '{0} ha registrado a alguien que actúa en nombre de usted. Puede ver quién es y hasta dónde llega.',
  '{0} has recorded somebody who acts for the patient.':
    '{0} ha registrado a alguien que actúa en nombre del paciente.',
  '{0} has recorded that you act for somebody.': '{0} ha registrado que usted actúa en nombre de alguien.',
  '{0} has recorded that you act for a patient. You can see how far that goes.':
    '{0} ha registrado que usted actúa en nombre de un paciente. Puede ver hasta dónde llega.',
  'Somebody does not act for you any more.': 'Alguien ya no actúa en nombre de usted.',
  'The authority to act for a patient has ended.':
    'La autorización para actuar en nombre de un paciente ha terminado.',
  '{0} has named you as somebody close.': '{0} le ha nombrado como persona cercana.',
  '{0} has named you as somebody close to them. What you see is theirs to share.':
    '{0} le ha nombrado como persona cercana. Lo que usted vea depende de lo que esa persona quiera compartir.',
  'You are not named any more as somebody close. What was between you is yours.':
    'Su nombre ya no figura como el de alguien cercano. Lo que hubo entre ustedes es suyo.',
  '{0} has changed for you who is not to be told. Look at your list: you can take a name off, or put it on again.':
    '{0} ha cambiado en nombre de usted a quién no se debe informar. Mire su lista: puede quitar un nombre o volver a ponerlo.',
  'A patient does not want somebody to be told who still has something in the record, and nobody else on the care team can look at it. Please see to it that somebody can.':
    'Un paciente no quiere que se informe a alguien que todavía figura en el expediente, y nadie más del equipo de atención puede mirarlo. Por favor, procure que alguien pueda.',
  'A patient does not want somebody to be told who still has something in the record. Only others can end that: please look at what it is.':
    'Un paciente no quiere que se informe a alguien que todavía figura en el expediente. Solo otras personas pueden terminarlo: por favor, mire de qué se trata.',
  '{0} suggests a third person to help with the conversation about your plan. You can say yes or no.':
    '{0} sugiere a una tercera persona para ayudar en la conversación sobre el plan de usted. Puede decir que sí o que no.',
  '{0} suggests a third person to help with the conversation about the plan. You can say yes or no.':
    '{0} sugiere a una tercera persona para ayudar en la conversación sobre el plan. Usted puede decir que sí o que no.',
  '{0} has said yes to the third person you suggested.':
    '{0} ha dicho que sí a la tercera persona que usted sugirió.',
  '{0} has said yes to the third person who was suggested.':
    '{0} ha dicho que sí a la tercera persona que se sugirió.',
  'Both sides have asked you to help with a conversation.':
    'Ambas partes le han pedido ayuda con una conversación.',
  'Both sides have asked you to help with a conversation about a plan.':
    'Ambas partes le han pedido ayuda con una conversación sobre un plan.',
  '{0} would rather not have the third person you suggested. You can read why.':
    '{0} prefiere que no participe la tercera persona que usted sugirió. Puede leer por qué.',
  '{0} would rather not have the third person who was suggested. You can read why.':
    '{0} prefiere que no participe la tercera persona que se sugirió. Puede leer por qué.',
  'The help of a third person with the conversation about your plan is over.':
    'La ayuda de una tercera persona en la conversación sobre su plan ha terminado.',
  'The help of a third person with the conversation about the plan is over.':
    'La ayuda de una tercera persona en la conversación sobre el plan ha terminado.',
  'A conversation that you helped with does not need you any more.':
    'Una conversación en la que usted ayudó ya no necesita su ayuda.',
  'A conversation that you helped with does not need you any more. Thank you.':
    'Una conversación en la que usted ayudó ya no necesita su ayuda. Gracias.',
  '{0} would like to look at your plan together with you. You can prepare in a few words.':
    'A {0} le gustaría revisar el plan de usted en una conversación con usted. Puede prepararse en pocas palabras.',
  '{0} would like to look at the plan together. You can prepare in a few words.':
    'A {0} le gustaría revisar el plan en conjunto. Puede prepararse en pocas palabras.',
  '{0} has written down what came of looking at your plan together.':
    '{0} ha escrito lo que salió de revisar el plan con usted.',
  '{0} has written down what came of looking at the plan together.':
    '{0} ha escrito lo que salió de revisar el plan en conjunto.',
  '{0} has called off the review of your plan.': '{0} ha cancelado la revisión del plan de usted.',
  '{0} has called off the review of the plan.': '{0} ha cancelado la revisión del plan.',
  'Your plan is ready to be signed. Read it in peace; you can sign it, or say what still stands in the way.':
    'Su plan está listo para firmarse. Léalo con calma; puede firmarlo, o decir qué falta todavía.',
  'The plan is ready to be signed.': 'El plan está listo para firmarse.',
  'A plan waits for a supervisor: to sign it beside the others, or to decide whether it goes on without the patient’s signature, after they were asked for it in vain. Please read it; it says what comes next.':
    'Un plan espera a alguien que supervise: para firmarlo junto a las demás personas, o para decidir si sigue adelante sin la firma de la persona atendida, después de habérsela pedido en vano. Por favor, léalo; dice qué viene después.',
  '{0} has signed your plan.': '{0} ha firmado el plan de usted.',
  '{0} has signed the plan.': '{0} ha firmado el plan.',
  '{0} has written down that you did not sign yet, and why. You can read it and say how it was.':
    '{0} ha escrito que usted todavía no firmó, y por qué. Puede leerlo y decir cómo fue.',
  '{0} has put on record that a signature was not given.':
    '{0} ha dejado constancia de que no se dio una firma.',
  'Your plan is in force.': 'Su plan está en vigor.',
  'A plan is in force.': 'Hay un plan en vigor.',
  '{0} has changed where your plan stands. You can read how, and why.':
    '{0} ha cambiado la situación de su plan. Puede leer cómo y por qué.',
  '{0} has changed where a plan stands. You can read how, and why.':
    '{0} ha cambiado la situación de un plan. Puede leer cómo y por qué.',
  '{0} asks you something about your plan.': '{0} le pregunta algo sobre el plan de usted.',
  '{0} asks something about the plan.': '{0} pregunta algo sobre el plan.',
  '{0} has replied to what you wrote about your plan.':
    '{0} ha respondido a lo que usted escribió sobre su plan.',
  '{0} has replied to what you wrote about a plan.':
    '{0} ha respondido a lo que usted escribió sobre un plan.',
  'Your password was changed. If that was not you, tell your clinic at once: they can close the account.':
    'Se cambió su contraseña. Si no fue usted, avise enseguida a su clínica: allí pueden cerrar la cuenta.',
  'The password of an account was changed.': 'Se cambió la contraseña de una cuenta.',
  'From now on signing in asks for a one-time code as well. If that was not you, tell your clinic at once.':
    'Desde ahora, para iniciar sesión también se pide un código de un solo uso. Si no fue usted, avise enseguida a su clínica.',
  'From now on signing in to an account asks for a one-time code as well.':
    'Desde ahora, para iniciar sesión en una cuenta también se pide un código de un solo uso.',
  'Signing in does not ask for a one-time code any more. If that was not you, tell your clinic at once.':
    'Para iniciar sesión ya no se pide un código de un solo uso. Si no fue usted, avise enseguida a su clínica.',
  'Signing in to an account does not ask for a one-time code any more.':
    'Para iniciar sesión en una cuenta ya no se pide un código de un solo uso.',
  'One of your recovery codes was used; it works no more. If that was not you, tell your clinic at once.':
    'Se usó uno de sus códigos de recuperación; ya no sirve más. Si no fue usted, avise enseguida a su clínica.',
  'A recovery code of an account was used.': 'Se usó un código de recuperación de una cuenta.',
  '{0} has asked for a change of your account, such as another way in. Nothing changes until a second person confirms it. If you know nothing of it, say no to it.':
    '{0} ha pedido un cambio en la cuenta de usted, como otra forma de entrar. No cambia nada hasta que lo confirme una segunda persona. Si usted no sabe nada de esto, diga que no.',
  '{0} has asked for a change of an account.': '{0} ha pedido un cambio en una cuenta.',
  '{0} has asked for a change of somebody’s account. Nothing changes until a second person, who knows whose it is, confirms it.':
    '{0} ha pedido un cambio en la cuenta de alguien. No cambia nada hasta que lo confirme una segunda persona que sepa de quién es.',
  'Your account was changed: it was asked for, and {0} has confirmed it. If you know nothing of it, tell your clinic at once.':
    'Su cuenta cambió: se pidió el cambio y {0} lo confirmó. Si usted no sabe nada de esto, avise enseguida a su clínica.',
  'An account was changed; {0} has confirmed it.': 'Se cambió una cuenta; {0} lo confirmó.',
  '{0} has answered a change of somebody’s account, or taken it back.':
    '{0} ha respondido a un cambio en la cuenta de alguien, o lo ha retirado.',
  'A new password was set for your account with a code, and whoever was signed in was signed out. If that was not you, tell your clinic at once.':
    'Se puso una contraseña nueva en su cuenta con un código, y se cerraron todas las sesiones abiertas. Si no fue usted, avise enseguida a su clínica.',
  'A new password was set for an account with a code that two people had agreed to.':
    'Se puso una contraseña nueva en una cuenta con un código que dos personas habían aprobado.',
  'Your account was opened on a device that it was not used on lately. You can see and end your sessions; if it was not you, change your password.':
    'Se abrió su cuenta en un dispositivo que no se había usado últimamente. Puede ver y terminar sus sesiones; si no fue usted, cambie su contraseña.',
  'An account was opened on a device that it was not used on lately.':
    'Se abrió una cuenta en un dispositivo que no se había usado últimamente.',
  'A consent of yours ends soon. If you would like it to go on, you can give it again; you need not.':
    'Un consentimiento suyo termina pronto. Si quiere que continúe, puede darlo otra vez; no tiene que hacerlo.',
  'A consent ends soon. It is time to talk about whether it should go on.':
    'Un consentimiento termina pronto. Es momento de hablar de si debe continuar.',
  'It is time to look at a consent of yours again. It still counts meanwhile.':
    'Es momento de volver a mirar un consentimiento suyo. Mientras tanto, sigue contando.',
  'It is time to look at a consent again. It still counts meanwhile.':
    'Es momento de volver a mirar un consentimiento. Mientras tanto, sigue contando.',
  'A consent of yours has run out. You can give it again if you like.':
    'Un consentimiento suyo ha llegado a su fin. Puede darlo otra vez si quiere.',
  'A consent has run out. It does not count any more.':
    'Un consentimiento ha llegado a su fin. Ya no cuenta.',
  'A no of yours ends soon. What you share in another way is open again then. If you would like the no to go on, you can say it again; you need not.':
    'Un «no» suyo termina pronto. Entonces, lo que usted comparte por otra vía vuelve a estar abierto. Si quiere que el «no» continúe, puede decirlo otra vez; no tiene que hacerlo.',
  'A no ends soon. What is shared in another way is open again then. It is time to talk about whether it should go on.':
    'Un «no» termina pronto. Entonces, lo que se comparte por otra vía vuelve a estar abierto. Es momento de hablar de si debe continuar.',
  'A no of yours has run out. What you share in another way is open again. You can say no again if you like.':
    'Un «no» suyo ha llegado a su fin. Lo que usted comparte por otra vía vuelve a estar abierto. Puede volver a decir que no si quiere.',
  'A no has run out. What is shared in another way is open again.':
    'Un «no» ha llegado a su fin. Lo que se comparte por otra vía vuelve a estar abierto.',
  'Something that is shared with you will be shared no longer soon.':
    'Pronto dejará de compartirse algo con usted.',
  'Something is not shared with you any more, because its time was over.':
    'Algo ya no se comparte con usted porque se acabó su plazo.',
  'Somebody who acts for you will do so no longer soon.':
    'Alguien que actúa en nombre de usted pronto dejará de hacerlo.',
  'An authority to act for a patient ends soon.':
    'Una autorización para actuar en nombre de un paciente termina pronto.',
  'The review of an emergency opening (break-glass) is overdue.':
    'La revisión de una apertura de emergencia (acceso de emergencia) tiene retraso.',
  'It will soon be time to look at your plan together. You can say beforehand what you would like to talk about.':
    'Pronto será momento de revisar su plan con su equipo de atención. Antes puede decir de qué le gustaría hablar.',
  'A review of a plan is due soon. You can prepare in a few words.':
    'Pronto toca la revisión de un plan. Puede prepararse en pocas palabras.',
  'The day to look at your plan together has passed. You can ask for a review whenever it suits you.':
    'El día de revisar su plan con su equipo de atención ya pasó. Puede pedir una revisión cuando le venga bien.',
  'A review of a plan is overdue.': 'La revisión de un plan tiene retraso.',
  'A proposal for your plan waits for your answer for a few more days. After that it has to be made again.':
    'Una propuesta para su plan espera su respuesta unos días más. Después habría que hacerla de nuevo.',
  'A proposal waits for an answer for a few more days. After that it has to be made again.':
    'Una propuesta espera una respuesta unos días más. Después habría que hacerla de nuevo.',
  'A proposal for your plan was not answered in time and has lapsed. It can be taken up again.':
    'Una propuesta para su plan no tuvo respuesta a tiempo y ha caducado. Se puede retomar.',
  'A proposal was not answered in time and has lapsed. It can be taken up again.':
    'Una propuesta no tuvo respuesta a tiempo y ha caducado. Se puede retomar.',
  'The help of a third person with the conversation about your plan ends in a few days.':
    'La ayuda de una tercera persona en la conversación sobre su plan termina en unos días.',
  'The help of a third person with a conversation about a plan ends in a few days.':
    'La ayuda de una tercera persona en una conversación sobre un plan termina en unos días.',
  'A question about an access log still waits for its answer.':
    'Una pregunta sobre un registro de accesos todavía espera respuesta.',
  'A complaint about privacy still waits for its answer.':
    'Una queja sobre privacidad todavía espera respuesta.',
  'Somebody with whom you share something no longer has not said yet that they know.':
    'Alguien con quien usted ya no comparte algo todavía no ha dicho que lo sabe.',
  'Somebody with whom something of a record is shared no longer has not said yet that they know. Please ask them.':
    'Alguien con quien ya no se comparte algo de un expediente todavía no ha dicho que lo sabe. Por favor, pregúntele.',
  'A change of somebody’s account still waits for a second person.':
    'Un cambio en la cuenta de alguien todavía espera a una segunda persona.',
  'A change of an account that you asked for was not confirmed in time. You can ask again.':
    'Un cambio en una cuenta que usted pidió no se confirmó a tiempo. Puede pedirlo otra vez.',
  'An invitation that you issued ran out before it was used. You can issue another one.':
    'Una invitación que usted creó caducó antes de que se usara. Puede crear otra.',
  '{0} has added a key with which a machine of another organisation can come in. It does not count until a second person confirms it.':
    '{0} ha añadido una clave con la que puede entrar una máquina de otra organización. No vale hasta que la confirme una segunda persona.',
  '{0} has confirmed a key of a machine of another organisation. It counts now.':
    '{0} ha confirmado la clave de una máquina de otra organización. Ahora vale.',
  'Nobody confirmed a key that you added within 72 hours. Retire it, and add a new one if it is still needed.':
    'Nadie confirmó en 72 horas una clave que usted añadió. Retírela y añada una nueva si todavía hace falta.',
  'An entry of the list of people and places that help should be checked: call, or look, whether it is still so.':
    'Hay que comprobar una entrada de la lista de personas y lugares que ayudan: llame, o mire, si sigue siendo así.',
  'A key of a machine client is more than a year old. Please have a new one made, and retire the old one.':
    'Una clave de un cliente automático tiene más de un año. Por favor, pida que se haga una nueva y retire la anterior.',
  'What happens does not arrive any more at a machine of another organisation, and is not sent for the moment. Please ask there what is the matter, and resume the webhook or end it.':
    'Lo que ocurre ya no llega a una máquina de otra organización y, por ahora, no se envía. Por favor, pregunte allí qué pasa, y reanude el webhook o termínelo.',
  '{0} asks you to answer a few questions, when you have a quiet moment. You can answer them bit by bit.':
    '{0} le pide que responda a unas preguntas, cuando tenga un momento tranquilo. Puede responderlas poco a poco.',
  'There are still a few questions waiting for you. Answer what you can, when you can.':
    'Todavía le esperan unas preguntas. Responda a lo que pueda, cuando pueda.',
  'A questionnaire of a patient of yours waits longer than planned. Ask how they are.':
    'Un cuestionario de una persona a la que usted atiende espera más de lo previsto. Pregúntele cómo está.',
  'You need not answer the questions any more that you were asked.':
    'Ya no hace falta que responda a las preguntas que se le hicieron.',
  '{0} has answered the questions that you asked.': '{0} ha respondido a las preguntas que usted hizo.',
  '{0} has typed in what you answered on paper. You can look it over; what is not as you meant it, answer again, and that counts.':
    '{0} ha pasado al sistema lo que usted respondió en papel. Puede revisarlo; lo que no sea como usted quiso decirlo, respóndalo de nuevo, y eso es lo que cuenta.',
  'A patient has answered a question on paper, and needs somebody to get in touch. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).':
    'Un paciente ha respondido a una pregunta en papel y necesita que alguien se ponga en contacto. Por favor, léalo ahora. Si no está en el equipo de atención, abra el expediente por emergencia (break-glass).',
  '{0} has answered a question, and needs somebody to get in touch. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).':
    '{0} ha respondido a una pregunta, y necesita que alguien se ponga en contacto. Por favor, léalo ahora. Si usted no es del equipo de atención, abra el expediente con un acceso de emergencia (break-glass).',
  '{0}, who supports a patient as a peer, is worried about them. Please get in touch with the patient now. If you are not on the care team, open the record in an emergency (break-glass).':
    '{0}, que acompaña a un paciente como apoyo entre iguales, teme por esa persona. Por favor, póngase en contacto con el paciente ahora. Si no está en el equipo de atención, abra la historia por emergencia (break-glass).',
  '{0} has asked your clinic to get in touch with you. They may do that when they are worried, as you were told at the start.':
    '{0} ha pedido a su clínica que se ponga en contacto con usted. Puede hacerlo cuando hay motivos de preocupación, como se le dijo al principio.',
  'A patient waits for somebody to get in touch, and nobody has acknowledged it in time. Please read it now. If you are not on the care team, open the record in an emergency (break-glass).':
    'Un paciente espera que alguien se ponga en contacto, y nadie lo ha confirmado a tiempo. Por favor, léalo ahora. Si usted no es del equipo de atención, abra el expediente con un acceso de emergencia (break-glass).',
  'A patient waits for somebody to get in touch, and nobody of the protocol has acknowledged it. Please call a clinician who is on duty now.':
    'Un paciente espera que alguien se ponga en contacto, y nadie del protocolo lo ha confirmado. Por favor, llame ahora a un profesional que esté de guardia.',
  '{0} has read what you answered. You can read what the two of you agreed.':
    '{0} ha leído lo que usted respondió. Usted puede leer lo que acordaron los dos.',
  '{0} is in touch with a patient of yours who was waiting for it.':
    '{0} está en contacto con una persona a la que usted atiende y que lo esperaba.',
  'There is a note from {0} that you can read.': 'Hay una nota de {0} que usted puede leer.',
  '{0} shows you something that they wrote down. Read it when you like.':
    '{0} le muestra algo que escribió. Léalo cuando quiera.',
  '{0} lets you read something that is kept apart, until a day that they chose.':
    '{0} le permite leer algo que se guarda aparte, hasta un día que ha elegido.',
  'Something that you were let read is closed to you now. Please keep it to yourself.':
    'Algo que se le permitió leer ya no está abierto para usted. Por favor, guárdelo para usted.',
  '{0} has written a note that you cannot read for a time. You can read on which ground and until when, and ask that somebody else looks at it.':
    '{0} ha escrito una nota que usted no puede leer por un tiempo. Puede leer por qué razón y hasta cuándo, y pedir que otra persona la revise.',
  'A patient asks that somebody else looks at a note that is withheld: a clinician who neither wrote nor withheld it. Please see to it.':
    'Un paciente pide que otra persona revise una nota retenida: un clínico que no la haya escrito ni retenido. Por favor, ocúpese de ello.',
  '{0} has looked at the note that you could not read, and has an answer for you.':
    '{0} ha revisado la nota que usted no podía leer y tiene una respuesta para usted.',
  '{0} has looked at a note that was withheld, and has answered.':
    '{0} ha revisado una nota que estaba retenida y ha respondido.',
  '{0} has written down something that you can read, and talk about.':
    '{0} ha escrito algo que usted puede leer y comentar.',
  '{0} has written down something about a patient of yours that you should know.':
    '{0} ha escrito algo sobre un paciente suyo que usted debe saber.',
  'You wanted to look at something again with a patient of yours. Please do it together.':
    'Usted quería volver a ver algo con un paciente suyo. Por favor, háganlo en conjunto.',
};
