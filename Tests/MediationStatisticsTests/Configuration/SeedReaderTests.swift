import Testing

@testable import MediationStatistics

@Suite struct SeedReaderTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func reader(_ files: [String: String]) throws -> SeedReader {
    for (name, text) in files { try folder.put(name, text) }
    return SeedReader(folder: folder.path)
  }

  private let types = "code,name,valid_from,valid_to,note\n01,邻里纠纷,,,\n"
  private let members = "field,member,note\nresult,成功,\nresult,不成功,\n"

  @Test func tablesOfMembers() throws {
    var reader = try reader([
      "dispute-types.csv": types, "members.csv": members, "aliases.csv": "field,raw,canonical\n# comment\nresult,调成,成功\ntype,邻里,邻里纠纷\n",
      "dimensions.csv": "id,name\nresult,调解结果\n",
    ])
    let tables = reader.memberTables(reader.dimensionNames())
    #expect(reader.faults.isEmpty, "\(folder.path): \(reader.faults)")
    #expect(tables[.result]?.dimension.name == "调解结果" && tables[.type]?.dimension.name == "type")
    #expect(tables[.result]?.code(of: "调成") == 0 && tables[.type]?.code(of: "邻里") == 0)
    #expect(Set(tables.keys.map(\.text)) == ["result", "type", "paper_kind", "role", "outcome", "heard", "leader"])
  }

  @Test func aliasFaultsAreAllTold() throws {
    var reader = try reader([
      "dispute-types.csv": types, "members.csv": members,
      "aliases.csv": "field,raw,canonical\nresutl,a,成功\nresult,b,成工\nresult,c,成功\nresult,Ｃ,不成功\n", "dimensions.csv": "id,name\n",
    ])
    _ = reader.memberTables([:])
    #expect(reader.faults.count == 3, "\(reader.faults)")
    #expect(reader.faults[0].contains(":2:field: 没有“resutl”") && reader.faults[0].contains("result、role、type"))
    #expect(reader.faults[1].contains(":3:canonical: “成工”"))
    #expect(reader.faults[2].contains(":5:raw: “Ｃ”在第 4 行"))
  }

  @Test func organizationsAndDates() throws {
    var reader = try reader([
      "organizations.csv":
        "name,kind,counts_apart,valid_from,aliases,note\n甲室,police_studio,yes,2024-07-01,子|丑,\n乙室,brand_studio,no,,,\n丙,studio,yes,2024/7/1,,\n丁,street,yes,2024-7-1,,\n"
    ])
    let units = reader.organizations()
    #expect(units.map(\.name) == ["甲室", "乙室", "丁"] && units[0].aliases == ["子", "丑"] && units.map(\.countsApart) == [true, false, true])
    #expect(units[0].foundedOn == CalendarDate(year: 2024, month: 7, day: 1))
    #expect(
      reader.faults.count == 2 && reader.faults[0].contains(":4:kind: 不认识“studio”") && reader.faults[1].contains(":5:valid_from"),
      "\(reader.faults)")
  }

  @Test func totalsAndLimits() throws {
    var reader = try reader([
      "control-totals.csv": "month,received\n2024-07,268\n2024,3218\n2024-08,-1\n2024-09,x\n",
      "amount-limits.csv": "difficulty,limit_yuan,note\n简单,500,\n一般,0,\n重大,1.5,\n",
    ])
    #expect(reader.controlTotals().map(\.received) == [268])
    #expect(reader.amountLimits() == ["简单": 50_000])
    #expect(reader.faults.count == 5, "\(reader.faults)")
    var empty = SeedReader(folder: folder.path + "/empty")
    #expect(empty.controlTotals().isEmpty && empty.faults.isEmpty, "the file may be missing")
    #expect(empty.streets().isEmpty && empty.faults.count == 1, "this one may not")
  }

  @Test func hugeLimitDoesNotTrap() async {
    await #expect(processExitsWith: .success) {
      let folder = try ScratchFolder()
      try folder.put("amount-limits.csv", "difficulty,limit_yuan,note\n重大,99999999999999999999,\n重大,999999999999999999,\n")
      var reader = SeedReader(folder: folder.path)
      _ = reader.amountLimits()
    }

  }

  @Test(arguments: ["Yes", "是", "y", "true", ""])
  func countsApartIsYesOrNo(word: String) throws {
    var reader = try reader(["organizations.csv": "name,kind,counts_apart,valid_from,aliases,note\n甲室,police_studio,\(word),,,\n"])
    _ = reader.organizations()
    #expect(!reader.faults.isEmpty)

  }

  @Test(arguments: [
    ("members.csv", "field,member,note\nresult,成功,\nresult,成功,\n"), ("members.csv", "field,member,note\nresult,,\n"),
    ("aliases.csv", "field,raw,canonical\nresult,,成功\n"),
    ("dispute-types.csv", "code,name,valid_from,valid_to,note\n01,邻里纠纷,,,\n02,邻里纠纷,,,\n"),
  ])
  func doublesAndBlanksAreRefused(name: String, text: String) throws {
    var files = ["dispute-types.csv": types, "members.csv": members, "aliases.csv": "field,raw,canonical\n", "dimensions.csv": "id,name\n"]
    files[name] = text
    var reader = try reader(files)
    _ = reader.memberTables([:])
    #expect(!reader.faults.isEmpty, "\(name)")

  }

  @Test(arguments: [
    "code,name,aliases,valid_from,valid_to,note\n1,甲社区,,,,\n2,甲社区,,,,\n",
    "code,name,aliases,valid_from,valid_to,note\n1,甲社区,子,,,\n2,乙社区,子,,,\n",
  ])
  func communitiesWithOneNameAreRefused(text: String) throws {
    var reader = try reader(["communities.csv": text])
    _ = reader.communities()
    #expect(!reader.faults.isEmpty)
  }
}
