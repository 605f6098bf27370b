import Register
import Wording

/// What a statement says beside its name, for the public.
struct StatementFacts {
  let head: StatementHead
  let scope: NoticeScope

  var all: [NoticeFact] { [] }
}
