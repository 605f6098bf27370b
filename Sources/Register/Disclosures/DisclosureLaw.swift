/// Enactments as requests cite them.
public enum DisclosureLaw {
  /// Provisions that never carry a disclosure by themselves: legitimate interests are not open to a
  /// public authority for its tasks, and an exemption from telling people is no power to share.
  ///
  /// - Law: UK GDPR Art 6(1), last paragraph; DPA 2018 Sch 2 para 2
  public static let withoutPower: Set<String> = ["UKGDPR-6-1-f", "DPA-2018-sch2-para2"]
}
