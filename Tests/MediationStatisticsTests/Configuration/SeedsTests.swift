import Foundation
import Testing

@testable import MediationStatistics

@Suite struct SeedsTests {
  /// A copy of the shipped seeds with some files changed.
  private func read(_ changes: [String: (String) -> String]) throws -> Seeds {
    let folder = try ScratchFolder()
    let source = ShippedOffice.root + "/seeds"
    for name in try FileManager.default.contentsOfDirectory(atPath: source) where name.contains(".") {
      let text = try String(contentsOfFile: "\(source)/\(name)", encoding: .utf8)
      try folder.put("seeds/\(name)", changes[name]?(text) ?? text)
    }
    return try withExtendedLifetime(folder) { try Seeds.read(folder.path + "/seeds") }
  }

  @Test func shipped() throws {
    let seeds = try read([:])
    #expect(seeds.places.communities.count == 16 && seeds.office.street == "五常街道" && seeds.controlTotals.count == 24)
    #expect(seeds.memberTables[.type]?.dimension.members.count == 20, "18 types, 未填 and 未识别")
    #expect(seeds.name(of: .type) == "纠纷类型" && seeds.name(of: DimensionID("nowhere")) == "nowhere")
    #expect(seeds.controlTotals.filter { $0.month.year == 2024 }.map(\.received).reduce(0, +) == 3218)
    #expect(seeds.controlTotals.filter { $0.month.year == 2023 }.map(\.received).reduce(0, +) == 2722)
  }

  @Test func faultsOfAllFilesAreToldTogether() {
    let messages = faultMessages {
      _ = try read([
        "office.yaml": { _ in "name: x\n" }, "streets.csv": { "﻿" + $0.replacing("ours", with: "our") },
        "measures.yaml": { $0 + "\nextra: 1\n" },
        "communities.csv": { $0 + "330110005099,某社区\n" },
      ])
    }
    for name in ["office.yaml", "streets.csv", "measures.yaml", "communities.csv"] {
      #expect(messages.contains { $0.contains(name) }, "\(name): \(messages)")
    }
  }

  /// What Excel leaves at the foot of a table that it saved.
  @Test func lineOfCommasIsNoCommunity() throws {
    let seeds = try read(["communities.csv": { $0 + ",,,,,\n" }])
    #expect(seeds.places.communities.count == 16)
    #expect(seeds.organizations.resolve("五常街道人民调解委员会") == .known(0))

  }
}
