import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// Writes out every topic on which the notice says nothing.
  ///
  /// - Law: UK GDPR Art 13, Art 14
  mutating func findSilences() {
    silences = bodyTopics.filter { !isStated($0) }.map(\.topic)
    for place in services.indices {
      let own = services[place].statements
      services[place].silences = Self.serviceTopics.filter { _, kind in
        !own.has(kind) && !body.has(kind)
      }.map(\.topic)
    }
  }

  private static let serviceTopics: [(topic: Silence.Topic, kind: StatementKind)] = [
    (.items, .item), (.source, .source), (.purposes, .purpose), (.lawfulBasis, .lawfulBasis),
    (.recipients, .recipient), (.retention, .retention),
  ]

  private typealias BodyTopic = (topic: Silence.Topic, test: Test)

  private enum Test {
    case kind(StatementKind)
    case read(NoticeStatement.Kind)
    case such(Bool)
  }

  private func isStated(_ topic: BodyTopic) -> Bool {
    switch topic.test {
    case .kind(let kind): body.has(kind) || services.contains { $0.statements.has(kind) }
    case .read(let kind): !parts.statements(kind).isEmpty
    case .such(let isSuch): isSuch
    }
  }

  private var bodyTopics: [BodyTopic] {
    let contacts = body.statements(.contact)
    let officers = contacts.filter {
      $0.values.contains { $0.value.isText("data-protection-officer") }
    }
    let reachable = contacts.filter { contact in
      !officers.contains { $0.id == contact.id }
        && ["email", "telephone", "post"].contains(where: contact.has)
    }
    let dates = NoticeDates(parts)
    func complains(to whom: String) -> Bool {
      body.statements(.complaint).contains { $0.values.contains { $0.value.isText(whom) } }
    }
    return [
      (.controllerContact, .such(!reachable.isEmpty)),
      (.dataProtectionOfficer, .such(!officers.isEmpty)),
      (.registration, .such(bodyFacts.registration != nil)),
      (.transfers, .kind(.transfer)), (.rights, .kind(.right)), (.responseTimes, .read(.clock)),
      (.fees, .read(.fee)), (.identity, .such(parts.firstPassage(where: speaksOfIdentity) != nil)),
      (.commissionerComplaint, .such(complains(to: "commissioner"))),
      (.controllerComplaint, .such(complains(to: "controller"))),
      (.automatedDecisions, .kind(.automatedDecision)), (.children, .kind(.children)),
      (.cookies, .kind(.cookie)), (.security, .kind(.security)),
      (.contacts, .such(!contacts.isEmpty)),
      (.statutoryRequirement, .such(parts.firstPassage(where: speaksOfRequirement) != nil)),
      (.welshVersion, .such(bodyFacts.hasWelshVersion || !bodyFacts.isWelsh)),
      (.date, .such(!dates.isEmpty)),
    ]
  }

  func speaksOfIdentity(_ plain: PlainPassage) -> Bool {
    plain.has(
      "proof of id", "proof of who", "identification", "verify your identity",
      "confirm your identity", "who you are", "passport", "pasbort", "prawf o bwy", "prawf o’ch",
      "pwy ydych")
  }

  func speaksOfRequirement(_ plain: PlainPassage) -> Bool {
    plain.says(
      "you must give", "must provide", "required to provide", "required to give", "obliges you",
      "obliged to", "choosing not to", "choose not to give", "if you do not provide",
      "if you do not give", "if you don t provide", "if you dont provide", "failure to provide",
      "rhaid i chi roi", "rhaid i chi ddarparu", "yn eich gorfodi", "os na fyddwch yn rhoi",
      "os na fyddwch yn darparu")
      || plain.has("without") && plain.says("we cannot", "we will not be able", "unable to")
        && plain.has("your", "information", "it", "details")
      || plain.text.hasPrefix(" heb ") && plain.says("ni allwn", "ni fyddwn yn gallu")
  }
}
