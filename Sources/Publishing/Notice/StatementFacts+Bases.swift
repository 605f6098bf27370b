import Register
import Wording

extension StatementFacts {
  /// Beside a purpose: the bases that are stated for it.
  ///
  /// - Law: UK GDPR Art 13(1)(c)
  var bases: [NoticeFact] {
    guard head.kind == .purpose else { return [] }
    let bases = scope.bases(of: head)
    let key = "purposes.bases"
    if !bases.isEmpty {
      return [
        NoticeFact(
          key: key, label: CatalogueWords.text("notice.label.\(key)"),
          values: bases.map(NoticeValue.init))
      ]
    }
    return [
      NoticeFact(
        key: key, label: nil, values: [.text(CatalogueWords.text("notice.basis.none-here"))])
    ]
  }
}

extension NoticeScope {
  /// The bases that are stated for a purpose, those said of every purpose included.
  func bases(of purpose: StatementHead) -> [StatementHead] {
    guard let own = layers.firstIndex(where: { $0.head(.purpose, purpose.id) === purpose }) else {
      return []
    }
    return layers.enumerated().flatMap { index, layer in
      layer.heads.filter { basis in
        guard basis.kind == .lawfulBasis else { return false }
        let ids = basis.fields.texts("purposes")
        // Said of every purpose: of those in the same file, and of those that inherit it.
        if ids.contains("all") { return index >= own }
        return ids.contains(purpose.id)
          && named([purpose.id], .purpose, by: basis).first === purpose
      }
    }
  }
}
