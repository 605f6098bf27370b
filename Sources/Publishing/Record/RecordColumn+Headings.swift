import Wording

extension RecordColumn {
  /// The heading. The English of the first thirty is that of the ICO's template, to the letter, so
  /// that a record can be laid beside one that a body already keeps.
  public var heading: Message {
    switch self {
    case .businessFunction: Message(cy: "Swyddogaeth fusnes", en: "Business function")
    case .purpose: Message(cy: "Diben y prosesu", en: "Purpose of processing")
    case .jointControllers:
      Message(
        cy: "Enw a manylion cyswllt y cyd-reolydd (os yw’n berthnasol)",
        en: "Name and contact details of joint controller (if applicable)")
    case .individuals: Message(cy: "Categorïau o unigolion", en: "Categories of individuals")
    case .personalData:
      Message(cy: "Categorïau o ddata personol", en: "Categories of personal data")
    case .recipients: Message(cy: "Categorïau o dderbynwyr", en: "Categories of recipients")
    case .processorContract:
      Message(cy: "Dolen i’r contract â’r prosesydd", en: "Link to contract with processor")
    case .countries:
      Message(
        cy: "Enwau’r trydydd gwledydd neu’r sefydliadau rhyngwladol y trosglwyddir data personol "
          + "iddynt (os yw’n berthnasol)",
        en: "Names of third countries or international organisations that personal data are "
          + "transferred to (if applicable)")
    case .safeguards:
      Message(
        cy: "Mesurau diogelu ar gyfer trosglwyddiadau eithriadol o ddata personol i drydydd "
          + "gwledydd neu sefydliadau rhyngwladol (os yw’n berthnasol)",
        en: "Safeguards for exceptional transfers of personal data to third countries or "
          + "international organisations (if applicable)")
    case .retention:
      Message(cy: "Amserlen gadw (os yw’n bosibl)", en: "Retention schedule (if possible)")
    case .security:
      Message(
        cy: "Disgrifiad cyffredinol o’r mesurau diogelwch technegol a sefydliadol (os yw’n bosibl)",
        en: "General description of technical and organisational security measures (if possible)")
    default: furtherHeading
    }
  }

  private var furtherHeading: Message {
    switch self {
    case .article6:
      Message(
        cy: "Sail gyfreithlon o dan Erthygl 6 ar gyfer prosesu data personol",
        en: "Article 6 lawful basis for processing personal data")
    case .article9:
      Message(
        cy: "Amod o dan Erthygl 9 ar gyfer prosesu data categori arbennig",
        en: "Article 9 condition for processing special category data")
    case .legitimateInterests:
      Message(
        cy: "Buddiannau dilys ar gyfer y prosesu (os yw’n berthnasol)",
        en: "Legitimate interests for the processing (if applicable)")
    case .interestsAssessment:
      Message(
        cy: "Dolen i’r cofnod o’r asesiad o fuddiannau dilys (os yw’n berthnasol)",
        en: "Link to record of legitimate interests assessment (if applicable)")
    case .rights:
      Message(cy: "Hawliau sydd gan unigolion", en: "Rights available to individuals")
    case .automatedDecisions:
      Message(
        cy: "A wneir penderfyniadau awtomataidd, gan gynnwys proffilio (os yw’n berthnasol)",
        en: "Existence of automated decision-making, including profiling (if applicable)")
    case .source:
      Message(
        cy: "Ffynhonnell y data personol (os yw’n berthnasol)",
        en: "The source of the personal data (if applicable)")
    case .consentRecord:
      Message(cy: "Dolen i’r cofnod o gydsyniad", en: "Link to record of consent")
    case .location: Message(cy: "Lleoliad y data personol", en: "Location of personal data")
    case .assessmentRequired:
      Message(
        cy: "A oes angen Asesiad o’r Effaith ar Ddiogelu Data?",
        en: "Data Protection Impact Assessment required?")
    case .assessmentProgress:
      Message(
        cy: "Cynnydd yr Asesiad o’r Effaith ar Ddiogelu Data",
        en: "Data Protection Impact Assessment progress")
    case .assessmentLink:
      Message(
        cy: "Dolen i’r Asesiad o’r Effaith ar Ddiogelu Data",
        en: "Link to Data Protection Impact Assessment")
    case .breach:
      Message(
        cy: "A fu tor diogelwch data personol?", en: "Has a personal data breach occurred?")
    case .breachLink:
      Message(
        cy: "Dolen i’r cofnod o’r tor diogelwch data personol",
        en: "Link to record of personal data breach")
    default: addedHeading
    }
  }

  private var addedHeading: Message {
    switch self {
    case .schedule1:
      Message(
        cy: "Amod prosesu o dan Atodlen 1 i Ddeddf Diogelu Data 2018",
        en: "Data Protection Act 2018 Schedule 1 Condition for processing")
    case .article6Satisfied:
      Message(
        cy: "Sail gyfreithlon o dan Erthygl 6 o’r GDPR ar gyfer prosesu",
        en: "GDPR Article 6 lawful basis for processing")
    case .retentionPolicy:
      Message(
        cy: "Dolen i’r ddogfen bolisi ar gadw a dileu",
        en: "Link to retention and erasure policy document")
    case .retainedPerPolicy:
      Message(
        cy: "A yw data personol yn cael ei gadw a’i ddileu yn unol â’r ddogfen bolisi?",
        en: "Is personal data retained and erased in accordance with the policy document?")
    case .reasons:
      Message(
        cy: "Rhesymau dros beidio â dilyn y ddogfen bolisi (os yw’n berthnasol)",
        en: "Reasons for not adhering to policy document (if applicable)")
    case .policyDocument:
      Message(
        cy: "A oes angen dogfen bolisi briodol? (Atodlen 1, Rhan 4)",
        en: "Appropriate policy document needed? (Schedule 1 Part 4)")
    case .laws: Message(cy: "Pŵer neu ddyletswydd gyfreithiol", en: "Legal power or duty")
    case .controller:
      Message(
        cy: "Enw a manylion cyswllt y rheolydd", en: "Name and contact details of controller")
    default:
      Message(
        cy: "Manylion cyswllt y swyddog diogelu data",
        en: "Contact details of data protection officer")
    }
  }
}
