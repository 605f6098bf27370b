import Register
import Wording

/// A Welsh text that no named person has checked.
public struct UncheckedText: Sendable, Hashable {
  public let place: SourcePlace
  public let text: String

  /// Every such text of a register, in the order of its files.
  public static func all(in register: Register) -> [UncheckedText] {
    let controller = register.controller
    var found = drafts(
      [controller.name, controller.brand, controller.postalAddress, controller.notice.document],
      at: controller.place)
    found += controller.statements.heads.flatMap(drafts)
    for service in register.services {
      found += drafts([service.name, service.summary], at: service.place)
      found += service.own.heads.flatMap(drafts)
    }
    return found
  }

  private static func drafts(_ texts: [BilingualText], at place: SourcePlace) -> [UncheckedText] {
    texts.filter { $0.isDraft(in: .cy) }.map { UncheckedText(place: place, text: $0.cy) }
  }

  private static func drafts(_ head: StatementHead) -> [UncheckedText] {
    head.fields.entries.flatMap { entry -> [UncheckedText] in
      switch entry.value {
      // The second place of a pair is that of its Welsh.
      case .pair(let pair):
        drafts([pair], at: head.fields.place(of: entry.key, entry: 1) ?? head.place)
      case .law(let law):
        drafts([law.how], at: head.fields.place(of: entry.key) ?? head.place)
      default: []
      }
    }
  }
}
