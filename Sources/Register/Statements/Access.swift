/// How far somebody may go with information that they can reach.
public enum Access: String, Sendable, Hashable, CaseIterable {
  case view
  case viewAndProcess = "view-and-process"
}
