import Reading
import Register
import RegisterLanguage

extension DraftRun {
  /// - Law: UK GDPR Art 13(2)(d); DPA 2018 s.164A
  mutating func draftComplaints() {
    for to in Complaint.Body.allCases {
      let own = parts.statements(.complaint).filter {
        $0.value == to.rawValue && !isAside($0)
      }
      guard let first = own.first else { continue }
      let unit = parts.unit(of: first.passage)
      var values: [(key: String, value: YAMLDraft)] = [("to", .plain(to.rawValue))]
      var lines: [ClosedRange<Int>] = []
      let contacts = to == .commissioner ? commissionerContacts : []
      let passages = Set(own.flatMap { parts.unit(of: $0.passage) } + unit)
      let direct = parts.statements(.contact).filter { passages.contains($0.passage) }
      let email = contacts.flatMap(\.email) + direct.map(\.value).filter { $0.contains("@") }
      let telephone =
        contacts.flatMap(\.telephone) + direct.map(\.value).filter { $0.first?.isNumber == true }
      let pages = passages.sorted().flatMap { PageAddresses.all(in: reading.words(of: $0)) }
      for (key, texts) in [("telephone", telephone), ("website", pages), ("email", email)] {
        var seen: Set<String> = []
        let once = texts.filter { seen.insert($0).inserted }
        if !once.isEmpty { values.append((key, .list(once.map { .text($0) }))) }
      }
      lines += contacts.flatMap(\.lines) + passages.sorted().map { parts.lines($0) }
      let id = body.add(
        .complaint, parts.words(first.passage), at: parts.lines(first.passage),
        id: "complaint-to-\(to.rawValue)", sameAs: to.rawValue, values)
      body.change(.complaint, id: id) { complaint in
        for line in lines { complaint.add(line) }
      }
    }
  }
}
