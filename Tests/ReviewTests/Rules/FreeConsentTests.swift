import Testing

@testable import Review

@Suite("PN-30 consent that is freely given")
struct FreeConsentTests {
  @Test("a refusal that a court direction overrides")
  func refusal() throws {
    try MarkedRegister(
      service: """
        consents:
          - id: samples
            from: 1
            name: { cy: samplau, en: samples }
            on-refusal: we may ask for a Court Direction  #! high:17
          - { id: photos, from: 2, name: { cy: lluniau, en: photos }, on-refusal: none is taken }
          - { id: talks, from: 3, name: { cy: sgyrsiau, en: talks } }
        """
    ).check(FreeConsent.self)
  }

  @Test("silence that counts as a yes")
  func optOut() throws {
    try MarkedRegister(
      organisation: """
        recipients:
          - id: schools
            from: 1
            name: { cy: ysgolion, en: schools }
            gates: [need-for-the-job, opt-out-offered]  #! medium:31
          - { id: clinics, from: 2, name: { cy: clinigau, en: clinics }, gates: consent }
        """
    ).check(FreeConsent.self)
  }
}
