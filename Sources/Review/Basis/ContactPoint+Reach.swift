import Register

extension ContactPoint {
  /// Whether it says how to reach anybody: an address, a number or a page.
  var isReachable: Bool {
    !email.isEmpty || !telephone.isEmpty || !website.isEmpty || post != nil
  }

  /// Whether it is the data protection officer's.
  ///
  /// - Law: UK GDPR Art 37
  var isDataProtectionOfficers: Bool {
    role.lowercased().replacing(" ", with: "-") == "data-protection-officer"
  }
}

extension Complaint {
  /// Whether it says how to reach the body: an address, a number or a page.
  var isReachable: Bool {
    !email.isEmpty || !telephone.isEmpty || !website.isEmpty || post != nil
  }
}

extension RegisterUnderReview {
  /// Whether the law asks for a data protection officer whom nobody can reach.
  ///
  /// - Law: UK GDPR Art 13(1)(b), Art 37(1)(a), Art 37(7)
  var lacksReachableOfficer: Bool {
    controller.isPublicAuthority
      && first(\.contacts, where: { $0.isDataProtectionOfficers && $0.isReachable }) == nil
  }
}
