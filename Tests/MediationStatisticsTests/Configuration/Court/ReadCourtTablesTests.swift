import Testing

@testable import MediationStatistics

struct ReadCourtTablesTests {
  @Test func shippedTables() throws {
    let seeds = try ShippedOffice.seeds()
    #expect(
      seeds.courts.name(of: "浙0110") == "浙江省杭州市余杭区人民法院" && seeds.courts.name(of: "最高法") == "最高人民法院" && seeds.courts.name(of: "浙9999") == nil
    )
    #expect(seeds.courts.isName("杭州市余杭区人民法院", of: "浙0110") == true && seeds.courts.isName("杭州市西湖区人民法院", of: "浙0110") == false)
    #expect(seeds.courts.isName("任何法院", of: "浙9999") == nil)
    #expect(
      seeds.courts.knows("浙0110") == .known && seeds.courts.knows("浙") == .known && seeds.courts.knows("浙0199") == .knownProvince
        && seeds.courts.knows("外01") == .unknown)
    for (type, own) in [
      ("民初", ProceedingClass.civil), ("行赔初", .administrative), ("行审", .enforcementReview), ("执保", .enforcement), ("财保", .preservation),
      ("民诉前调", .preFiling), ("刑初", .criminal),
    ] {
      #expect(seeds.caseTypes.proceedingClass(of: type) == own, "\(type)")
    }
  }

  @Test func faultsAreToldTogether() throws {
    let folder = try ScratchFolder()
    try folder.put("court-codes.csv", "code,name,note\n余0110,甲法院,\n浙01,,\n浙0110,乙法院,\n浙0110,丙法院,\n")
    try folder.put(
      "case-type-codes.csv",
      "code,class,name,type,proceeding_class,stage,note\n,,,民初,民事,一审,\n,,,民初,行政,一审,\n,,,民终,民商,二审,\n,,,,民事,一审,\n")
    #expect(faultMessages { _ = try CourtTable.read(folder.path) }.count == 3)
    #expect(faultMessages { _ = try CaseTypeTable.read(folder.path) }.count == 3)
  }
}
