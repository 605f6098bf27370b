extension Catalogue {
  /// Retention terms and periods as the public reads them: whole sentences in both languages.
  static let noticeTerms: [String: Message] = [
    // Periods: a number and its unit, in the form that the number asks for.
    "notice.period.day.one": Message(cy: "{n} diwrnod", en: "{n} day"),
    "notice.period.day.two": Message(cy: "{n} ddiwrnod", en: "{n} days"),
    "notice.period.day.other": Message(cy: "{n} diwrnod", en: "{n} days"),
    "notice.period.working-day.one": Message(cy: "{n} diwrnod gwaith", en: "{n} working day"),
    "notice.period.working-day.two": Message(cy: "{n} ddiwrnod gwaith", en: "{n} working days"),
    "notice.period.working-day.other": Message(cy: "{n} diwrnod gwaith", en: "{n} working days"),
    "notice.period.week.one": Message(cy: "{n} wythnos", en: "{n} week"),
    "notice.period.week.other": Message(cy: "{n} wythnos", en: "{n} weeks"),
    "notice.period.month.one": Message(cy: "{n} mis", en: "{n} month"),
    "notice.period.month.two": Message(cy: "{n} fis", en: "{n} months"),
    "notice.period.month.other": Message(cy: "{n} mis", en: "{n} months"),
    "notice.period.year.one": Message(cy: "{n} flwyddyn", en: "{n} year"),
    "notice.period.year.two": Message(cy: "{n} flynedd", en: "{n} years"),
    "notice.period.year.few": Message(cy: "{n} blynedd", en: "{n} years"),
    "notice.period.year.many": Message(cy: "{n} blynedd", en: "{n} years"),
    "notice.period.year.other": Message(cy: "{n} mlynedd", en: "{n} years"),
    "notice.period.year.4": Message(cy: "{n} blynedd", en: "{n} years"),

    // Terms without a period.
    "notice.term.permanent": Message(cy: "Fe’i cedwir yn barhaol.", en: "It is kept permanently."),
    "notice.term.while-needed": Message(
      cy: "Fe’i cedwir cyhyd ag y mae ei hangen, a dim hwy. Nid yw’r hysbysiad yn rhoi cyfnod.",
      en: "It is kept for as long as it is needed, and no longer. The notice gives no period."),
    "notice.term.as-scheduled": Message(
      cy: "Fe’i cedwir am y cyfnod sydd yn yr amserlen gadw. Nid yw’r hysbysiad yn rhoi’r cyfnod.",
      en: "It is kept for the time in the retention schedule. The notice does not give the period."),

    // A period after an event. The statement’s own words say which event.
    "notice.term.after.exactly.event": Message(
      cy: "Fe’i cedwir am {period} ar ôl y man cychwyn a ddisgrifir yma.",
      en: "It is kept for {period} after the starting point described here."),
    "notice.term.after.exactly.later": Message(
      cy: "Fe’i cedwir am {period} ar ôl y diweddaraf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for {period} after the later of the two starting points described here."),
    "notice.term.after.exactly.earlier": Message(
      cy: "Fe’i cedwir am {period} ar ôl y cynharaf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for {period} after the earlier of the two starting points described here."),
    "notice.term.after.at-most.event": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl y man cychwyn a ddisgrifir yma.",
      en: "It is kept for no more than {period} after the starting point described here."),
    "notice.term.after.at-most.later": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl y diweddaraf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for no more than {period} after the later of the two starting points described here."),
    "notice.term.after.at-most.earlier": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl y cynharaf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for no more than {period} after the earlier of the two starting points described here."),
    "notice.term.after.at-least.event": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl y man cychwyn a ddisgrifir yma.",
      en: "It is kept for at least {period} after the starting point described here."),
    "notice.term.after.at-least.later": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl y diweddaraf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for at least {period} after the later of the two starting points described here."),
    "notice.term.after.at-least.earlier": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl y cynharaf o’r ddau fan cychwyn a ddisgrifir yma.",
      en: "It is kept for at least {period} after the earlier of the two starting points described here."),

    // Years after a birth: an age.
    "notice.term.age.exactly.person": Message(
      cy: "Fe’i cedwir nes bod y person y mae’n ymwneud ag ef yn {n} oed.",
      en: "It is kept until the person whom it is about is {n} years old."),
    "notice.term.age.at-most.person": Message(
      cy: "Fe’i cedwir nes bod y person y mae’n ymwneud ag ef yn {n} oed fan bellaf.",
      en: "It is kept until the person whom it is about is {n} years old at the latest."),
    "notice.term.age.at-least.person": Message(
      cy: "Fe’i cedwir o leiaf nes bod y person y mae’n ymwneud ag ef yn {n} oed.",
      en: "It is kept at least until the person whom it is about is {n} years old."),
    "notice.term.age.exactly.child": Message(
      cy: "Fe’i cedwir nes bod y plentyn yn {n} oed.",
      en: "It is kept until the child is {n} years old."),
    "notice.term.age.at-most.child": Message(
      cy: "Fe’i cedwir nes bod y plentyn yn {n} oed fan bellaf.",
      en: "It is kept until the child is {n} years old at the latest."),
    "notice.term.age.at-least.child": Message(
      cy: "Fe’i cedwir o leiaf nes bod y plentyn yn {n} oed.",
      en: "It is kept at least until the child is {n} years old."),
    "notice.term.age.exactly.youngest-child": Message(
      cy: "Fe’i cedwir nes bod y plentyn ieuengaf yn yr achos yn {n} oed.",
      en: "It is kept until the youngest child in the proceedings is {n} years old."),
    "notice.term.age.at-most.youngest-child": Message(
      cy: "Fe’i cedwir nes bod y plentyn ieuengaf yn yr achos yn {n} oed fan bellaf.",
      en: "It is kept until the youngest child in the proceedings is {n} years old at the latest."),
    "notice.term.age.at-least.youngest-child": Message(
      cy: "Fe’i cedwir o leiaf nes bod y plentyn ieuengaf yn yr achos yn {n} oed.",
      en: "It is kept at least until the youngest child in the proceedings is {n} years old."),

    // Days, weeks or months after a birth.
    "notice.term.birth.exactly.person": Message(
      cy: "Fe’i cedwir am {period} ar ôl geni’r person y mae’n ymwneud ag ef.",
      en: "It is kept for {period} after the birth of the person whom it is about."),
    "notice.term.birth.at-most.person": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl geni’r person y mae’n ymwneud ag ef.",
      en: "It is kept for no more than {period} after the birth of the person whom it is about."),
    "notice.term.birth.at-least.person": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl geni’r person y mae’n ymwneud ag ef.",
      en: "It is kept for at least {period} after the birth of the person whom it is about."),
    "notice.term.birth.exactly.child": Message(
      cy: "Fe’i cedwir am {period} ar ôl geni’r plentyn.",
      en: "It is kept for {period} after the birth of the child."),
    "notice.term.birth.at-most.child": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl geni’r plentyn.",
      en: "It is kept for no more than {period} after the birth of the child."),
    "notice.term.birth.at-least.child": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl geni’r plentyn.",
      en: "It is kept for at least {period} after the birth of the child."),
    "notice.term.birth.exactly.youngest-child": Message(
      cy: "Fe’i cedwir am {period} ar ôl geni’r plentyn ieuengaf yn yr achos.",
      en: "It is kept for {period} after the birth of the youngest child in the proceedings."),
    "notice.term.birth.at-most.youngest-child": Message(
      cy: "Fe’i cedwir am ddim mwy na {period} ar ôl geni’r plentyn ieuengaf yn yr achos.",
      en: "It is kept for no more than {period} after the birth of the youngest child in the proceedings."),
    "notice.term.birth.at-least.youngest-child": Message(
      cy: "Fe’i cedwir am o leiaf {period} ar ôl geni’r plentyn ieuengaf yn yr achos.",
      en: "It is kept for at least {period} after the birth of the youngest child in the proceedings."),

    // Until an event, or while something lasts.
    "notice.term.until.event": Message(
      cy: "Fe’i cedwir nes i’r hyn a ddisgrifir yma ddigwydd.",
      en: "It is kept until what is described here has happened."),
    "notice.term.until.later": Message(
      cy: "Fe’i cedwir nes i’r ddau beth a ddisgrifir yma ddigwydd.",
      en: "It is kept until both things described here have happened."),
    "notice.term.until.earlier": Message(
      cy: "Fe’i cedwir nes i un o’r ddau beth a ddisgrifir yma ddigwydd.",
      en: "It is kept until one of the two things described here has happened."),
    "notice.term.until.person": Message(
      cy: "Fe’i cedwir hyd at geni’r person y mae’n ymwneud ag ef.",
      en: "It is kept until the birth of the person whom it is about."),
    "notice.term.until.child": Message(
      cy: "Fe’i cedwir hyd at geni’r plentyn.", en: "It is kept until the birth of the child."),
    "notice.term.until.youngest-child": Message(
      cy: "Fe’i cedwir hyd at geni’r plentyn ieuengaf yn yr achos.",
      en: "It is kept until the birth of the youngest child in the proceedings."),
    "notice.term.on": Message(
      cy: "Daw’r cyfnod i ben pan fydd yr hyn a ddisgrifir yma yn digwydd.",
      en: "The time ends when what is described here happens."),
    "notice.term.during": Message(
      cy: "Fe’i cedwir cyhyd ag y mae’r hyn a ddisgrifir yma yn parhau.",
      en: "It is kept for as long as what is described here lasts."),

    // Two ends.
    "notice.term.earlier": Message(
      cy: "Rhoddir dau derfyn, a’r cynharaf sy’n cyfrif.",
      en: "Two ends are given, and the earlier one counts."),
    "notice.term.later": Message(
      cy: "Rhoddir dau derfyn, a’r diweddaraf sy’n cyfrif.",
      en: "Two ends are given, and the later one counts."),
  ]
}
