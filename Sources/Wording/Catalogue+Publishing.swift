extension Catalogue {
  /// The words of what is published beside the notices: changes, assumptions, the policy document and
  /// how easy the notices are to read.
  static let publishing: [String: Message] = [
    // What has changed
    "publishing.changes.title": Message(cy: "Beth sydd wedi newid", en: "What has changed"),
    "publishing.changes.first": Message(
      cy: "Dyma’r fersiwn gyntaf.", en: "This is the first version."),
    "publishing.changes.nothing": Message(
      cy: "Nid oes dim y mae’r hysbysiadau’n ei ddweud wedi newid.",
      en: "Nothing that the notices say has changed."),
    "publishing.changes.versions": Message(
      cy: "Fersiwn {to}, {date}. Y fersiwn flaenorol oedd {from}, {old}.",
      en: "Version {to}, {date}. The version before was {from}, {old}."),
    "publishing.changes.version": Message(cy: "Fersiwn {to}, {date}.", en: "Version {to}, {date}."),
    "publishing.changes.added.one": Message(cy: "Ychwanegwyd 1 pwynt.", en: "1 point was added."),
    "publishing.changes.added.two": Message(cy: "Ychwanegwyd 2 bwynt.", en: "2 points were added."),
    "publishing.changes.added.few": Message(
      cy: "Ychwanegwyd 3 phwynt.", en: "3 points were added."),
    "publishing.changes.added.many": Message(
      cy: "Ychwanegwyd 6 phwynt.", en: "6 points were added."),
    "publishing.changes.added.other": Message(
      cy: "Ychwanegwyd {n} pwynt.", en: "{n} points were added."),
    "publishing.changes.changed.one": Message(cy: "Newidiwyd 1 pwynt.", en: "1 point was changed."),
    "publishing.changes.changed.two": Message(
      cy: "Newidiwyd 2 bwynt.", en: "2 points were changed."),
    "publishing.changes.changed.few": Message(
      cy: "Newidiwyd 3 phwynt.", en: "3 points were changed."),
    "publishing.changes.changed.many": Message(
      cy: "Newidiwyd 6 phwynt.", en: "6 points were changed."),
    "publishing.changes.changed.other": Message(
      cy: "Newidiwyd {n} pwynt.", en: "{n} points were changed."),
    "publishing.changes.removed.one": Message(cy: "Tynnwyd 1 pwynt.", en: "1 point was removed."),
    "publishing.changes.removed.two": Message(cy: "Tynnwyd 2 bwynt.", en: "2 points were removed."),
    "publishing.changes.removed.few": Message(
      cy: "Tynnwyd 3 phwynt.", en: "3 points were removed."),
    "publishing.changes.removed.many": Message(
      cy: "Tynnwyd 6 phwynt.", en: "6 points were removed."),
    "publishing.changes.removed.other": Message(
      cy: "Tynnwyd {n} pwynt.", en: "{n} points were removed."),
    "publishing.changes.kind.added": Message(cy: "Mae hwn yn newydd.", en: "This is new."),
    "publishing.changes.kind.removed": Message(
      cy: "Nid yw hwn yno mwyach.", en: "This is no longer there."),
    "publishing.changes.kind.changed": Message(cy: "Mae hwn wedi newid.", en: "This has changed."),
    "publishing.changes.all-services": Message(cy: "Pob gwasanaeth", en: "All services"),
    "publishing.changes.topic-service": Message(cy: "Y gwasanaeth", en: "The service"),
    "publishing.changes.body": Message(cy: "Y corff a’i fanylion", en: "The body and its details"),
    "publishing.changes.silence": Message(
      cy: "Nid yw’r hysbysiad yn dweud", en: "The notice does not say"),
    "publishing.changes.label.name": Message(cy: "Enw", en: "Name"),
    "publishing.changes.label.summary": Message(cy: "Crynodeb", en: "Summary"),
    "publishing.changes.label.detail": Message(cy: "Yn llawn", en: "In full"),
    "publishing.changes.label.says": Message(cy: "Beth mae’n ei ddweud", en: "What it says"),
    "publishing.changes.old": Message(cy: "Cynt", en: "Before"),
    "publishing.changes.new": Message(cy: "Nawr", en: "Now"),

    // The list of assumptions
    "publishing.assumptions.title": Message(cy: "Rhestr o dybiaethau", en: "List of assumptions"),
    "publishing.assumptions.answer-none": Message(
      cy: "Nid oes unrhyw dybiaeth.", en: "There are no assumptions."),
    "publishing.assumptions.answer.one": Message(
      cy: "Mae 1 dybiaeth.", en: "There is 1 assumption."),
    "publishing.assumptions.answer.two": Message(
      cy: "Mae 2 dybiaeth.", en: "There are 2 assumptions."),
    "publishing.assumptions.answer.many": Message(
      cy: "Mae 6 thybiaeth.", en: "There are 6 assumptions."),
    "publishing.assumptions.answer.other": Message(
      cy: "Mae {n} tybiaeth.", en: "There are {n} assumptions."),
    "publishing.assumptions.open.one": Message(
      cy: "Mae 1 ohonynt heb ei chadarnhau.", en: "1 of them is not confirmed."),
    "publishing.assumptions.open.other": Message(
      cy: "Mae {n} ohonynt heb eu cadarnhau.", en: "{n} of them are not confirmed."),
    "publishing.assumptions.open-none": Message(
      cy: "Mae pob un wedi’i chadarnhau.", en: "All of them are confirmed."),
    "publishing.assumptions.reason": Message(cy: "Rheswm", en: "Reason"),
    "publishing.assumptions.confirmed-by": Message(cy: "Cadarnhawyd gan", en: "Confirmed by"),
    "publishing.assumptions.open-mark": Message(cy: "Heb ei chadarnhau", en: "Not confirmed"),
    "publishing.assumptions.place": Message(
      cy: "Ble mae yn y gofrestr", en: "Where it stands in the register"),

    // The appropriate policy document
    "publishing.policy.title": Message(
      cy: "Dogfen bolisi briodol", en: "Appropriate policy document"),
    "publishing.policy.answer-needed": Message(
      cy: "Mae’r gyfraith yn gofyn am y ddogfen hon ar gyfer yr amodau isod. Dim ond yr hyn y mae’r gofrestr yn ei nodi sydd ynddi.",
      en: "The law asks for this document for the conditions below. It holds only what the register states."),
    "publishing.policy.answer-unclear": Message(
      cy: "Mae amodau arbennig yn cael eu defnyddio, ond nid yw’r gofrestr yn dangos bod angen y ddogfen hon ar yr un ohonynt.",
      en: "Special conditions are relied on, but the register does not show that any of them needs this document."),
    "publishing.policy.answer-none": Message(
      cy: "Nid yw’r gofrestr yn dibynnu ar unrhyw amod sy’n gofyn am ddogfen bolisi.",
      en: "The register relies on no condition that asks for a policy document."),
    "publishing.policy.paragraph": Message(
      cy: "Atodlen 1 i Ddeddf Diogelu Data 2018, {paragraph}",
      en: "Schedule 1 to the Data Protection Act 2018, {paragraph}"),
    "publishing.policy.need.needed": Message(
      cy: "Mae’r amod hwn yn gofyn am ddogfen bolisi.",
      en: "This condition asks for a policy document."),
    "publishing.policy.need.not-needed": Message(
      cy: "Nid yw’r amod hwn yn gofyn am ddogfen bolisi.",
      en: "This condition does not ask for a policy document."),
    "publishing.policy.need.disclosures": Message(
      cy: "Mae’r amod hwn yn gofyn am ddogfen bolisi, heblaw wrth ddatgelu i’r awdurdod perthnasol.",
      en: "This condition asks for a policy document, save for a disclosure to the authority concerned."),
    "publishing.policy.need.unknown": Message(
      cy: "Ni ellir dweud o’r testun a oes angen dogfen bolisi.",
      en: "The text does not show whether a policy document is needed."),
    "publishing.policy.need.paragraph-missing": Message(
      cy: "Mae’r gyfraith yn gofyn am baragraff o Atodlen 1 yma hefyd, ac nid yw’r gofrestr yn enwi un. Nid yw’r paragraffau hynny’n gofyn am ddogfen bolisi.",
      en: "The law asks for a paragraph of Schedule 1 here as well, and the register names none. Those paragraphs do not ask for a policy document."),
    "publishing.policy.need.paragraph-missing-needed": Message(
      cy: "Mae’r gyfraith yn gofyn am baragraff o Atodlen 1 yma hefyd, ac nid yw’r gofrestr yn enwi un. Mae bron pob un o’r paragraffau hynny’n gofyn am ddogfen bolisi.",
      en: "The law asks for a paragraph of Schedule 1 here as well, and the register names none. Nearly all of those paragraphs ask for a policy document."),
    "publishing.policy.relied-on": Message(cy: "Ble y dibynnir arno", en: "Where it is relied on"),
    "publishing.policy.all-services": Message(cy: "Pob gwasanaeth", en: "All services"),
    "publishing.policy.principle.5-1-a": Message(
      cy: "Cyfreithlondeb, tegwch a thryloywder", en: "Lawfulness, fairness and transparency"),
    "publishing.policy.principle.5-1-b": Message(
      cy: "Cyfyngu ar ddibenion", en: "Purpose limitation"),
    "publishing.policy.principle.5-1-c": Message(cy: "Lleihau data", en: "Data minimisation"),
    "publishing.policy.principle.5-1-d": Message(cy: "Cywirdeb", en: "Accuracy"),
    "publishing.policy.principle.5-1-e": Message(
      cy: "Cyfyngu ar storio: cadw a dileu", en: "Storage limitation: retention and erasure"),
    "publishing.policy.principle.5-1-f": Message(
      cy: "Cyfanrwydd a chyfrinachedd", en: "Integrity and confidentiality"),
    "publishing.policy.principle.5-2": Message(cy: "Atebolrwydd", en: "Accountability"),
    "publishing.policy.not-stated": Message(cy: "Heb ei nodi.", en: "Not stated."),
    "publishing.policy.review-title": Message(
      cy: "Cadw ac adolygu’r ddogfen hon", en: "Keeping and reviewing this document"),
    "publishing.policy.review.kept": Message(
      cy: "Cedwir y ddogfen hon nes bod chwe mis wedi mynd heibio ers i’r prosesu ddod i ben.",
      en: "This document is kept until six months after the processing has ended."),
    "publishing.policy.review.reviewed": Message(
      cy: "Rhaid ei hadolygu o bryd i’w gilydd, a’i diweddaru. Nid yw’r gofrestr yn nodi pryd.",
      en: "It must be reviewed from time to time and brought up to date. The register does not state when."),
    "publishing.policy.review.given": Message(
      cy: "Rhaid ei rhoi i’r Comisiynydd yn rhad ac am ddim os bydd yn gofyn.",
      en: "It must be given to the Commissioner without charge on request."),
    "publishing.policy.to-write-title": Message(
      cy: "Beth sydd gan swyddog i’w ysgrifennu o hyd", en: "What an officer must still write"),
    "publishing.policy.write.principle": Message(
      cy: "{condition}: sut y bodlonir yr egwyddor hon: {principle}.",
      en: "{condition}: how this principle is met: {principle}."),
    "publishing.policy.write.paragraph": Message(
      cy: "{condition}: y paragraff o Atodlen 1 y dibynnir arno.",
      en: "{condition}: the paragraph of Schedule 1 that is relied on."),
    "publishing.policy.write.period": Message(
      cy: "{condition}: am ba hyd y cedwir y wybodaeth, lle nad oes cyfnod yn cael ei roi.",
      en: "{condition}: how long the information is kept, where no period is given."),
    "publishing.policy.write.review": Message(
      cy: "Pwy sy’n gyfrifol am y ddogfen, a phryd y caiff ei hadolygu nesaf.",
      en: "Who is responsible for the document, and when it is next reviewed."),
    "publishing.policy.write.special": Message(
      cy: "{service}: cedwir gwybodaeth o gategori arbennig, ac nid oes amod wedi’i enwi ar ei chyfer.",
      en: "{service}: special category information is held, and no condition is named for it."),
    "publishing.policy.write.criminal": Message(
      cy: "{service}: cedwir gwybodaeth am droseddau. Rhaid enwi’r amod yn Atodlen 1, neu’r awdurdod swyddogol.",
      en: "{service}: information about crimes is held. The condition in Schedule 1, or the official authority, must be named."),

    // How hard the notices are to read
    "publishing.readability.title": Message(
      cy: "Pa mor hawdd yw darllen yr hysbysiadau", en: "How easy the notices are to read"),
    "publishing.readability.method-english": Message(
      cy: "Mesurir y Saesneg yn ôl gradd Flesch-Kincaid: y flwyddyn ysgol yn yr Unol Daleithiau lle gellir darllen y testun.",
      en: "English is measured by the Flesch-Kincaid grade: the school year in the United States in which the text can be read."),
    "publishing.readability.method-welsh": Message(
      cy: "Mesurir y Gymraeg yn ôl LIX: geiriau mewn brawddeg, ynghyd â’r gyfran o eiriau dros chwe llythyren. Ni ddefnyddir fformiwla sillafau, gan fod y rhai sydd ar gael wedi’u gwneud ar gyfer llyfrau Saesneg.",
      en: "Welsh is measured by LIX: words a sentence, and the share of words of more than six letters. No syllable formula is used, because those that exist were made for English books."),
    "publishing.readability.method-names": Message(
      cy: "Ni fesurir enwau byrion mewn rhestrau, na labeli, gan mai ar gyfer brawddegau y mae’r fformiwlâu.",
      en: "Short names in lists and labels are not measured, because the formulas are made for sentences."),
    "publishing.readability.method-costliest": Message(
      cy: "O dan bob adran mae’r tair brawddeg anoddaf.",
      en: "Under each section stand the three sentences that are hardest to read."),
    "publishing.readability.children": Message(
      cy: "{service}: tudalen i blant", en: "{service}: page for children"),
    "publishing.readability.whole": Message(cy: "Yr hysbysiad cyfan", en: "The whole notice"),
    "publishing.readability.column.section": Message(cy: "Adran", en: "Section"),
    "publishing.readability.column.words": Message(cy: "Geiriau", en: "Words"),
    "publishing.readability.column.sentence": Message(
      cy: "Geiriau mewn brawddeg", en: "Words a sentence"),
    "publishing.readability.column.long": Message(cy: "Geiriau hir (%)", en: "Long words (%)"),
    "publishing.readability.column.grade": Message(
      cy: "Gradd Flesch-Kincaid", en: "Flesch-Kincaid grade"),
    "publishing.readability.column.lix": Message(cy: "LIX (sgôr)", en: "LIX"),
    "publishing.readability.hardest": Message(cy: "Brawddegau anoddaf", en: "Hardest sentences"),
  ]
}
